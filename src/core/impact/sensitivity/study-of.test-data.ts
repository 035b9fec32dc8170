import type { DrawOptions, Model } from "../engine/index.ts";
import {
  freedIn,
  futuresOf as drawnOneByOne,
  type Future,
} from "../engine/reference/future.test-data.ts";
import { futuresOf, otherSeed } from "./futures.ts";
import { groupOf, groupsOf, type Group } from "./group.ts";
import { inputsOf } from "./input.ts";
import type { Outcome, Study } from "./study.ts";

/** A study by the formulas alone, to hold the one by the engine to: every future is drawn anew. */
export function studyByFormulas(model: Model, options: DrawOptions): Study {
  const { years, initiatives } = model;
  const { draws, seed } = options;
  const drawn = (isOther: (group: Group) => boolean) =>
    drawnOneByOne(model, {
      ...options,
      seedOf: (input) => (isOther(groupOf(input)) ? otherSeed(seed) : seed),
    });
  const column = (futures: readonly Future[], people: (future: Future) => number) =>
    Float64Array.from(futures, people);
  const short = ({ gap }: Future, y: number) => gap.reduce((sum, sector) => sum + sector[y]!, 0);
  const outcomeOf =
    (futures: readonly Future[]) =>
    (y: number): Outcome => ({
      remaining: column(futures, (future) => short(future, y) - freedIn(future, y)),
      freed: column(futures, (future) => freedIn(future, y)),
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
    swapped(group) {
      const swapped = outcomeOf(drawn((one) => one === group));
      return (y) => {
        const [was, is] = [base(y), swapped(y)];
        return {
          draws: everyDraw,
          freed: minus(is.freed, was.freed),
          closed: minus(was.remaining, is.remaining),
        };
      };
    },
    freedBy(subject, y) {
      const others = initiatives.filter((one) => one.subject !== subject);
      const without = drawnOneByOne({ ...model, initiatives: others }, options);
      return minus(base(y).freed, outcomeOf(without)(y).freed);
    },
    inputs: inputsOf(
      model,
      futuresOf(model, options, () => false),
    ),
  };
}
