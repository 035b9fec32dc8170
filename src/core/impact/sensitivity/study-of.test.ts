import { describe, expect, test } from "vitest";
import { between } from "../engine/distribution.ts";
import { simulate, type Model } from "../engine/index.ts";
import { everyMechanism } from "../engine/session/every-mechanism.test-data.ts";
import { studyByFormulas } from "./study-of.test-data.ts";
import { studyOf } from "./study-of.ts";
import type { Group } from "./group.ts";
import type { Outcome, Study } from "./study.ts";

const options = { draws: 400, seed: 3 };
/** Every mechanism, with doubt in the size of the pools too. */
const model: Model = {
  ...everyMechanism,
  pools: [
    { id: "kliniek", sector: 0, shareOfSector: between("logit", 0.1, 0.3) },
    { id: "wijkzorg", sector: 1, shareOfSector: between("logit", 0.4, 0.6) },
    { id: "wijkteam", sector: 1, shareOfSector: between("logit", 0.3, 0.6) },
  ],
};
const study = studyOf(model, options);
const byFormulas = studyByFormulas(model, options);
const places = [...model.years.keys()];
/** The same study, in all years. */
interface ByYear {
  readonly remaining: readonly Float64Array[];
  readonly freed: readonly Float64Array[];
}
const inAllYears = (outcomeIn: (y: number) => Outcome): ByYear => {
  const years = places.map((y) => {
    const { remaining, freed } = outcomeIn(y);
    return { remaining, freed };
  });
  return {
    remaining: years.map(({ remaining }) => remaining),
    freed: years.map(({ freed }) => freed),
  };
};
/** With a group from the other sample. */
const swappedIn = ({ swapped, base }: Study, group: Group): ByYear => {
  const changeIn = swapped(group);
  return inAllYears((y) => {
    const { remaining, freed } = base(y);
    const year = { remaining, freed: freed.slice() };
    const change = changeIn(y);
    for (const d of change.draws) {
      year.remaining[d]! -= change.closed[d]!;
      year.freed[d]! += change.freed[d]!;
    }
    return year;
  });
};
const base = inAllYears(study.base);
const freedByIn = ({ freedBy }: Study, subject: Study["initiatives"][number]) =>
  places.map((y) => freedBy(subject, y));
const meanOf = (column: Float64Array) => column.reduce((sum, one) => sum + one, 0) / column.length;

describe("the formulas agree with the engine", () => {
  const { withPlan, freed } = simulate(model, options).total.people;
  test("on the gap that remains and on what the plan frees", () => {
    for (const y of places) {
      const expected = byFormulas.base(y);
      expect(meanOf(expected.remaining)).toBeCloseTo(withPlan[y]!.mean, 1);
      expect(meanOf(expected.freed)).toBeCloseTo(freed[y]!.mean, 1);
    }
  });

  test.each(study.initiatives)("without %s", (subject) => {
    const without = simulate(model, { ...options, without: new Set([subject]) }).total.people;
    const freedBy = freedByIn(byFormulas, subject);
    for (const y of places)
      expect(withPlan[y]!.mean + meanOf(freedBy[y]!)).toBeCloseTo(without.withPlan[y]!.mean, 1);
  });
});

/** People that two ways to compute the same differ in, in the draw where they differ most. */
const furthest = (a: readonly Float64Array[], b: readonly Float64Array[]) =>
  Math.max(...a.map((column, y) => Math.max(...column.map((one, d) => Math.abs(one - b[y]![d]!)))));

describe("the study agrees with the formulas in every draw", () => {
  // In single precision, on tables of quantiles: of 15,000 people.
  const most = 0.5;
  test.each(["base", "other"] as const)("of the %s sample", (sample) => {
    const [found, expected] = [inAllYears(study[sample]), inAllYears(byFormulas[sample])];
    expect(furthest(found.remaining, expected.remaining)).toBeLessThan(most);
    expect(furthest(found.freed, expected.freed)).toBeLessThan(most);
  });

  test.each([...study.groups])("with %s from the other sample", (group) => {
    const [found, expected] = [swappedIn(study, group), swappedIn(byFormulas, group)];
    expect(furthest(found.remaining, expected.remaining)).toBeLessThan(most);
    expect(furthest(found.freed, expected.freed)).toBeLessThan(most);
  });

  test.each(study.initiatives)("on what %s frees", (subject) => {
    const [found, expected] = [freedByIn(study, subject), freedByIn(byFormulas, subject)];
    expect(furthest(found, expected)).toBeLessThan(most);
  });
});

describe("a group from the other sample", () => {
  test.each(study.groups.filter((group) => group !== "growth"))(
    "%s: it makes a difference",
    (group) => {
      expect(swappedIn(study, group).remaining[5]).not.toEqual(base.remaining[5]);
    },
  );

  test("changes what depends on it, and nothing else", () => {
    // No sector of this model grows beyond its anchors.
    const { remaining: short, freed: same } = swappedIn(study, "growth");
    expect(furthest(short, base.remaining)).toBeLessThan(1e-9);
    expect(furthest(same, base.freed)).toBeLessThan(1e-9);
    const { remaining, freed } = swappedIn(study, "supply");
    expect(freed).toEqual(base.freed);
    expect(remaining[5]).not.toEqual(base.remaining[5]);
    // Stopped in the last two years: only its supply goes on, and it has none.
    const last = (outcome: ByYear) => outcome.remaining.slice(9);
    expect(furthest(last(swappedIn(study, "initiative:b")), last(base))).toBeLessThan(1e-9);
  });
});

test("what was told of a year stays when another is asked for", () => {
  const { remaining, freed } = study.base(4);
  study.base(8);
  expect({ remaining, freed }).toEqual({ remaining: base.remaining[4], freed: base.freed[4] });
});

test("going back to an earlier year changes nothing", () => {
  const changeIn = study.swapped("initiative:a");
  const [early, late] = [changeIn(4).freed.slice(), changeIn(8).freed.slice()];
  expect(changeIn(4).freed).toEqual(early);
  expect(changeIn(8).freed).toEqual(late);
  expect(study.base(4)).toEqual({ remaining: base.remaining[4], freed: base.freed[4] });
});

test("an input for everything that is not certain", () => {
  const names = study.inputs.map(({ about: { group, field, of } }) => `${group} ${field} ${of}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("initiative:a success undefined");
  expect(names).toContain("initiative:b exchange 0");
  expect(names).toContain("precondition:geld met undefined");
  expect(names).toContain("facts shareOfSector kliniek");
  // Its clients, minutes and days are constants here, and so is its success.
  expect(names.filter((name) => name.startsWith("initiative:b"))).toHaveLength(2);
});
