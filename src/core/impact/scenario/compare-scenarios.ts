import {
  propagate,
  sampleModel,
  type ByYear,
  type Model,
  type Outlook,
  type Range,
  type Sample,
} from "../engine/index.ts";
import { peopleOutlook, rangesByYear } from "../engine/outlook.ts";
import { rangeOf } from "../engine/statistics.ts";
import { inScenario, leftOut } from "./in-scenario.ts";
import type { Scenario } from "./scenario.ts";

/** Two scenarios on the same draws, so that only what was supposed makes a difference; in people. */
export interface Comparison {
  readonly shown: Outlook;
  readonly beside: Outlook;
  /** How many people more are short in the one shown: negative when it helps. */
  readonly more: ByYear<Range>;
  /** In one year, sector by sector in the order of the model. */
  readonly sectors: readonly SectorComparison[];
}

interface SectorComparison {
  readonly sector: string;
  /** People short, and how many more in the one shown. */
  readonly shown: Range;
  readonly beside: Range;
  readonly more: Range;
}

export interface ScenarioQuestion {
  readonly shown: Scenario;
  readonly beside: Scenario;
  /** The year of `Comparison.sectors`; one of the model's. */
  readonly year: number;
}

/**
 * Draws the model once, then compares scenarios of it; what a scenario changes is drawn again on
 * the same random numbers. The same in the browser and on the server, to the last bit.
 * @param draws from 2 to `maxDraws`
 */
export function compareScenarios(
  model: Model,
  options: { readonly draws: number; readonly seed: number },
): (question: ScenarioQuestion) => Comparison {
  const planned = sampleModel(model, options);
  /** The last few that were played: while one changes, the other mostly does not. */
  const kept = new Map<string, Played>();

  const play = (scenario: Scenario): Played => {
    const key = JSON.stringify(scenario);
    const played = kept.get(key) ?? compute(scenario);
    kept.delete(key);
    kept.set(key, played);
    if (kept.size > 2) kept.delete(kept.keys().next().value!);
    return played;
  };

  const compute = (scenario: Scenario): Played => {
    const changed = inScenario(model, scenario);
    const sample = drawnAgain(model, planned, changed);
    const without = leftOut(scenario);
    const switchedOn = changed.initiatives.map(({ subject }) => !without.has(subject));
    const outcome = propagate(changed, sample, switchedOn);
    const short = sample.sectors.map(({ gap }, s) => minus(gap, outcome.freed[s]!));
    return { outlook: peopleOutlook(changed, sample, outcome), short, total: sumOf(short) };
  };

  return ({ shown, beside, year }) => {
    const [one, other] = [play(shown), play(beside)];
    const at = model.years.indexOf(year);
    const inYear = (lanes: Float64Array) =>
      rangeOf(
        Float64Array.from({ length: options.draws }, (_, d) => lanes[d * model.years.length + at]!),
      );
    return {
      shown: one.outlook,
      beside: other.outlook,
      more: rangesByYear(minus(one.total, other.total), options.draws),
      sectors: model.sectors.map(({ id }, s) => ({
        sector: id,
        shown: inYear(one.short[s]!),
        beside: inYear(other.short[s]!),
        more: inYear(minus(one.short[s]!, other.short[s]!)),
      })),
    };
  };
}

/** Lanes of people short, per sector and together. */
interface Played {
  readonly outlook: Outlook;
  readonly short: readonly Float64Array[];
  readonly total: Float64Array;
}

/** The sample of a changed model; initiatives that are the same object are not drawn again. */
function drawnAgain(model: Model, planned: Sample, changed: Model): Sample {
  if (changed === model) return planned;
  const isAround =
    changed.sectors !== model.sectors || changed.preconditions !== model.preconditions;
  if (isAround || changed.baseline !== model.baseline) return sampleModel(changed, planned);
  const differs = changed.initiatives.filter((one, i) => one !== model.initiatives[i]);
  const fresh = sampleModel({ ...changed, initiatives: differs }, planned).initiatives;
  return {
    ...planned,
    initiatives: changed.initiatives.map((one, i) => {
      const at = differs.indexOf(one);
      return at < 0 ? planned.initiatives[i]! : fresh[at]!;
    }),
  };
}

const minus = (a: Float64Array, b: Float64Array) => a.map((value, lane) => value - b[lane]!);

function sumOf(all: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(all[0]?.length ?? 0);
  for (const lanes of all) for (let lane = 0; lane < sum.length; lane++) sum[lane]! += lanes[lane]!;
  return sum;
}
