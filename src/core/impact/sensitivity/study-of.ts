import { DrawnModel, type DrawOptions, type Model } from "../engine/index.ts";
import type { Program } from "../engine/program/program.ts";
import { PlanEffect } from "../engine/session/plan-effect.ts";
import { futuresOf, otherSeed } from "./futures.ts";
import { groupOf, groupsOf, type Group } from "./group.ts";
import { inputsOf } from "./input.ts";
import type { ByYear, Outcome, Study } from "./study.ts";

/**
 * A study of a model on the draws of its forecast, by the engine. What changes with a group is drawn
 * and computed anew; all else stays.
 */
export function studyOf(model: Model, options: DrawOptions): Study {
  const { years, initiatives } = model;
  const { draws, seed } = options;
  /** The first sample, with some groups from the second. */
  const mixed = (isOther: (group: Group) => boolean) =>
    new DrawnModel(model, {
      ...options,
      seedOf: (input) => (isOther(groupOf(input)) ? otherSeed(seed) : seed),
    });
  /** What the plan does in one sample to the work in another. */
  const effectOf = (records: DrawnModel, { program, work }: DrawnModel) => {
    const effect = new PlanEffect(program, work);
    effect.change(
      [],
      initiatives.map((initiative) => records.drawn(initiative)),
    );
    return effect;
  };
  const outcomeOf = (gap: Float64Array, total: Float64Array): Outcome => ({
    remaining: byYear(minus(gap, total), draws),
    freed: byYear(total, draws),
  });

  const first = mixed(() => false);
  const second = mixed(() => true);
  const effect = effectOf(first, first);
  const [gap, freed] = [gapIn(first), effect.total.slice()];
  /** Each initiative from the second sample, in the circumstances of the first. */
  const swappedAlone = mixed((group) => kindOf(group) === "initiative");

  /** What becomes of it when some initiatives do what they do in another sample. */
  const replaced = (those: Model["initiatives"], other: DrawnModel): Outcome => {
    const [usual, instead] = [first, other].map((one) => those.map((own) => one.drawn(own)));
    effect.change(usual!, instead!);
    const outcome = outcomeOf(gap, effect.total.slice());
    effect.change(instead!, usual!);
    return outcome;
  };

  return {
    years,
    draws,
    groups: groupsOf(model),
    initiatives: initiatives.map(({ subject }) => subject),
    base: outcomeOf(gap, freed),
    other: outcomeOf(gapIn(second), effectOf(second, second).total),
    swapped(group) {
      const kind = kindOf(group);
      if (kind === "initiative")
        return replaced(
          initiatives.filter(({ subject }) => subject === group),
          swappedAlone,
        );
      const at = model.preconditions.findIndex(({ id }) => group === `precondition:${id}`);
      const conditional = initiatives.filter(({ dependsOn }) => dependsOn.includes(at));
      const isIdle =
        (kind === "precondition" && conditional.length === 0) ||
        (kind === "guesses" && !asksForGuesses(first.program));
      if (isIdle) return outcomeOf(gap, freed);
      const other = mixed((one) => one === group);
      switch (kind) {
        case "precondition":
          return replaced(conditional, other);
        case "staff":
          return outcomeOf(gapIn(other), freed);
        case "work":
          return outcomeOf(gapIn(other), effectOf(first, other).total);
        case "guesses":
        case "all":
          return outcomeOf(gapIn(other), effectOf(other, other).total);
      }
    },
    freedBy(subject) {
      const drawn = first.drawn(initiatives.find((one) => one.subject === subject)!);
      effect.change([drawn], []);
      const change = minus(freed, effect.total);
      effect.change([], [drawn]);
      return byYear(change, draws);
    },
    inputs: inputsOf(
      model,
      futuresOf(model, options, () => false),
    ),
  };
}

/** What depends on a group: some initiatives, the staff or the work there is, guesses, or all. */
function kindOf(group: Group) {
  switch (group) {
    case "supply":
      return "staff";
    case "demand":
    case "growth":
      return "work";
    case "judgement":
      return "guesses";
    case "facts":
      return "all";
    default:
      return group.startsWith("precondition:") ? "precondition" : "initiative";
  }
}

/** Whether anything hangs on how hopeful all guesses are. */
function asksForGuesses({ judgementCorrelation, ...program }: Program): boolean {
  const inputs = [
    ...program.common,
    ...program.preconditions.map(({ chance }) => chance),
    ...program.initiatives.flatMap((one) => [
      one.success.chance,
      one.start,
      one.length,
      ...one.inputs,
    ]),
  ];
  return judgementCorrelation > 0 && inputs.some(({ guess }) => guess !== undefined);
}

/** Short without the plan, in all sectors; lanes as in `Work`. */
function gapIn({ work }: DrawnModel): Float64Array {
  const sum = new Float64Array(work.draws * work.years);
  for (const { gap } of work.sectors)
    for (let lane = 0; lane < sum.length; lane++) sum[lane]! += gap[lane]!;
  return sum;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  const difference = new Float64Array(a.length);
  for (let lane = 0; lane < a.length; lane++) difference[lane] = a[lane]! - b[lane]!;
  return difference;
}

const byYear = (lanes: Float64Array, draws: number): ByYear =>
  Array.from({ length: lanes.length / draws }, (_, y) =>
    lanes.subarray(y * draws, (y + 1) * draws),
  );
