import { measuresOf, type IndicatorSet, type Measure } from "../core/indicators/index.ts";
import { everybody, known, shiftPeriod, type Period } from "../core/observations/index.ts";
import { ok, type Result } from "../kernel/result.ts";
import { takeIn, type NotTakenIn, type TakeInto } from "./take-in.ts";

/** What was counted of an initiative in one month. */
export interface InitiativeFigure {
  readonly measure: string;
  readonly value: number;
}

/**
 * What is asked of who reports on an initiative: the measures that are entered by hand, and that
 * indicators about initiatives are made of.
 */
export function figuresAsked(set: IndicatorSet, initiative: string): readonly Measure[] {
  const entered = new Set(
    set.sources.flatMap(({ id, connector }) => (connector.kind === "entry" ? [id] : [])),
  );
  const used = new Set(
    set.indicators.flatMap(({ scope, formula }) =>
      scope.kind === "initiatives" &&
      (scope.initiatives.length === 0 || scope.initiatives.includes(initiative))
        ? measuresOf(formula)
        : [],
    ),
  );
  return set.measures.filter(({ id, source }) => used.has(id) && entered.has(source));
}

/** The month that figures are about: the last one that has ended. @param today YYYY-MM-DD */
export const figuresMonth = (today: string): Period => shiftPeriod(today.slice(0, 7), -1)!;

/** Deliveries of one source that cross each other begin anew; more often than this is no chance. */
const mostAttempts = 5;

/**
 * Takes in figures about an initiative, all of one source or none.
 * @param figures each of a measure that is asked, at least one
 * @returns how many were hidden because they are small
 */
export async function takeInFigures(
  into: TakeInto,
  initiative: string,
  period: Period,
  figures: readonly InitiativeFigure[],
  isExample: boolean,
): Promise<Result<{ readonly hidden: number }, NotTakenIn>> {
  const sourceOf = new Map(into.set.measures.map(({ id, source }) => [id, source]));
  let hidden = 0;
  for (const [sourceId, own] of Map.groupBy(figures, ({ measure }) => sourceOf.get(measure))) {
    const source = into.set.sources.find(({ id }) => id === sourceId)!;
    const observations = own.map(({ measure, value }) => ({
      measure,
      about: `initiative:${initiative}`,
      group: everybody,
      period,
      value: known(value),
      state: "final" as const,
    }));
    const taken = await inTurn(() =>
      takeIn(
        into,
        source,
        async (sink) => {
          await sink.bytes(Buffer.from(JSON.stringify(observations)));
          await sink.observations(observations);
          return ok(undefined);
        },
        () => ({
          retrieval: { kind: "entered" },
          retrievedAt: into.now,
          licence: source.licence,
          isExample,
          deliveredBy: `initiative:${initiative}`,
        }),
      ),
    );
    if (!taken.ok) return taken;
    hidden += taken.value.hidden;
  }
  return ok({ hidden });
}

/** Tries anew while others deliver at the same moment. */
async function inTurn<T>(
  attempt: () => Promise<Result<T, NotTakenIn>>,
): Promise<Result<T, NotTakenIn>> {
  for (let attempts = 1; ; attempts++) {
    const result = await attempt();
    if (result.ok || result.error.kind !== "overtaken" || attempts >= mostAttempts) return result;
  }
}
