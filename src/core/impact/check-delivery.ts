import type { Plan, Problem } from "../plan/index.ts";
import { subjectOf, type Assumptions } from "./assumptions.ts";
import { togetherProblems } from "./check-together.ts";
import type { Delivery } from "./delivery-assumption.ts";

/** What is wrong with what is assumed about carrying the plan out. */
export function deliveryProblems(plan: Plan, { initiatives, delivery }: Assumptions): Problem[] {
  if (delivery === undefined) return [];
  const known = new Set(initiatives.map(subjectOf));
  const modelled = new Set(
    initiatives.flatMap((one) => ("mechanisms" in one ? [subjectOf(one)] : [])),
  );
  const sources = plan.fundingSources.map(({ id }) => id);
  return [
    ...delivery.initiatives.flatMap((entry, i) => subjectProblems(entry, i, known)),
    ...delivery.initiatives.flatMap(({ carriers }, i) => carrierProblems(carriers, i)),
    ...togetherProblems(delivery.initiatives, modelled),
    ...twice("initiatives", delivery.initiatives.map(subjectOf)),
    ...twice(
      "capacities",
      delivery.capacities.map(({ organisation }) => organisation),
    ),
    ...twice(
      "employers",
      delivery.employers.map(({ organisation }) => organisation),
    ),
    ...twice(
      "labourCosts",
      delivery.labourCosts.map(({ sector }) => sector),
    ),
    ...twice(
      "budgets",
      delivery.budgets.map(({ funder, year }) => `${funder} in ${year}`),
    ),
    ...(["initiatives", "budgets"] as const).flatMap((list) =>
      delivery[list].flatMap(({ funder }, i) =>
        funder === undefined || sources.includes(funder)
          ? []
          : [
              {
                path: ["delivery", list, i, "funder"],
                message: `There is no funding source "${funder}"`,
                remedy: `Choose one of: ${sources.join(", ")}`,
              },
            ],
      ),
    ),
  ];
}

type Entry = Delivery["initiatives"][number];

function subjectProblems(entry: Entry, i: number, known: ReadonlySet<string>): Problem[] {
  const path = ["delivery", "initiatives", i];
  if ((entry.initiative === undefined) === (entry.priority === undefined))
    return [
      {
        path,
        message: "Work is done for one initiative or for one priority",
        remedy: 'Give it either "initiative" or "priority", not both',
      },
    ];
  return known.has(subjectOf(entry))
    ? []
    : [
        {
          path,
          message: `Nothing is assumed about "${subjectOf(entry)}"`,
          remedy: "Write the initiative of the list where the priority has one",
        },
      ];
}

function carrierProblems(carriers: Entry["carriers"], i: number): Problem[] {
  if (carriers === undefined) return [];
  const path = ["delivery", "initiatives", i, "carriers"];
  const sum = carriers.reduce((total, { part }) => total + part, 0);
  return [
    ...twice(
      "carriers",
      carriers.map(({ organisation }) => organisation),
    ).map((problem) => ({ ...problem, path })),
    ...(sum > 1.001
      ? [
          {
            path,
            message: `The parts of who does the work add up to ${sum.toFixed(2)}`,
            remedy: "Make them add up to 1, or less when a part is nobody's yet",
          },
        ]
      : []),
  ];
}

function twice(list: string, keys: readonly string[]): Problem[] {
  return keys.flatMap((key, i) =>
    keys.indexOf(key) < i
      ? [
          {
            path: ["delivery", list, i],
            message: `"${key}" stands here twice`,
            remedy: "Keep one of the two",
          },
        ]
      : [],
  );
}
