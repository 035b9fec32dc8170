import { everybody } from "../observations/index.ts";
import type { Problem } from "../plan/index.ts";
import type { Formula, Ratio } from "./formula.ts";
import type { IndicatorSet } from "./indicator-set.ts";
import { countUnits, type IndicatorUnit, type Measure } from "./measure.ts";
import { templateOf } from "./source.ts";
import { unknownLocal } from "./unknown-local.ts";

type Path = readonly (string | number)[];

/** What is wrong with formulas: measures and groups that nobody delivers, units that do not fit. */
export function formulaProblems(set: IndicatorSet): Problem[] {
  return set.indicators.flatMap(({ formula, unit }, i) => {
    const path = ["indicators", i, "formula"];
    const reading = read(formula, path, set);
    // What the unit becomes can only be said when every part is there.
    if (reading.problems.length > 0 || reading.unit === unit) return reading.problems;
    return [
      {
        path: ["indicators", i, "unit"],
        message: `The formula gives "${reading.unit}", the indicator says "${unit}"`,
        remedy: `Write unit: ${reading.unit}, or change the formula`,
      },
    ];
  });
}

interface Reading {
  readonly unit: IndicatorUnit;
  readonly problems: readonly Problem[];
}

function read(formula: Formula, path: Path, set: IndicatorSet): Reading {
  if ("measure" in formula)
    return readMeasure(formula.measure, [formula.group ?? everybody], [...path, "measure"], set);
  if ("sum" in formula) {
    const terms = formula.sum.map((term, t) => read(term, [...path, "sum", t], set));
    const units = new Set(terms.map(({ unit }) => unit));
    return {
      unit: terms[0]!.unit,
      problems: [
        ...terms.flatMap(({ problems }) => problems),
        ...(units.size > 1
          ? [wrong([...path, "sum"], `A sum of ${[...units].join(" and ")}`)]
          : []),
      ],
    };
  }
  if ("ratio" in formula) return readRatio(formula.ratio, [...path, "ratio"], set);
  if ("perThousandInhabitants" in formula) {
    const at = [...path, "perThousandInhabitants"];
    const { times } = formula.perThousandInhabitants;
    const parts = partsOf(formula.perThousandInhabitants, at, set);
    return {
      unit: "per-1000-inhabitants",
      problems: [
        ...parts.problems,
        ...(parts.to === "inhabitants" ? [] : [wrong([...at, "to"], "This is not inhabitants")]),
        ...(times === 1 ? [] : [wrong([...at, "times"], "It brings its own 1,000")]),
      ],
    };
  }
  if ("ageStandardised" in formula)
    return readStandardised(formula.ageStandardised, [...path, "ageStandardised"], set);
  if ("index" in formula)
    return { ...read(formula.index.of, [...path, "index", "of"], set), unit: "index" };
  const inner = read(formula.movingSum.of, [...path, "movingSum", "of"], set);
  return countUnits.includes(inner.unit)
    ? inner
    : {
        ...inner,
        problems: [
          ...inner.problems,
          wrong([...path, "movingSum"], `Periods of "${inner.unit}" cannot be added up`),
        ],
      };
}

const wrong = (path: Path, message: string): Problem => ({
  path,
  message,
  remedy: "See docs/indicator-format.md for what each formula takes",
});

function partsOf({ of, to }: Ratio, path: Path, set: IndicatorSet) {
  const above = read(of, [...path, "of"], set);
  const below = read(to, [...path, "to"], set);
  return { of: above.unit, to: below.unit, problems: [...above.problems, ...below.problems] };
}

function readRatio(ratio: Ratio, path: Path, set: IndicatorSet): Reading {
  const { of, to, problems } = partsOf(ratio, path, set);
  const people = (unit: IndicatorUnit) => unit === "people" || unit === "inhabitants";
  const isPart = of === to || (people(of) && people(to));
  if (isPart && ratio.times === 100) return { unit: "percent", problems };
  if (of === "euro" && people(to) && ratio.times === 1)
    return { unit: "euro-per-inhabitant", problems };
  return { unit: "number", problems };
}

function readStandardised(
  { of, population, standard, times }: Standardised,
  path: Path,
  set: IndicatorSet,
): Reading {
  const unknown = unknownLocal("standard", standard, set.standards, [...path, "standard"]);
  const groups = Object.keys(set.standards.find(({ id }) => id === standard)?.groups ?? {});
  const people = readMeasure(population, groups, [...path, "population"], set);
  return {
    unit: times === 1000 ? "per-1000-inhabitants" : times === 100 ? "percent" : "number",
    problems: [
      ...unknown,
      ...readMeasure(of, groups, [...path, "of"], set).problems,
      ...people.problems,
      ...(people.unit === "inhabitants"
        ? []
        : [wrong([...path, "population"], "This is not inhabitants")]),
    ],
  };
}

type Standardised = Extract<Formula, { ageStandardised: object }>["ageStandardised"];

function readMeasure(
  id: string,
  groups: readonly string[],
  path: Path,
  set: IndicatorSet,
): Reading {
  const measure = set.measures.find((candidate) => candidate.id === id);
  if (measure === undefined)
    return { unit: "number", problems: unknownLocal("measure", id, set.measures, path) };
  const delivered = groupsOf(measure, set);
  const missing = delivered && groups.filter((group) => !delivered.has(group));
  return {
    unit: measure.unit,
    problems: (missing ?? []).map((group) => ({
      path,
      message: `Nobody delivers "${group}" of "${id}"`,
      remedy: `Choose one of: ${[...delivered!].join(", ")}`,
    })),
  };
}

/** The groups that tables and templates give a measure; undefined where nothing says which. */
function groupsOf(measure: Measure, { sources, templates }: IndicatorSet) {
  const groups = new Set<string>();
  for (const { id, connector } of sources) {
    if (id !== measure.source && !measure.alsoFrom.includes(id)) continue;
    switch (connector.kind) {
      case "odata-v3":
      case "odata-v4":
        for (const group of Object.keys(measure.selection?.groups?.codes ?? { [everybody]: "" }))
          groups.add(group);
        break;
      case "file-on-web":
      case "file-of-region":
      case "upload":
        for (const value of templates.find((t) => t.id === templateOf(connector))?.values ?? [])
          if (value.measure === measure.id) groups.add(value.group ?? everybody);
        break;
      case "entry":
      case "own-records":
        groups.add(everybody);
        break;
      case "to-be-found":
        return undefined;
    }
  }
  return groups;
}
