import type { FC } from "hono/jsx";
import type { SourceStatus } from "../../../app/data-status.ts";
import { isoDay } from "../../../app/iso-day.ts";
import { sourceStandings, standingOf } from "../../../app/source-standing.ts";
import { measuresFrom } from "../../../core/indicators/index.ts";
import type { MissingReason } from "../../../core/observations/index.ts";
import { date, number } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import type { Language } from "../../language.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import { tableWords } from "../monitor/sources.tsx";
import { sourcesWords } from "../monitor/sources.words.ts";
import type { MonitorProps } from "../monitor/monitor-props.ts";
import { dataWords } from "./data.words.ts";
import { failureWords } from "./failure-words.ts";
import { StandingMark } from "./standing-mark.tsx";

interface SourcesProps extends MonitorProps {
  readonly all: readonly SourceStatus[];
}

/** Every source by how it stands: how new its data are, and when newer come. */
export const SourceList: FC<SourcesProps> = ({ visit, view, all }) => {
  const say = dataWords[visit.language];
  const groups = Map.groupBy(all, standingOf);
  return (
    <section class="section stack" id="bronnen">
      <h2 class="nl-heading nl-heading--level-2">{say.parts.sources}</h2>
      {sourceStandings.map((standing) => {
        const members = groups.get(standing) ?? [];
        return (
          members.length > 0 && (
            <div class="stack stack--tight">
              <h3 class="nl-heading nl-heading--level-3 source-group">
                {say.groups[standing]} ({members.length})
              </h3>
              <ul class="card-list">
                {members.map((status) => (
                  <SourceItem visit={visit} view={view} status={status} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
};

const SourceItem: FC<MonitorProps & { status: SourceStatus }> = ({ visit, view, status }) => {
  const { language } = visit;
  const say = dataWords[language];
  const { source, last } = status;
  const measures = measuresFrom(source.id, view.measured?.set.measures ?? []);
  return (
    <li class="source-item" id={`bron-${source.id}`}>
      <div class="stack stack--tight">
        <h4 class="source-item__title" lang="nl">
          {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}
        </h4>
        <p>{freshnessWords(status, language)}</p>
        <FailureNote status={status} language={language} />
      </div>
      <div class="stack stack--tight small">
        <StandingMark standing={standingOf(status)} language={language} />
        <p>
          {source.publisher}, {sourcesWords[language].rhythm[source.rhythm]}.{" "}
          {asSentence(capitalised(tableWords(source.connector, language)))}
        </p>
        <details class="stack stack--tight">
          <summary>{say.more}</summary>
          {source.note && <p>{source.note[language]}</p>}
          <p>
            {say.measures}:{" "}
            {measures.length === 0
              ? say.nobody
              : measures.map(({ title }) => title[language]).join("; ")}
            . {say.licence}: {source.licence}.
          </p>
          {last !== undefined && <p>{missingWords(last.missing, language)}</p>}
          <OriginNote visit={visit} view={view} origin={source.origin} />
        </details>
      </div>
    </li>
  );
};

/** With a full stop, unless the text of the region brought its own. */
const asSentence = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** "Gegevens van 2021, opgehaald op …; nieuwere verwacht op …." */
export function freshnessWords({ freshness }: SourceStatus, language: Language): string {
  const say = dataWords[language];
  const { lastPeriod, retrievedOn, expectedOn, overdue } = freshness;
  if (lastPeriod === undefined) return `${say.noData}.`;
  const known = say.dataOf(
    date(lastPeriod, language),
    retrievedOn === undefined ? undefined : date(retrievedOn, language),
  );
  const next =
    expectedOn === undefined
      ? say.noNewer
      : (overdue ? say.wasExpected : say.expected)(date(expectedOn, language));
  return `${known}; ${next}.`;
}

export const FailureNote: FC<{ status: SourceStatus; language: Language }> = ({
  status: { fetch },
  language,
}) => {
  if (fetch?.failing === undefined) return <></>;
  const { failure, times, since } = fetch.failing;
  const day = (moment: Date) => date(isoDay(moment), language);
  return (
    <p class="note note--attention">
      {failureWords(failure, language)}{" "}
      {dataWords[language].failing(times, day(since), day(fetch.triedAt))}
    </p>
  );
};

/** "Zonder waarde: 12 onbekend, 3 geheim." */
function missingWords(
  missing: Readonly<Partial<Record<MissingReason, number>>>,
  language: Language,
): string {
  const say = dataWords[language];
  const counts = Object.entries(missing) as [MissingReason, number][];
  const written = counts.map(([reason, n]) => `${number(n, language)} ${say.missing[reason]}`);
  return `${say.withoutValue}: ${written.length === 0 ? say.none : written.join(", ")}.`;
}
