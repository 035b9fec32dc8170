import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import type { Pack, Part } from "../../../app/pack/pack.ts";
import { fontBytes } from "../font-files.ts";
import { fonts, ink, localeOf } from "../look.ts";
import type { PictureOf } from "../picture-of.ts";
import { blockContent, type Content } from "./docx-blocks.ts";
import { dots, paper, styles } from "./docx-styles.ts";

/** A pack as a Word document, with real headings, so that who edits it can find the way in it. */
export async function writeDocx(
  pack: Pack,
  pictureOf: PictureOf,
): Promise<Uint8Array<ArrayBuffer>> {
  const { cover } = pack;
  const title = `${cover.title}, ${cover.subtitle}`;
  const page = {
    size: { width: paper.width, height: paper.height },
    margin: { left: paper.side, right: paper.side, top: paper.top, bottom: paper.bottom },
  };
  const document = new Document({
    title,
    creator: "Eenlijn",
    lastModifiedBy: "Eenlijn",
    description: cover.region,
    fonts: [
      { name: fonts.text, data: fontBytes("text"), bold: fontBytes("strong") },
      { name: fonts.heading, data: fontBytes("heading"), bold: fontBytes("heading") },
    ],
    styles: styles(localeOf[pack.language]),
    numbering: {
      config: [
        {
          reference: dots,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "–",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 340 } } },
            },
          ],
        },
      ],
    },
    sections: [
      { properties: { page, titlePage: true }, children: coverPage(pack) },
      {
        properties: { page },
        headers: { default: new Header({ children: [line()] }) },
        footers: { default: new Footer({ children: [foot(pack, title)] }) },
        children: pack.parts.flatMap((part, at) => partContent(part, at > 0, pack, pictureOf)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function coverPage({ cover }: Pack): Content[] {
  return [
    new Paragraph({ style: "Label", text: cover.region, spacing: { after: 2600 } }),
    new Paragraph({ style: "Title", text: cover.title }),
    new Paragraph({ style: "Lead", text: cover.subtitle, spacing: { after: 240 } }),
    line(240),
    ...cover.facts.map(
      ({ label, text }) =>
        new Paragraph({
          tabStops: [{ type: TabStopType.LEFT, position: 2200 }],
          indent: { left: 2200, hanging: 2200 },
          children: [
            new TextRun({ text: `${label}\t`, color: ink.soft, size: 20 }),
            new TextRun(text),
          ],
        }),
    ),
    ...(cover.warning === undefined
      ? []
      : [
          new Paragraph({
            spacing: { before: 360 },
            children: [new TextRun({ text: cover.warning, bold: true, color: ink.signal })],
          }),
        ]),
  ];
}

function partContent(
  part: Part,
  onNewPage: boolean,
  { words }: Pack,
  pictureOf: PictureOf,
): Content[] {
  const newPage = { pageBreakBefore: onNewPage };
  return [
    ...(part.label === undefined
      ? []
      : [new Paragraph({ style: "Label", text: part.label, keepNext: true, ...newPage })]),
    new Paragraph({
      style: "Heading1",
      text: part.title,
      ...(part.label === undefined && newPage),
    }),
    ...(part.lead === undefined ? [] : [new Paragraph({ style: "Lead", text: part.lead })]),
    ...part.blocks.flatMap((block) => blockContent(block, pictureOf)),
    new Paragraph({
      style: "Small",
      text: `${words.source}: ${part.source}`,
      spacing: { before: 280 },
    }),
  ];
}

/** The line that runs through the product. */
const line = (after = 0) =>
  new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: ink.river, space: 4 } },
    spacing: { after },
  });

const foot = ({ words }: Pack, title: string) =>
  new Paragraph({
    style: "Small",
    tabStops: [{ type: TabStopType.RIGHT, position: paper.width - 2 * paper.side }],
    children: [
      new TextRun({
        children: [
          `${title}\t${words.page[0]}`,
          PageNumber.CURRENT,
          words.page[1],
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });
