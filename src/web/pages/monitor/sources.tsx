import { isoDay } from "../../../app/iso-day.ts";
import type { FC } from "hono/jsx";
import type { Connector, Source } from "../../../core/indicators/index.ts";
import { date } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import type { Language } from "../../language.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { StateProps } from "./monitor-props.ts";
import { sourcesShown } from "./sources-of.ts";
import { sourcesWords } from "./sources.words.ts";

/** Every source with its table, licence and freshness. */
export const Sources: FC<StateProps> = ({ visit, view, state }) => {
  const { language } = visit;
  const say = sourcesWords[language];
  const { measured } = view;
  if (measured === undefined) return <></>;
  const columns = say.sourceColumns;
  return (
    <section class="section" id="bronnen">
      <h2 class="nl-heading nl-heading--level-2">{say.origin}</h2>
      <ul class="card-list">
        {sourcesShown(state, measured).map(({ source, measures }) => {
          const retrieved = measured.snapshots.find((snapshot) => snapshot.source === source.id);
          return (
            <li class="stack stack--tight">
              <h3 class="nl-heading nl-heading--level-3">
                {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}
              </h3>
              <dl class="facts">
                <dt>{columns.source}</dt>
                <dd>
                  {source.publisher}, {say.rhythm[source.rhythm]}
                </dd>
                <dt>{columns.table}</dt>
                <dd>{capitalised(tableWords(source.connector, language))}</dd>
                <dt>{columns.measures}</dt>
                <dd>{measures.map(({ title }) => title[language]).join("; ")}</dd>
                <dt>{columns.area}</dt>
                <dd>{capitalised(areaWords(source, language))}</dd>
                <dt>{columns.licence}</dt>
                <dd>{source.licence}</dd>
                <dt>{columns.retrieved}</dt>
                <dd>
                  {retrieved === undefined
                    ? say.notRetrieved
                    : date(isoDay(retrieved.retrievedAt), language)}
                </dd>
              </dl>
              {source.note && <p class="small">{source.note[language]}</p>}
              <OriginNote visit={visit} view={view} origin={source.origin} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Which table, file or person a source is read from. */
export function tableWords(connector: Connector, language: Language): string {
  const say = sourcesWords[language].connector;
  switch (connector.kind) {
    case "odata-v3":
    case "odata-v4":
      return say.table(connector.table);
    case "file-on-web":
    case "file-of-region":
      return say.file;
    case "upload":
      return say.upload;
    case "entry":
      return say.entry;
    case "own-records":
      return say.own;
    case "to-be-found":
      return `${say.unknown}. ${connector.note[language]}`;
  }
}

function areaWords({ covers, boundaryYear }: Source, language: Language): string {
  const say = sourcesWords[language];
  const division = boundaryYear === undefined ? undefined : say.boundary(boundaryYear);
  return (
    [covers?.[language], division].filter((text) => text !== undefined).join("; ") ||
    say.ownBoundary
  );
}
