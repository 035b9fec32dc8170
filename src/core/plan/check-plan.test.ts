import { beforeAll, describe, expect, test } from "vitest";
import { readMergedYaml } from "../../adapters/region-files/merged-yaml.ts";
import { checkPlan } from "./check-plan.ts";
import { summarisePlan } from "./summarise-plan.ts";

// Deliberately loose: the tests break documents in ways that no type allows.
// oxlint-disable-next-line typescript/no-explicit-any
type Document = Record<string, any>;
let real: Document;
beforeAll(async () => {
  real = (await readMergedYaml("regions/rijk-van-nijmegen/plan")).value as Document;
});

/** Problems of the real plan after one change. */
function problemsAfter(change: (document: Document) => void) {
  const document = structuredClone(real);
  change(document);
  const checked = checkPlan(document);
  return checked.ok ? [] : checked.error.map((p) => ({ ...p, path: p.path.join(".") }));
}

describe("the plan of Rijk van Nijmegen", () => {
  test("has no problems and nothing went missing", () => {
    const checked = checkPlan(real);
    if (!checked.ok) throw new Error(JSON.stringify(checked.error, null, 1));
    const { counts, initiativesPerChallenge } = summarisePlan(checked.value);
    expect(counts).toMatchObject({
      challenges: 6,
      objectives: 25,
      initiatives: 116,
      priorities: 18,
      organisations: 53,
      risks: 7,
      preconditions: 9,
      chains: 5,
      chainCounts: 80,
      crucialCareRows: 30,
      crucialCarePresent: 17,
      residentPoints: 5,
      systems: 115,
      contradictions: 83,
    });
    expect(initiativesPerChallenge).toEqual({
      "kwetsbare-groepen": 43,
      preventie: 24,
      "mentale-gezondheid": 14,
      arbeidsmarkt: 12,
      "acute-zorg": 7,
      "digitale-transformatie": 16,
    });
  });

  test("keeps the shortages of the sectors equal to the total", () => {
    const total = real.figures.find((figure: Document) => figure.id === "tekort-2032").value;
    const sum = real.sectors.reduce((s: number, { shortage }: Document) => s + shortage.value, 0);
    expect(sum).toBe(total);
  });

  test("does not fill up the municipality that is missing in Kansrijke start", () => {
    const chain = real.chains.find((c: Document) => c.id === "kansrijke-start");
    const sums = chain.questions
      .filter((q: Document) => q.counts)
      .map(({ counts: c }: Document) => c.none + c.partly + c.fully + c.unknown);
    expect(sums).toEqual([6, 6, 6, 6]);
  });
});

describe("every mistake is named with its place and remedy", () => {
  test.each<[string, (d: Document) => void, object]>([
    [
      "a renamed field",
      (d) => {
        d.risks[0].tittle = d.risks[0].title;
        delete d.risks[0].title;
      },
      { path: "risks.0.tittle", remedy: expect.stringContaining('Was this "title"?') },
    ],
    [
      "a missing id",
      (d) => delete d.initiatives[3].id,
      { path: "initiatives.3.id", message: '"id" is missing' },
    ],
    [
      "an id used twice",
      (d) => (d.initiatives[1].id = d.initiatives[0].id),
      { path: "initiatives.1.id", message: expect.stringContaining("used twice") },
    ],
    [
      "a reference to nothing",
      (d) => (d.initiatives[0].challenge = "preventi"),
      { path: "initiatives.0.challenge", remedy: 'Did you mean "preventie"?' },
    ],
    [
      "a contradiction about nothing",
      (d) => (d.contradictions[0].about = ["figure:bestaat-niet"]),
      { path: "contradictions.0.about.0", message: expect.stringContaining("no figure") },
    ],
    [
      "a day that does not exist",
      (d) => (d.region.plan.adopted = "2023-02-30"),
      { path: "region.plan.adopted", remedy: "Write a date as 2023-12-22" },
    ],
    [
      "a year that was not quoted",
      (d) => (d.figures.find((figure: Document) => figure.unit === "date").value = 2026),
      { message: expect.stringContaining("does not fit"), remedy: expect.stringContaining("2026") },
    ],
    [
      "a unit that does not exist",
      (d) => (d.figures[0].unit = "bananas"),
      { path: "figures.0.unit", remedy: expect.stringContaining("people, fte, percent") },
    ],
    [
      "a unit that does not fit",
      (d) => (d.figures[0].unit = "date"),
      { path: "figures.0.unit", message: expect.stringContaining("does not fit") },
    ],
    [
      "a figure without origin",
      (d) => delete d.figures[0].origin,
      { path: "figures.0.origin", remedy: expect.stringContaining("No origin, no figure") },
    ],
    [
      "an empty origin",
      (d) => (d.figures[0].origin = []),
      { path: "figures.0.origin", message: '"origin" is empty' },
    ],
    [
      "a document that does not exist",
      (d) => (d.figures[0].origin = ["regioplann 12"]),
      { path: "figures.0.origin.0", remedy: 'Did you mean "regioplan"?' },
    ],
    [
      "lines past the end of a document",
      (d) => (d.figures[0].origin = ["regioplan 4000"]),
      { path: "figures.0.origin.0", remedy: expect.stringContaining("1 to 3297") },
    ],
    [
      "counts above the number of municipalities",
      (d) => (d.chains[0].questions[0].counts.partly = 9),
      { path: "chains.0.questions.0.counts", message: expect.stringContaining("more than the 7") },
    ],
  ])("%s", (_name, change, expected) => {
    expect(problemsAfter(change)).toContainEqual(expect.objectContaining(expected));
  });

  test("all at once", () => {
    const problems = problemsAfter((d) => {
      delete d.figures[0].origin;
      delete d.risks[0].title;
      d.initiatives[0].order = "first";
    });
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["figures.0.origin", "risks.0.title", "initiatives.0.order"]),
    );
  });

  test("an empty document names every part that is missing", () => {
    const checked = checkPlan({});
    expect(checked.ok ? [] : checked.error).toHaveLength(27);
  });
});
