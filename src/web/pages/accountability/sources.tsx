import type { FC } from "hono/jsx";
import type { Document } from "../../../core/plan/index.ts";
import { date, number } from "../../format.ts";
import { documentTitle } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { accountabilityWords } from "./accountability.words.ts";

const order = [
  "plan",
  "website",
  "statistics",
  "study",
  "own-work",
] as const satisfies readonly Document["kind"][];

/** Every document that is cited, where every origin on the site leads. */
export const Sources: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const say = accountabilityWords[visit.language].sources;
  const groups = order.map((kind) => ({
    kind,
    documents: view.plan.documents.filter((document) => document.kind === kind),
  }));
  return (
    <section class="section" id="bronnen">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>{say.lead}</p>
      {groups
        .filter(({ documents }) => documents.length > 0)
        .map(({ kind, documents }) => (
          <div class="stack stack--tight source-group">
            <h3 class="nl-heading nl-heading--level-3">{say.kinds[kind]}</h3>
            <ul class="card-list">
              {documents.map((document) => (
                <Source visit={visit} document={document} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
};

const Source: FC<{ visit: Visit; document: Document }> = ({ visit, document }) => {
  const { language } = visit;
  const say = accountabilityWords[language].sources;
  const { id, url, publisher, date: published, licence, lineCount, note } = document;
  const { text, lang } = documentTitle(document, language);
  const facts = [
    publisher,
    published === undefined ? say.undated : date(published, language),
    lineCount !== undefined && say.lines(number(lineCount, language)),
    licence !== undefined && `${say.licence} ${licence}`,
  ].filter(Boolean);
  return (
    <li class="stack stack--tight" id={id}>
      <p lang={lang}>{url === undefined ? <strong>{text}</strong> : <a href={url}>{text}</a>}</p>
      <p class="origin">{facts.join(" · ")}</p>
      {note && <p class="small">{note[language]}</p>}
    </li>
  );
};
