import type { FC } from "hono/jsx";
import type { Connector, Source } from "../../../core/indicators/index.ts";
import { date } from "../../format.ts";
import { KindMark } from "../../layout/kind-mark.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { RecordLink } from "../../layout/record-link.tsx";
import { capitalised } from "../../in-words.ts";
import type { Language } from "../../language.ts";
import { amount, unitName } from "./amount.ts";
import { formulaWords } from "./formula-words.ts";
import { indicatorWords } from "./indicator.words.ts";
import type { StateProps } from "./monitor-props.ts";
import { sourcesOf } from "./sources-of.ts";

/** What is counted and why, the formula in words, the target, and what will be decided on it. */
export const HowCounted: FC<StateProps> = ({ visit, view, state }) => {
  const { language } = visit;
  const say = indicatorWords[language];
  const { indicator, kind } = state;
  const { baseline, target } = indicator;
  const note = indicator.note?.[language];
  return (
    <section class="section" id="hoe-geteld">
      <h2 class="nl-heading nl-heading--level-2">{say.how}</h2>
      <dl class="facts">
        <dt>{say.why}</dt>
        <dd>{indicator.why[language]}</dd>
        <dt>{say.counts}</dt>
        <dd>{indicator.counts[language]}</dd>
        <dt>{say.formula}</dt>
        <dd>
          {view.measured === undefined
            ? say.toBeDetermined
            : formulaWords(indicator.formula, view.measured.set, language)}
        </dd>
        <dt>{say.kind}</dt>
        <dd>
          <KindMark kind={kind} language={language} />
        </dd>
        <dt>{say.unit}</dt>
        <dd>{unitName(indicator.unit, language)}</dd>
        <dt>{say.direction}</dt>
        <dd>{capitalised(say.better[indicator.better])}</dd>
        <dt>{say.baseline}</dt>
        <dd>
          {"toBeDetermined" in baseline ? (
            <Open text={baseline.toBeDetermined[language]} language={language} />
          ) : (
            <>
              {amount(baseline.value, indicator, language)}, {date(baseline.period, language)}{" "}
              <OriginNote visit={visit} view={view} origin={baseline.origin} />
            </>
          )}
        </dd>
        <dt>{say.path}</dt>
        <dd>
          {"toBeDetermined" in target ? (
            <Open text={target.toBeDetermined[language]} language={language} />
          ) : (
            <>
              {target.path
                .map(({ by, value }) =>
                  say.targetIs(amount(value, indicator, language), date(by, language)),
                )
                .join("; ")}
              . {say.setBy} <RecordLink visit={visit} view={view} to={`body:${target.setBy}`} />.{" "}
              <OriginNote visit={visit} view={view} origin={target.origin} />
            </>
          )}
        </dd>
        <dt>{say.tiles.owner}</dt>
        <dd>
          {"toBeDetermined" in indicator.owner ? (
            <Open text={indicator.owner.toBeDetermined[language]} language={language} />
          ) : (
            <RecordLink
              visit={visit}
              view={view}
              to={
                "body" in indicator.owner
                  ? `body:${indicator.owner.body}`
                  : `organisation:${indicator.owner.organisation}`
              }
            />
          )}
        </dd>
        <dt>{say.decision}</dt>
        <dd>{indicator.decision[language]}</dd>
        {note && (
          <>
            <dt>{say.note}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      <OriginNote visit={visit} view={view} origin={indicator.origin} />
    </section>
  );
};

const Open: FC<{ text: string; language: Language }> = ({ text, language }) => (
  <>
    <em class="open-value">{capitalised(indicatorWords[language].toBeDetermined)}</em>. {text}
  </>
);

/** Every source with its table, licence and freshness. */
export const Sources: FC<StateProps> = ({ visit, view, state }) => {
  const { language } = visit;
  const say = indicatorWords[language];
  const { measured } = view;
  if (measured === undefined) return <></>;
  const columns = say.sourceColumns;
  return (
    <section class="section" id="bronnen">
      <h2 class="nl-heading nl-heading--level-2">{say.origin}</h2>
      <ul class="card-list">
        {sourcesOf(state.indicator, measured.set).map(({ source, measures }) => {
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
                    : date(retrieved.retrievedAt.toISOString().slice(0, 10), language)}
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
  const say = indicatorWords[language].connector;
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
  const say = indicatorWords[language];
  const division = boundaryYear === undefined ? undefined : say.boundary(boundaryYear);
  return (
    [covers?.[language], division].filter((text) => text !== undefined).join("; ") ||
    say.ownBoundary
  );
}
