import { beforeAll, describe, expect, test } from "vitest";
import { readMergedYaml } from "../../adapters/region-files/merged-yaml.ts";
import { checkPlan, type Plan } from "../plan/index.ts";
import { checkIndicators } from "./check-indicators.ts";
import { summariseIndicators } from "./summarise-indicators.ts";

// A document before it is checked can hold anything, and these tests break it in every way.
// oxlint-disable-next-line typescript/no-explicit-any
type Document = Record<string, any>;
let plan: Plan;
let real: Document;
beforeAll(async () => {
  const region = "regions/rijk-van-nijmegen";
  const checked = checkPlan((await readMergedYaml(`${region}/plan`)).value);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error, null, 1));
  plan = checked.value;
  real = (await readMergedYaml(`${region}/indicators`)).value as Document;
});

/** Problems of the real indicators after one change. */
function problemsAfter(change: (document: Document) => void) {
  const document = structuredClone(real);
  change(document);
  const checked = checkIndicators(plan, document);
  return checked.ok
    ? []
    : checked.error.map(({ path, ...rest }) => ({ path: path.join("."), ...rest }));
}

describe("the indicators of Rijk van Nijmegen", () => {
  test("have no problems", () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  test("see every line, level and challenge", () => {
    const checked = checkIndicators(plan, real);
    if (!checked.ok) throw new Error("see the test above");
    const { indicators, perLine, perLevel, perChallenge } = summariseIndicators(
      plan,
      checked.value,
    );
    expect(indicators).toBeGreaterThanOrEqual(28);
    for (const count of Object.values(perLine)) expect(count).toBeGreaterThanOrEqual(4);
    for (const count of Object.values(perChallenge)) expect(count).toBeGreaterThanOrEqual(3);
    for (const count of Object.values(perLevel)) expect(count).toBeGreaterThan(0);
  });
});

const byId = (list: Document[], id: string) => list.find((one) => one.id === id)!;
const indicator = (d: Document, id: string) => byId(d.indicators, id);
const measure = (d: Document, id: string) => byId(d.measures, id);

describe("every mistake is named with its place and remedy", () => {
  test.each<[string, (d: Document) => void, object]>([
    [
      "another region",
      (d) => (d.region = "elders"),
      { path: "region", remedy: expect.stringContaining("rijk-van-nijmegen") },
    ],
    [
      "a field that does not exist",
      (d) => (d.indicators[0].colour = "red"),
      { message: 'Unknown field "colour"' },
    ],
    [
      "an indicator that stands there twice",
      (d) => d.indicators.push(d.indicators[0]),
      { message: expect.stringContaining("is used twice") },
    ],
    [
      "a title that is taken",
      (d) => (d.indicators[1].title = d.indicators[0].title),
      { path: "indicators.1.title" },
    ],
    [
      "a challenge that the plan does not have",
      (d) => (d.indicators[0].challenges = ["preventi"]),
      { remedy: 'Did you mean "preventie"?' },
    ],
    [
      "a line that the plan does not have",
      (d) => (d.indicators[0].line = "themes"),
      { path: "indicators.0.line", remedy: 'Did you mean "themas"?' },
    ],
    [
      "lines that the document does not have",
      (d) => (d.indicators[0].origin = ["regioplan 3300"]),
      { message: expect.stringContaining("do not exist") },
    ],
    [
      "a source that does not exist",
      (d) => (measure(d, "eenzaam").source = "rivm-gezondhied"),
      { remedy: 'Did you mean "rivm-gezondheid"?' },
    ],
    [
      "a measure that does not exist",
      (d) => (indicator(d, "eenzaamheid").formula = { measure: "eenzam" }),
      { path: expect.stringMatching(/formula\.measure$/), remedy: 'Did you mean "eenzaam"?' },
    ],
    [
      "a group that nobody delivers",
      (d) => (indicator(d, "eenzaamheid-65-plus").formula.group = "75+"),
      { message: 'Nobody delivers "75+" of "eenzaam"' },
    ],
    [
      "everybody, of a measure that only has groups",
      (d) => delete indicator(d, "aandeel-65-plus").formula.group,
      { message: expect.stringContaining('"total"') },
    ],
    [
      "a standard population with a group that the denominator lacks",
      (d) => (d.standards[0].groups["65-79"] = 1),
      { message: 'Nobody delivers "65-79" of "inwoners"' },
    ],
    [
      "a part that is not brought to per cent",
      (d) => (indicator(d, "eoverdracht").formula.ratio.times = 1),
      { message: 'The formula gives "number", the indicator says "percent"' },
    ],
    [
      "a rate that is called a percentage",
      (d) => (indicator(d, "toestemming-voor-delen").unit = "percent"),
      { remedy: expect.stringContaining("per-1000-inhabitants") },
    ],
    [
      "a rate per something that is not inhabitants",
      (d) =>
        (indicator(d, "toestemming-voor-delen").formula.perThousandInhabitants.to = {
          measure: "wachtenden",
        }),
      { message: "This is not inhabitants" },
    ],
    [
      "apples and pears in a sum",
      (d) =>
        (indicator(d, "eenzaamheid").formula = {
          sum: [{ measure: "eenzaam" }, { measure: "wachtenden" }],
        }),
      { message: "A sum of percent and people" },
    ],
    [
      "percentages added up over time",
      (d) =>
        (indicator(d, "eenzaamheid").formula = {
          movingSum: { of: { measure: "eenzaam" }, periods: 4 },
        }),
      { message: 'Periods of "percent" cannot be added up' },
    ],
    [
      "percentages added up over areas",
      (d) => (measure(d, "eenzaam").joins = "sum"),
      { message: 'Values in "percent" cannot be added up over areas' },
    ],
    [
      "a weight that is no count",
      (d) => (measure(d, "eenzaam").joins = { meanWeightedBy: "overgewicht" }),
      { message: '"overgewicht" cannot be added up, so it is no weight' },
    ],
    [
      "small numbers of something that is no people",
      (d) => (measure(d, "besteed").smallNumbers = { threshold: 10 }),
      { path: expect.stringMatching(/smallNumbers$/) },
    ],
    [
      "a table without the topic that is meant",
      (d) => delete measure(d, "eenzaam").selection,
      { remedy: expect.stringContaining("selection") },
    ],
    [
      "a template that does not exist",
      (d) => (byId(d.sources, "bestanden-instellingen").connector.template = "opgave"),
      { message: 'There is no template with id "opgave"' },
    ],
    [
      "a column for a measure that does not know the file",
      (d) => (measure(d, "wachtenden").alsoFrom = []),
      { message: expect.stringContaining('does not name "bestanden-instellingen"') },
    ],
    [
      "a file that has no column for its measure",
      (d) =>
        byId(d.templates, "bevolking-2022").values.splice(0, 1, {
          column: "x",
          measure: "besteed",
        }),
      { message: expect.stringContaining("has no column for it") },
    ],
    [
      "an institution that the plan does not have",
      (d) => (byId(d.templates, "opgave-instelling").about.values.CWZ = "organisation:cwzz"),
      { message: 'There is no "organisation:cwzz" in the plan' },
    ],
    [
      "institutions at the level of the region",
      (d) => (indicator(d, "wachtenden-per-instelling").level = "region"),
      { path: expect.stringMatching(/scope\.kind$/) },
    ],
    [
      "a target in the wrong direction",
      (d) => (indicator(d, "preventie-infrastructuur").target.path[0].value = 50),
      { message: "higher is better, but the target 50 is worse than the baseline 66.7" },
    ],
    [
      "a target without a direction",
      (d) => (indicator(d, "eoverdracht").better = "neutral"),
      { path: expect.stringMatching(/better$/) },
    ],
    [
      "targets out of order",
      (d) => indicator(d, "eoverdracht").target.path.push({ by: "2025-12-31", value: 100 }),
      { path: expect.stringMatching(/target\.path\.1\.by$/) },
    ],
    [
      "the start of nothing",
      (d) => delete indicator(d, "jeugdzorg").events[0].initiative,
      { path: expect.stringMatching(/events\.0$/) },
    ],
    [
      "inhabitants that go to another region",
      (d) => (d.boundaries[0].to = "GM0222"),
      { message: "GM0222 is no municipality of the region" },
    ],
    [
      "a municipality that still exists",
      (d) => (d.boundaries[0].from = "GM0268"),
      { message: expect.stringContaining("GM0268 still exists") },
    ],
    [
      "inhabitants that go twice",
      (d) => d.boundaries.push(d.boundaries[0]),
      { path: "boundaries.3.share" },
    ],
  ])("%s", (_, change, expected) => {
    expect(problemsAfter(change)).toContainEqual(expect.objectContaining(expected));
  });
});
