import type { Problem } from "../plan/index.ts";
import { subjectOf } from "./assumptions.ts";
import type { Delivery } from "./delivery-assumption.ts";

type Entry = Delivery["initiatives"][number];

/**
 * What is wrong with what initiatives need and exclude: it must be something else, and something
 * to choose.
 * @param modelled subjects that have mechanisms
 */
export const togetherProblems = (
  entries: readonly Entry[],
  modelled: ReadonlySet<string>,
): Problem[] => [
  ...entries.flatMap((entry, i) => problemsOf(entry, i, modelled)),
  ...roundabouts(entries),
];

function problemsOf(entry: Entry, i: number, modelled: ReadonlySet<string>): Problem[] {
  const needed = new Set(entry.needs.map(subjectOf));
  return (["needs", "excludes"] as const).flatMap((list) =>
    entry[list].flatMap((other, o): Problem[] => {
      const path = ["delivery", "initiatives", i, list, o];
      const subject = subjectOf(other);
      if (subject === subjectOf(entry))
        return [
          {
            path,
            message: `"${subject}" stands beside itself`,
            remedy: "Name another initiative, or take it out",
          },
        ];
      if (!modelled.has(subject))
        return [
          {
            path,
            message: `"${subject}" has no mechanisms, so it is not chosen and not left out`,
            remedy:
              "Name an initiative with mechanisms; what must be there first is a precondition",
          },
        ];
      if (list === "excludes" && needed.has(subject))
        return [
          {
            path,
            message: `It needs "${subject}" and does not go together with it`,
            remedy: "Keep one of the two",
          },
        ];
      return [];
    }),
  );
}

/** Initiatives that need each other in a circle: they could only start together. */
function roundabouts(entries: readonly Entry[]): Problem[] {
  const needs = new Map(entries.map((entry) => [subjectOf(entry), entry.needs.map(subjectOf)]));
  return entries.flatMap((entry, i): Problem[] => {
    const [own, seen] = [subjectOf(entry), new Set<string>()];
    for (const subject of needs.get(own)!) seen.add(subject);
    for (const subject of seen)
      for (const further of needs.get(subject as typeof own) ?? []) seen.add(further);
    const isDirect = entry.needs.some((other) => subjectOf(other) === own);
    return seen.has(own) && !isDirect
      ? [
          {
            path: ["delivery", "initiatives", i, "needs"],
            message: `"${own}" needs itself in the end`,
            remedy: "Take out one of the needs in the circle",
          },
        ]
      : [];
  });
}
