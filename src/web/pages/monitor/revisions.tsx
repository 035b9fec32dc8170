import type { FC } from "hono/jsx";
import {
  measuresOf,
  type Formula,
  type IndicatorState,
  type Measure,
} from "../../../core/indicators/index.ts";
import {
  everybody,
  wholeRegion,
  type ObservationKey,
  type RecordedObservation,
  type Value,
} from "../../../core/observations/index.ts";
import { isoDay } from "../../../app/iso-day.ts";
import { TableTwin, type DataTable } from "../../charts/data-table.tsx";
import { chartWords } from "../../charts/indicator/chart.words.ts";
import { date } from "../../format.ts";
import { words, type Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { History } from "../../render.ts";
import { indicatorWords } from "./indicator.words.ts";
import type { StateProps } from "./monitor-props.ts";
import { aboutName } from "./places.ts";

const t = words({ scroll: "schuift opzij" }, { scroll: "scrolls sideways" });

/** A figure of a source before and after its source changed it. */
export interface RevisedFigure {
  readonly measure: Measure;
  readonly before: RecordedObservation;
  readonly after: RecordedObservation;
}

/** Figures looked up for one page: the latest; a source that changes everything is seen by these. */
const mostFigures = 12;

/** What sources changed in the figures that an indicator is computed from, newest period first. */
export async function revisedFigures(
  state: IndicatorState,
  { measured }: RegionView,
  history: History,
): Promise<readonly RevisedFigure[]> {
  if (measured === undefined) return [];
  const keys = revisedKeys(state).slice(0, mostFigures);
  const found = await Promise.all(keys.map((key) => history.revisions(key)));
  return found.flatMap((revisions) => {
    const [before, after] = revisions.slice(-2);
    const measure = measured.set.measures.find(({ id }) => id === after?.measure);
    return before === undefined || after === undefined || measure === undefined
      ? []
      : [{ measure, before, after }];
  });
}

function revisedKeys({ headline, parts, nation, indicator }: IndicatorState): ObservationKey[] {
  const measures = measuresOf(indicator.formula);
  const series = [...(headline.about === wholeRegion ? [] : [headline]), ...parts];
  return [...series, ...(nation === undefined ? [] : [nation])]
    .flatMap(({ about, points }) =>
      points
        .filter(({ revised }) => revised)
        .flatMap(({ period }) =>
          measures.map((measure) => ({
            measure,
            about,
            period,
            group: groupOf(indicator.formula, measure),
          })),
        ),
    )
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
}

/** The group that a formula takes of a measure, where it takes one. */
function groupOf(formula: Formula, measure: string): string {
  if ("measure" in formula)
    return formula.measure === measure ? (formula.group ?? everybody) : everybody;
  const inner =
    "sum" in formula
      ? formula.sum
      : "ratio" in formula
        ? [formula.ratio.of, formula.ratio.to]
        : "perThousandInhabitants" in formula
          ? [formula.perThousandInhabitants.of, formula.perThousandInhabitants.to]
          : "index" in formula
            ? [formula.index.of]
            : "movingSum" in formula
              ? [formula.movingSum.of]
              : [];
  return (
    inner.map((one) => groupOf(one, measure)).find((group) => group !== everybody) ?? everybody
  );
}

interface Column {
  readonly title: string;
  readonly cell: (one: RevisedFigure) => string;
}

/** What was known before; left out when no source changed anything. */
export const Revisions: FC<StateProps & { revised: readonly RevisedFigure[] }> = (props) => {
  const { visit, view, state, revised } = props;
  const { language } = visit;
  if (revised.length === 0) return <></>;
  const say = indicatorWords[language];
  const { measure, place, period, before, after, since } = say.revisionColumns;
  const all: readonly Column[] = [
    { title: period, cell: (one) => date(one.after.period, language) },
    { title: place, cell: (one) => aboutName(one.after.about, state, view, language) },
    { title: measure, cell: (one) => one.measure.title[language] },
    { title: before, cell: (one) => stated(one.before.value, language) },
    { title: after, cell: (one) => stated(one.after.value, language) },
    { title: since, cell: (one) => date(isoDay(one.after.knownFrom), language) },
  ];
  // A place or a measure that is the same in every row is what the page is about.
  const told = all.filter(
    ({ title, cell }) =>
      (title !== place && title !== measure) || new Set(revised.map(cell)).size > 1,
  );
  const table: DataTable = {
    caption: say.revisionsCaption,
    columns: told.map(({ title }) => ({ title })),
    rows: revised.map((one) => told.map(({ cell }) => cell(one))),
  };
  return (
    <section class="section" id="wijzigingen">
      <h2 class="nl-heading nl-heading--level-2">{say.revisions}</h2>
      <TableTwin table={table} scrollHint={t[language].scroll} />
    </section>
  );
};

/** As the source said it, in all its decimals. */
const stated = (value: Value, language: Language) =>
  value.kind === "known"
    ? value.value.toLocaleString(language === "nl" ? "nl-NL" : "en-GB", {
        maximumFractionDigits: 6,
      })
    : chartWords[language].missing[value.reason];
