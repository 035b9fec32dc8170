import { DrawnModel, type DrawOptions, type Model } from "../engine/index.ts";
import { PlanEffect } from "../engine/session/plan-effect.ts";
import { futuresOf, otherSeed } from "./futures.ts";
import { groupOf, groupsOf, type Group } from "./group.ts";
import { inputsOf } from "./input.ts";
import type { ByYear, Outcome, Study, YearChange } from "./study.ts";

/**
 * A study of a model on the draws of its forecast, by the engine. What changes with a group is drawn
 * and computed anew; all else stays.
 */
export function studyOf(model: Model, drawOptions: DrawOptions): Study {
  const { years, initiatives } = model;
  const { draws, seed } = drawOptions;
  const options = { ...drawOptions, tables: new Map() };
  const first = new DrawnModel(model, options);
  /** The first sample, with some groups from the second. */
  const mixed = (isOther: (group: Group) => boolean, alike = first) => {
    const seedOf = (input: string) => (isOther(groupOf(input)) ? otherSeed(seed) : seed);
    return new DrawnModel(model, { ...options, seedOf }, alike);
  };
  const drawnIn = (sample: DrawnModel) => initiatives.map((one) => sample.drawn(one));
  /** What the whole plan frees in a sample, year by year. */
  function* freedIn(sample: DrawnModel): Generator<Float64Array> {
    const whole = new PlanEffect(sample.program, sample.work).changes([], drawnIn(sample));
    for (const { freed } of whole) yield freed;
  }

  const plan = new PlanEffect(first.program, first.work);
  plan.change([], drawnIn(first));
  const base = outcomeOf(first, byYear(plan.total, draws));
  /** Each initiative from the second sample, in the circumstances of the first. */
  const swappedAlone = mixed((group) => /^(initiative|priority):/.test(group));
  const second = mixed(() => true, swappedAlone);

  /** When some initiatives do what they do in another sample. */
  function* replaced(those: Model["initiatives"], other: DrawnModel): Generator<YearChange> {
    const [usual, instead] = [first, other].map((one) => those.map((own) => one.drawn(own)));
    for (const { draws: touched, freed } of plan.changes(usual!, instead!))
      yield { draws: touched, freed, closed: freed };
  }

  const everyDraw = Uint32Array.from({ length: draws }, (_, draw) => draw);
  /** When there is other work. */
  function* onOtherWork(
    other: DrawnModel,
    freedByYear: Iterable<Float64Array>,
  ): Generator<YearChange> {
    for (const [y, { freed, remaining }] of numbered(inYears(other, freedByYear))) {
      const [usual, short] = [base.freed[y]!, base.remaining[y]!];
      yield {
        draws: everyDraw,
        freed: freed.map((people, d) => people - usual[d]!),
        closed: remaining.map((people, d) => short[d]! - people),
      };
    }
  }

  return {
    years,
    draws,
    groups: groupsOf(model),
    initiatives: initiatives.map(({ subject }) => subject),
    base,
    other: outcomeOf(
      second,
      Array.from(freedIn(second), (column) => column.slice()),
    ),
    swapped(group) {
      const own = initiatives.filter(({ subject }) => subject === group);
      if (own.length > 0) return replaced(own, swappedAlone);
      const other = mixed((one) => one === group);
      // Who is there to do the work changes nothing in what the plan frees of it.
      if (group === "supply") return onOtherWork(other, base.freed);
      if (other.work !== first.work) return onOtherWork(other, freedIn(other));
      const changed = initiatives.filter((one) => other.drawn(one) !== first.drawn(one));
      return replaced(changed, other);
    },
    freedBy(subject) {
      const drawn = first.drawn(initiatives.find((one) => one.subject === subject)!);
      return Array.from(plan.changes([drawn], []), ({ freed }) => freed.map((people) => -people));
    },
    inputs: inputsOf(
      model,
      futuresOf(model, drawOptions, () => false),
    ),
  };
}

function outcomeOf(sample: DrawnModel, freed: ByYear): Outcome {
  return { freed, remaining: Array.from(inYears(sample, freed), ({ remaining }) => remaining) };
}

/** @param freedByYear what the plan frees in the sample */
function* inYears(
  { work }: DrawnModel,
  freedByYear: Iterable<Float64Array>,
): Generator<{ readonly remaining: Float64Array; readonly freed: Float64Array }> {
  for (const [y, freed] of numbered(freedByYear)) {
    const remaining = freed.map((people) => -people);
    for (const { gap } of work.sectors)
      for (let d = 0, lane = y * work.draws; d < work.draws; d++, lane++)
        remaining[d]! += gap[lane]!;
    yield { remaining, freed };
  }
}

function* numbered<T>(all: Iterable<T>): Generator<[number, T]> {
  let number = 0;
  for (const one of all) yield [number++, one];
}

const byYear = (lanes: Float64Array, draws: number): ByYear =>
  Array.from({ length: lanes.length / draws }, (_, y) =>
    lanes.subarray(y * draws, (y + 1) * draws),
  );
