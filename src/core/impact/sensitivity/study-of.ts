import { DrawnModel, type DrawOptions, type Model } from "../engine/index.ts";
import { plainKernel } from "../engine/kernel/plain-kernel.ts";
import { Room } from "../engine/kernel/room.ts";
import { DrawnYear } from "../engine/session/drawn-year.ts";
import { freedOfOtherWork } from "../engine/session/other-work.ts";
import { PlanByYear } from "../engine/session/plan-by-year.ts";
import { minus } from "../engine/session/lane-loops.ts";
import { futuresOf, otherSeed } from "./futures.ts";
import { groupOf, groupsOf, type Group } from "./group.ts";
import { inputsOf } from "./input.ts";
import type { Outcome, Study, YearChange } from "./study.ts";

/**
 * A study of a model on the draws of its forecast, by the engine. What changes with a group is drawn
 * and computed anew; all else stays.
 */
export function studyOf(model: Model, drawOptions: DrawOptions): Study {
  const { years, initiatives } = model;
  const { draws, seed } = drawOptions;
  const options = { ...drawOptions, tables: new Map(), room: new Room(plainKernel()) };
  const first = new DrawnModel(model, options);
  /** The first sample, with some groups from the second. */
  const mixed = (isOther: (group: Group) => boolean, alike = first) => {
    const seedOf = (input: string) => (isOther(groupOf(input)) ? otherSeed(seed) : seed);
    return new DrawnModel(model, { ...options, seedOf }, alike);
  };
  const planIn = (sample: DrawnModel) =>
    new PlanByYear(
      sample.program,
      sample.work,
      initiatives.map((one) => sample.drawn(one)),
    );
  /** @param freedIn people freed by the plan in a year */
  const outcomeOf = (sample: DrawnModel, freedIn: (y: number) => Float64Array) => (y: number) => {
    const freed = freedIn(y).slice();
    const gap = new DrawnYear(sample, years[y]!).gap();
    return { freed, remaining: minus(gap, freed, gap) };
  };
  /** What the whole plan does in a sample. */
  const wholeIn = (sample: DrawnModel) => {
    const whole = planIn(sample);
    return outcomeOf(sample, (y) => whole.freed(y));
  };

  const plan = planIn(first);
  const base = outcomeOf(first, (y) => plan.freed(y));
  /** Each initiative from the second sample, in the circumstances of the first. */
  const swappedAlone = mixed((group) => /^(initiative|priority):/.test(group));

  /** When some initiatives do what they do in another sample. */
  const replaced = (those: Model["initiatives"], other: DrawnModel) => {
    const [usual, instead] = [first, other].map((one) => those.map((own) => one.drawn(own)));
    const changes = plan.changes(usual!, instead!);
    return (y: number): YearChange => {
      const { draws: touched, freed } = changes(y);
      return { draws: touched, freed, closed: freed };
    };
  };

  const everyDraw = Uint32Array.from({ length: draws }, (_, draw) => draw);
  /** When everything may be otherwise. */
  const changed = (outcomeIn: (y: number) => Outcome) => {
    const more = new Float64Array(draws);
    return (y: number): YearChange => {
      const [was, is] = [base(y), outcomeIn(y)];
      return {
        draws: everyDraw,
        freed: minus(is.freed, was.freed, more),
        closed: minus(was.remaining, is.remaining, is.remaining),
      };
    };
  };

  return {
    years,
    draws,
    groups: groupsOf(model),
    initiatives: initiatives.map(({ subject }) => subject),
    base,
    other: wholeIn(mixed(() => true, swappedAlone)),
    swapped(group) {
      const own = initiatives.filter(({ subject }) => subject === group);
      if (own.length > 0) return replaced(own, swappedAlone);
      const other = mixed((one) => one === group);
      // Who is there to do the work changes nothing in what the plan frees of it.
      if (group === "supply") return changed(outcomeOf(other, (y) => plan.freed(y)));
      const otherwise = initiatives.filter((one) => other.drawn(one) !== first.drawn(one));
      if (other.work === first.work) return replaced(otherwise, other);
      if (otherwise.length > 0) return changed(wholeIn(other));
      return changed(
        outcomeOf(other, freedOfOtherWork(plan, first.program, first.work, other.work)),
      );
    },
    freedBy(subject, y) {
      const drawn = first.drawn(initiatives.find((one) => one.subject === subject)!);
      const { freed } = plan.changes([drawn], [])(y);
      return freed.map((people) => -people);
    },
    inputs: inputsOf(
      model,
      futuresOf(model, drawOptions, () => false),
    ),
  };
}
