import PptxGenJS from "pptxgenjs";
import type { Pack, Part } from "../../../app/pack/pack.ts";
import { ink, localeOf } from "../look.ts";
import type { PictureOf } from "../picture-of.ts";
import { finishPptx } from "./finish-pptx.ts";
import { masters } from "./masters.ts";
import { heading, heightOf, slide, text, type Slide } from "./slide.ts";
import { fillSlide } from "./fill-slide.ts";

/**
 * A pack as a presentation: a slide for each part with what a room must see; the whole text and
 * the source are in the notes.
 */
export async function writePptx(
  pack: Pack,
  pictureOf: PictureOf,
): Promise<Uint8Array<ArrayBuffer>> {
  const show = new PptxGenJS();
  show.layout = "LAYOUT_WIDE";
  show.title = `${pack.cover.title}, ${pack.cover.subtitle}`;
  show.author = "Eenlijn";
  show.company = pack.cover.region;
  show.theme = { headFontFace: heading, bodyFontFace: text };
  for (const master of masters) show.defineSlideMaster(master);
  const language = { lang: localeOf[pack.language] };
  drawCover(show.addSlide({ masterName: "cover" }), pack, language);
  for (const [at, part] of pack.parts.entries()) {
    const one = show.addSlide({ masterName: "part" });
    drawLine(one, (at + 1) / pack.parts.length);
    drawHead(one, part, language);
    const top = slide.title + heightOf(part.title, slide.width, 28, "heading") + 0.15;
    fillSlide(one, part, { top, words: pack.words, pictureOf, ...language });
    one.addNotes(notesOf(part, pack));
  }
  const bytes = await show.write({ outputType: "uint8array", compression: true });
  return finishPptx(bytes as Uint8Array, language.lang);
}

interface InLanguage {
  readonly lang: string;
}

function drawCover(one: Slide, { cover, words }: Pack, language: InLanguage): void {
  const plain = { ...language, x: slide.left, w: slide.width, fontFace: text, margin: 0 };
  one.addText(cover.region, {
    ...plain,
    y: 0.9,
    h: 0.4,
    fontSize: 16,
    bold: true,
    color: ink.river,
  });
  one.addText(cover.title, { ...language, placeholder: "title" });
  one.addText(cover.subtitle, { ...plain, y: 3.6, h: 0.5, fontSize: 22, color: ink.ink });
  one.addShape("line", { x: 0, y: 4.45, w: 4, h: 0, line: { color: ink.river, width: 3 } });
  one.addShape("ellipse", { x: 3.93, y: 4.36, w: 0.18, h: 0.18, fill: { color: ink.river } });
  const facts = cover.facts.map(({ label, text: said }) => `${label}: ${said}`);
  one.addText(facts.join("\n"), {
    ...plain,
    y: 4.8,
    h: 1.5,
    fontSize: 16,
    color: ink.soft,
    valign: "top",
  });
  if (cover.warning !== undefined)
    one.addText(cover.warning, {
      ...plain,
      y: 6.5,
      h: 0.4,
      fontSize: 16,
      bold: true,
      color: ink.signal,
    });
  one.addNotes(`${words.source}: ${facts.join(". ")}`);
}

/** The line, as far as the meeting is. */
function drawLine(one: Slide, done: number): void {
  const end = slide.left + slide.width * done;
  const y = 0.32;
  one.addShape("line", {
    x: end,
    y,
    w: slide.left + slide.width - end,
    h: 0,
    line: { color: ink.hairline, width: 0.75 },
  });
  one.addShape("line", { x: 0, y, w: end, h: 0, line: { color: ink.river, width: 2 } });
  one.addShape("ellipse", {
    x: end - 0.05,
    y: y - 0.05,
    w: 0.1,
    h: 0.1,
    fill: { color: ink.river },
  });
}

function drawHead(one: Slide, { label, title }: Part, language: InLanguage): void {
  if (label !== undefined)
    one.addText(label, {
      ...language,
      x: slide.left,
      y: 0.48,
      w: slide.width,
      h: 0.3,
      fontFace: text,
      fontSize: 14,
      bold: true,
      color: ink.river,
      margin: 0,
    });
  one.addText(title, { ...language, placeholder: "title" });
}

/** Everything that the part says in words, and where it comes from. */
function notesOf(part: Part, { words }: Pack): string {
  const said = part.blocks.flatMap((block) => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [block.text];
      case "list":
        return block.items.map((item) => `– ${item}`);
      case "callout":
        return [`${block.title} ${block.text}`];
      case "chart":
        return [`${block.chart.title}. ${block.chart.description} ${block.chart.source}`];
      case "figures":
        return block.figures.map(
          ({ label, value, range, kindWord, origin }) =>
            `${label}: ${[value, range].filter(Boolean).join(", ")} (${kindWord}; ${origin})`,
        );
      case "table":
        return [];
    }
  });
  return [part.lead, ...said, `${words.source}: ${part.source}`].filter(Boolean).join("\n\n");
}
