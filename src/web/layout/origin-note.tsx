import type { FC } from "hono/jsx";
import { citations, type Citation, type Origin } from "../../core/plan/index.ts";
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
      {cited.map((citation, index) => (
        <>
          {index > 0 && "; "}
          <a href={href(visit, `/verantwoording#${citation.document}`)}>
            {citationText(citation, view, visit.language)}
          </a>
        </>
      ))}
    </span>
  );
};

/** A document that is cited by line goes by its short id; any other by its title. */
export function citationText(
  { document, lines }: Citation,
  view: RegionView,
  language: Language,
): string {
  if (lines.length === 0)
    return view.plan.documents.find(({ id }) => id === document)?.title ?? document;
  const say = t[language];
  const ranges = lines.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
  const single = ranges.length === 1 && lines[0]!.from === lines[0]!.to;
  const all = [ranges.slice(0, -1).join(", "), ranges.at(-1)!].filter(Boolean);
  return `${document}, ${single ? say.line : say.lines} ${all.join(` ${say.and} `)}`;
}
