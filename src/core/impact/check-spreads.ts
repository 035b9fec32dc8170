import type { Problem } from "../plan/index.ts";
import type { Assumptions } from "./assumptions.ts";
import { lowestOf, type Estimate } from "./estimate.ts";
import { familyOf, spread } from "./spread.ts";

type Path = readonly (string | number)[];

/** Estimates whose values do not fit what they measure. */
export function spreadProblems(assumptions: Assumptions): Problem[] {
  return estimatesIn(assumptions).flatMap(({ field, estimate, path }): Problem[] => {
    const fitted = spread(familyOf[field], estimate);
    if (!fitted.ok) return [{ path, ...fitted.error }];
    if (lowestOf(estimate) <= 0 && neverZero.has(field))
      return [{ path, message: `"${field}" cannot be 0`, remedy: "Use a value above 0" }];
    if (estimate.countedBy !== undefined && !(familyOf[field] === "share" && isOfMechanism(path)))
      return [
        {
          path: [...path, "countedBy"],
          message: `"${field}" is not a part of people that can be counted`,
          remedy: "Use countedBy for a part of a whole within a mechanism, such as adoption",
        },
      ];
    return [];
  });
}

const isOfMechanism = (path: Path) => path.includes("mechanisms");

/** Fields that the engine divides by, or that make no sense at zero. */
const neverZero: ReadonlySet<string> = new Set([
  "staff",
  "ftePerPerson",
  "hoursPerFteYear",
  "shareOfSector",
]);

interface Found {
  readonly field: keyof typeof familyOf;
  readonly estimate: Estimate;
  readonly path: Path;
}

/** Every estimate below a value, with the field that holds it. */
export function estimatesIn(value: unknown, path: Path = []): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) =>
    isField(key) && isEstimate(inner)
      ? [{ field: key, estimate: inner, path: [...path, key] }]
      : estimatesIn(inner, [...path, key]),
  );
}

const isField = (key: string | number): key is Found["field"] => Object.hasOwn(familyOf, key);
const isEstimate = (value: unknown): value is Estimate =>
  typeof value === "object" && value !== null && "grade" in value;
