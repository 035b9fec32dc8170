import type { Model } from "../engine/index.ts";
import { futuresOf, type Futures, type StudyOptions } from "./futures.ts";
import { gapParts, type GapPart } from "./gap-parts.test-data.ts";
import { groupsOf, type Group } from "./group.ts";
import { inputsOf } from "./input.ts";
import type { ByYear, Outcome, Study } from "./study.ts";

/**
 * A study by the formulas alone, to hold the one by the engine to. The gap is a sum of parts, so
 * that what changes in a few of them is computed in those alone.
 * @param draws from 2
 */
export function studyByFormulas(model: Model, options: StudyOptions): Study {
  const { years } = model;
  const { draws } = options;
  const first = futuresOf(model, options, () => false);
  const parts = gapParts(model).map((part) => ({
    ...part,
    groups: groupsIn(part, model),
    base: part.people(first, everyone),
  }));
  /** What becomes of it when some parts are other than at first. */
  const outcomeOf = (futures: Futures, isOther: (groups: ReadonlySet<Group>) => boolean) => {
    const [withoutPlan, ...changes] = parts.map(({ groups, base, people }) =>
      isOther(groups) ? people(futures, everyone) : base,
    );
    const freed = sumOf(years, draws, changes, -1);
    const remaining = sumOf(years, draws, [withoutPlan!, ...changes], 1);
    return { remaining, freed } satisfies Outcome;
  };

  return {
    years,
    draws,
    groups: groupsOf(model),
    initiatives: model.initiatives.map(({ subject }) => subject),
    base: outcomeOf(first, () => false),
    other: outcomeOf(
      futuresOf(model, options, () => true),
      () => true,
    ),
    swapped(group) {
      const mixed = futuresOf(model, options, (one) => one === group);
      return outcomeOf(mixed, (groups) => groups.has(group));
    },
    freedBy(subject) {
      const left = model.initiatives.findIndex((one) => one.subject === subject);
      const own = parts.filter(({ initiatives }) => initiatives.includes(left));
      const without = own.map(({ people }) => people(first, (i) => i !== left));
      const change = sumOf(years, draws, without, 1);
      const before = sumOf(
        years,
        draws,
        own.map(({ base }) => base),
        -1,
      );
      return sumOf(years, draws, [change, before], 1);
    },
    inputs: inputsOf(model, first),
  };
}

const everyone = () => true;

/** The groups that a part asks for. */
function groupsIn({ people }: GapPart, model: Model): ReadonlySet<Group> {
  const groups = new Set<Group>();
  const one = { draws: 1, seed: 1 };
  people(
    futuresOf(model, one, everyone, (group) => groups.add(group)),
    everyone,
  );
  return groups;
}

function sumOf(
  years: readonly number[],
  draws: number,
  terms: readonly ByYear[],
  sign: 1 | -1,
): ByYear {
  return years.map((_, y) => {
    const sum = new Float64Array(draws);
    for (const term of terms) for (let d = 0; d < draws; d++) sum[d]! += sign * term[y]![d]!;
    return sum;
  });
}
