import type { DrawOptions, Model } from "../engine/index.ts";
import {
  freedIn,
  futuresOf as drawnOneByOne,
  type Future,
} from "../engine/reference/future.test-data.ts";
import { futuresOf, otherSeed } from "./futures.ts";
import { groupOf, groupsOf, type Group } from "./group.ts";
import { inputsOf } from "./input.ts";
import type { ByYear, Outcome, Study } from "./study.ts";

/** A study by the formulas alone, to hold the one by the engine to: every future is drawn anew. */
export function studyByFormulas(model: Model, options: DrawOptions): Study {
  const { years, initiatives } = model;
  const { draws, seed } = options;
  const drawn = (isOther: (group: Group) => boolean) =>
    drawnOneByOne(model, {
      ...options,
      seedOf: (input) => (isOther(groupOf(input)) ? otherSeed(seed) : seed),
    });
  const byYear = (futures: readonly Future[], people: (future: Future, y: number) => number) =>
    years.map((_, y): ByYear[number] => Float64Array.from(futures, (future) => people(future, y)));
  const short = ({ gap }: Future, y: number) => gap.reduce((sum, sector) => sum + sector[y]!, 0);
  const outcomeOf = (futures: readonly Future[]): Outcome => ({
    remaining: byYear(futures, (future, y) => short(future, y) - freedIn(future, y)),
    freed: byYear(futures, (future, y) => freedIn(future, y)),
  });
  const first = drawn(() => false);
  const base = outcomeOf(first);
  const everyDraw = Uint32Array.from(first.keys());
  const minus = (a: Float64Array, b: Float64Array) => a.map((one, d) => one - b[d]!);

  return {
    years,
    draws,
    groups: groupsOf(model),
    initiatives: initiatives.map(({ subject }) => subject),
    base,
    other: outcomeOf(drawn(() => true)),
    *swapped(group) {
      const { remaining, freed } = outcomeOf(drawn((one) => one === group));
      for (const y of model.years.keys())
        yield {
          draws: everyDraw,
          freed: minus(freed[y]!, base.freed[y]!),
          closed: minus(base.remaining[y]!, remaining[y]!),
        };
    },
    freedBy(subject) {
      const others = initiatives.filter((one) => one.subject !== subject);
      const without = drawnOneByOne({ ...model, initiatives: others }, options);
      return byYear(first, (future, y) => freedIn(future, y)).map((freed, y) =>
        freed.map((people, d) => people - freedIn(without[d]!, y)),
      );
    },
    inputs: inputsOf(
      model,
      futuresOf(model, options, () => false),
    ),
  };
}
