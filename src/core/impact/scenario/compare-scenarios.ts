import {
  DrawnModel,
  Session,
  type ByYear,
  type Chance,
  type Model,
  type Outlook,
  type Range,
} from "../engine/index.ts";
import { rangeAmong } from "../engine/statistics.ts";
import { inScenario, leftOut } from "./in-scenario.ts";
import type { Scenario } from "./scenario.ts";

/** Two scenarios on the same draws, so that only what was supposed makes a difference; in people. */
export interface Comparison {
  readonly shown: Outlook<Range>;
  readonly beside: Outlook<Range>;
  /** That nobody is short, in one year. */
  readonly chance: { readonly shown: Chance; readonly beside: Chance };
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
  /** The year of `Comparison.chance` and `sectors`; one of the model's. */
  readonly year: number;
}

/**
 * Compares scenarios of a model; of what a scenario changes, only that is computed again, on the
 * same random numbers. The same in the browser and on the server.
 */
export function compareScenarios(planned: DrawnModel): (question: ScenarioQuestion) => Comparison {
  const { model, options } = planned;
  const column = new Float64Array(options.draws);
  const [first, second] = [new Player(planned), new Player(planned)];

  const between = () => new Difference(options.draws);
  const total = model.years.map(between);
  const inSectors = model.sectors.map(() => model.years.map(between));

  return ({ shown, beside, year }) => {
    const [one, other] = [first.play(model, shown), second.play(model, beside)];
    const [here, there] = [one.outlook(), other.outlook()];
    const at = model.years.indexOf(year);
    return {
      shown: here,
      beside: there,
      chance: { shown: one.chance(at), beside: other.chance(at) },
      more: total.map((difference, y) =>
        difference.between(here.withPlan[y]!, there.withPlan[y]!, () =>
          // In the same circumstances, what is not freed is short.
          one.base === other.base
            ? differing(other.freed(y), one.freed(y), column)
            : differing(one.remaining(y), other.remaining(y), column),
        ),
      ),
      sectors: model.sectors.map(({ id }, s) => {
        const ranges = { shown: one.rangeIn(s, at), beside: other.rangeIn(s, at) };
        const more = inSectors[s]![at]!.between(ranges.shown, ranges.beside, () =>
          differing(one.remainingIn(s, at), other.remainingIn(s, at), column),
        );
        return { sector: id, ...ranges, more };
      }),
    };
  };
}

/** How two columns differ, until one of them does: then a session describes it with another object. */
class Difference {
  readonly #draws: number;
  #shown?: Range;
  #beside?: Range;
  #more?: Range;

  constructor(draws: number) {
    this.#draws = draws;
  }

  /** @param more the one column less the other, where they differ */
  between(shown: Range, beside: Range, more: () => Float64Array): Range {
    if (this.#more === undefined || shown !== this.#shown || beside !== this.#beside)
      [this.#shown, this.#beside, this.#more] = [shown, beside, rangeAmong(more(), this.#draws)];
    return this.#more;
  }
}

/**
 * The one column less the other, in the draws in which they differ. Two loops in one function: in one
 * loop, or in two functions, Chromium takes four times as long.
 * @param out room for it
 */
function differing(column: Float64Array, other: Float64Array, out: Float64Array): Float64Array {
  for (let d = 0; d < out.length; d++) out[d] = column[d]! - other[d]!;
  let count = 0;
  for (let d = 0; d < out.length; d++) {
    const more = out[d]!;
    // Written where the next belongs, kept if it counts: faster than to ask first.
    out[count] = more;
    // What was put in and taken out again leaves a trace of rounding.
    count = (count + Number(Math.abs(more) > 1e-9)) | 0;
  }
  return out.subarray(0, count);
}

/** Plays one scenario after another; what two of them have in common stands. */
class Player {
  readonly #planned: DrawnModel;
  #session: Session;

  constructor(planned: DrawnModel) {
    this.#planned = planned;
    this.#session = new Session(planned);
  }

  play(model: Model, scenario: Scenario): Session {
    const changed = inScenario(model, scenario);
    // Other surroundings touch everything; other initiatives only what they do.
    if (!this.#session.base.holdsFor(changed)) this.#session = new Session(this.#drawn(changed));
    this.#session.play(changed, leftOut(scenario));
    return this.#session;
  }

  #drawn(model: Model): DrawnModel {
    const planned = this.#planned;
    return planned.holdsFor(model) ? planned : new DrawnModel(model, planned.options, planned);
  }
}
