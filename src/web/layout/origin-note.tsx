import type { FC } from "hono/jsx";
import { citations, type Citation, type Document, type Origin } from "../../core/plan/index.ts";
import { words, type Language } from "../language.ts";
import type { RegionView } from "../region-view.ts";
import { href, type Visit } from "../visit.ts";

const t = words(
  { source: "Bron", sources: "Bronnen", line: "regel", lines: "regels", and: "en" },
  { source: "Source", sources: "Sources", line: "line", lines: "lines", and: "and" },
);

interface OriginNoteProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly origin: Origin;
}

/** Where something stands: "Bron: regioplan, regels 768-770 en 772". */
export const OriginNote: FC<OriginNoteProps> = ({ visit, view, origin }) => {
  const cited = citations(origin);
  const say = t[visit.language];
  return (
    <span class="origin">
      {cited.length === 1 ? say.source : say.sources}:{" "}
      {cited.map((citation, index) => {
        const { text, lang } = citationText(citation, view, visit.language);
        return (
          <>
            {index > 0 && "; "}
            <a href={href(visit, `/verantwoording#${citation.document}`)} lang={lang}>
              {text}
            </a>
          </>
        );
      })}
    </span>
  );
};

/** A text, and its language where that is surely not the language of the page. */
interface Titled {
  readonly text: string;
  readonly lang?: "nl" | undefined;
}

/** The title of a document: only our own work has an English one. */
export function documentTitle({ title, titleEn, kind }: Document, language: Language): Titled {
  if (language === "nl") return { text: title };
  if (titleEn !== undefined) return { text: titleEn };
  return { text: title, lang: kind === "plan" || kind === "website" ? "nl" : undefined };
}

/** A document that is cited by line goes by its short id; any other by its title. */
export function citationText(
  { document, lines }: Citation,
  view: RegionView,
  language: Language,
): Titled {
  if (lines.length === 0) {
    const cited = view.plan.documents.find(({ id }) => id === document);
    return cited === undefined ? { text: document } : documentTitle(cited, language);
  }
  const say = t[language];
  const ranges = lines.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
  const single = ranges.length === 1 && lines[0]!.from === lines[0]!.to;
  const all = [ranges.slice(0, -1).join(", "), ranges.at(-1)!].filter(Boolean);
  const text = `${document}, ${single ? say.line : say.lines} ${all.join(` ${say.and} `)}`;
  return { text };
}
