import { describe, expect, test } from "vitest";
import { between } from "../engine/distribution.ts";
import { simulate, type Model } from "../engine/index.ts";
import { everyMechanism } from "../engine/session/every-mechanism.test-data.ts";
import { studyByFormulas } from "./study-of.test-data.ts";
import { studyOf } from "./study-of.ts";
import type { Group } from "./group.ts";
import type { ByYear, Outcome, Study } from "./study.ts";

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
/** With a group from the other sample, in all years. */
const swappedIn = ({ swapped, base }: Study, group: Group): Outcome => {
  const years = Array.from(swapped(group), ({ draws, closed, freed }, y) => {
    const year = { remaining: base.remaining[y]!.slice(), freed: base.freed[y]!.slice() };
    for (const d of draws) {
      year.remaining[d]! -= closed[d]!;
      year.freed[d]! += freed[d]!;
    }
    return year;
  });
  return {
    remaining: years.map(({ remaining }) => remaining),
    freed: years.map(({ freed }) => freed),
  };
};
const meanOf = (column: Float64Array) => column.reduce((sum, one) => sum + one, 0) / column.length;

describe("the formulas agree with the engine", () => {
  const { withPlan, freed } = simulate(model, options).total.people;
  test("on the gap that remains and on what the plan frees", () => {
    for (const y of model.years.keys()) {
      expect(meanOf(byFormulas.base.remaining[y]!)).toBeCloseTo(withPlan[y]!.mean, 1);
      expect(meanOf(byFormulas.base.freed[y]!)).toBeCloseTo(freed[y]!.mean, 1);
    }
  });

  test.each(study.initiatives)("without %s", (subject) => {
    const without = simulate(model, { ...options, without: new Set([subject]) }).total.people;
    const freedBy = byFormulas.freedBy(subject);
    for (const y of model.years.keys())
      expect(withPlan[y]!.mean + meanOf(freedBy[y]!)).toBeCloseTo(without.withPlan[y]!.mean, 1);
  });
});

/** People that two ways to compute the same differ in, in the draw where they differ most. */
const furthest = (a: ByYear, b: ByYear) =>
  Math.max(...a.map((column, y) => Math.max(...column.map((one, d) => Math.abs(one - b[y]![d]!)))));

describe("the study agrees with the formulas in every draw", () => {
  // In single precision, on tables of quantiles: of 15,000 people.
  const most = 0.5;
  test.each(["base", "other"] as const)("of the %s sample", (sample) => {
    for (const outcome of ["remaining", "freed"] as const)
      expect(furthest(study[sample][outcome], byFormulas[sample][outcome])).toBeLessThan(most);
  });

  test.each([...study.groups])("with %s from the other sample", (group) => {
    const [found, expected] = [swappedIn(study, group), swappedIn(byFormulas, group)];
    expect(furthest(found.remaining, expected.remaining)).toBeLessThan(most);
    expect(furthest(found.freed, expected.freed)).toBeLessThan(most);
  });

  test.each(study.initiatives)("on what %s frees", (subject) => {
    expect(furthest(study.freedBy(subject), byFormulas.freedBy(subject))).toBeLessThan(most);
  });
});

describe("a group from the other sample", () => {
  test.each(study.groups.filter((group) => group !== "growth"))(
    "%s: it makes a difference",
    (group) => {
      expect(swappedIn(study, group).remaining[5]).not.toEqual(study.base.remaining[5]);
    },
  );

  test("changes what depends on it, and nothing else", () => {
    // No sector of this model grows beyond its anchors.
    expect(swappedIn(study, "growth")).toEqual(study.base);
    const { remaining, freed } = swappedIn(study, "supply");
    expect(freed).toEqual(study.base.freed);
    expect(remaining[5]).not.toEqual(study.base.remaining[5]);
    // Stopped in the last two years: only its supply goes on, and it has none.
    const last = ({ remaining: [...byYear] }: Outcome) => byYear.slice(9);
    expect(furthest(last(swappedIn(study, "initiative:b")), last(study.base))).toBeLessThan(1e-9);
  });
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
