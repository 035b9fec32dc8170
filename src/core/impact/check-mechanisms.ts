import type { Problem } from "../plan/index.ts";
import type { Assumptions, Mechanism } from "./assumptions.ts";
import { leastOf, medianOf } from "./engine/distribution.ts";
import { lowestOf, type Estimate } from "./estimate.ts";
import { spread } from "./spread.ts";

/** What is wrong with pools, preconditions and what acts on them. */
export function mechanismProblems(assumptions: Assumptions): Problem[] {
  return [
    ...poolProblems(assumptions),
    ...preconditionProblems(assumptions),
    ...countedInProblems(assumptions),
    ...assumptions.initiatives.flatMap((initiative, i) =>
      "mechanisms" in initiative
        ? initiative.mechanisms.flatMap((mechanism, m) =>
            problemsOf(mechanism, ["initiatives", i, "mechanisms", m], assumptions),
          )
        : [],
    ),
  ];
}

function poolProblems({ pools }: Assumptions): Problem[] {
  const problems: Problem[] = [];
  const medians = new Map<string, number>();
  for (const [i, { id, sector, shareOfSector }] of pools.entries()) {
    if (pools.findIndex((pool) => pool.id === id) < i)
      problems.push({
        path: ["pools", i, "id"],
        message: `The pool "${id}" stands here twice`,
        remedy: "Give each pool its own id",
      });
    const share = spread("share", shareOfSector);
    if (share.ok) medians.set(sector, (medians.get(sector) ?? 0) + medianOf(share.value));
  }
  for (const [sector, sum] of medians)
    if (sum > 1 + 1e-9)
      problems.push({
        path: ["pools"],
        message: `The pools of "${sector}" hold ${sum.toFixed(2)} times its work (sum of medians)`,
        remedy: "Make shareOfSector of one sector's pools add up to 1 at most",
      });
  return problems;
}

function preconditionProblems({ preconditions, initiatives }: Assumptions): Problem[] {
  const known = preconditions.map(({ precondition }) => precondition);
  const twice: Problem[] = known.flatMap((id, i) =>
    known.indexOf(id) < i
      ? [
          {
            path: ["preconditions", i],
            message: `The precondition "${id}" stands here twice`,
            remedy: "Keep one of the two",
          },
        ]
      : [],
  );
  const unknown = initiatives.flatMap((initiative, i) =>
    "mechanisms" in initiative
      ? initiative.dependsOn.flatMap((id, n) =>
          known.includes(id)
            ? []
            : [
                {
                  path: ["initiatives", i, "dependsOn", n],
                  message: `No chance is given that the precondition "${id}" is met`,
                  remedy: 'Add it to "preconditions"',
                },
              ],
        )
      : [],
  );
  return [...twice, ...unknown];
}

function countedInProblems({ initiatives }: Assumptions): Problem[] {
  const modelled = new Set(
    initiatives.flatMap((one) => ("mechanisms" in one ? [one.initiative] : [])),
  );
  return initiatives.flatMap((one, i) =>
    "noEffect" in one && one.countedIn !== undefined && !modelled.has(one.countedIn)
      ? [
          {
            path: ["initiatives", i, "countedIn"],
            message: `"${one.countedIn}" has no mechanisms, so nothing can be counted in it`,
            remedy: "Name an initiative that is modelled, or give this one its own mechanisms",
          },
        ]
      : [],
  );
}

type Path = readonly (string | number)[];

function problemsOf(mechanism: Mechanism, path: Path, { pools }: Assumptions): Problem[] {
  const missing = (field: "pool" | "to", id: string): Problem[] =>
    pools.some((pool) => pool.id === id)
      ? []
      : [
          {
            path: [...path, field],
            message: `There is no pool "${id}"`,
            remedy: `Choose one of: ${pools.map((pool) => pool.id).join(", ")}`,
          },
        ];
  switch (mechanism.kind) {
    case "avoided-demand":
    case "time-saved":
      return missing("pool", mechanism.pool);
    case "productivity":
      return [
        ...missing("pool", mechanism.pool),
        ...(lowestOf(mechanism.gain) <= -0.5
          ? [
              {
                path: [...path, "gain"],
                message: "Half as many clients per FTE, or fewer, is outside this model",
                remedy: "Write a gain above -0.5, such as 0.10 for ten per cent more clients",
              },
            ]
          : []),
      ];
    case "shift":
      return [
        ...missing("pool", mechanism.pool),
        ...missing("to", mechanism.to),
        ...(mechanism.to === mechanism.pool
          ? [
              {
                path: [...path, "to"],
                message: "Work cannot shift to the pool that it leaves",
                remedy: "Name another pool, or use avoided-demand",
              },
            ]
          : []),
        ...(isNegative(mechanism.effect)
          ? [
              {
                path: [...path, "effect"],
                message: "The part that shifts cannot be negative, nor its range start at 0",
                remedy: "Write a part above 0; turn pool and to around for the other direction",
              },
            ]
          : []),
      ];
    case "supply":
      return [];
  }
}

/** Whether draws can fall below zero: a range that touches 0 is normal, see spread.ts. */
function isNegative(effect: Estimate): boolean {
  const fitted = spread("signed-share", effect);
  return fitted.ok && leastOf(fitted.value) < 0;
}
