import { ok, refused, type Result } from "../../kernel/result.ts";
import { danglingReferences, indexIds } from "./check-references.ts";
import type { Amount, Unit } from "./figure.ts";
import { Plan } from "./plan.ts";
import { zodProblems, type Problem } from "./problem.ts";

/**
 * Reads a plan from plain data and reports everything that is wrong with it at once.
 * Shape first: references are only followed in a plan whose fields are all well-formed.
 */
export function checkPlan(document: unknown): Result<Plan, readonly Problem[]> {
  const parsed = Plan.safeParse(document);
  if (!parsed.success) return refused(zodProblems(parsed.error));
  const plan = parsed.data;
  const { ids, problems } = indexIds(Plan, plan);
  const lineCounts = new Map(
    plan.documents.flatMap((d) => (d.lineCount === undefined ? [] : [[d.id, d.lineCount]])),
  );
  const all = [
    ...problems,
    ...danglingReferences(Plan, plan, ids, lineCounts),
    ...wrongUnits(plan),
    ...wrongCounts(plan),
    ...wrongCourses(plan),
  ];
  return all.length === 0 ? ok(plan) : refused(all);
}

function wrongUnits(plan: Plan): Problem[] {
  const figures = [
    ...plan.figures.map((figure, i) => ({ figure, path: ["figures", i] })),
    ...plan.priorities.flatMap((priority, p) =>
      priority.figures.map((figure, i) => ({ figure, path: ["priorities", p, "figures", i] })),
    ),
  ];
  return figures.flatMap(({ figure, path }) =>
    fits(figure.value, figure.unit)
      ? []
      : [
          {
            path: [...path, "unit"],
            message: `Unit "${figure.unit}" does not fit the value of "${figure.id}"`,
            remedy:
              'A date needs unit "date" and quotes ("2026"), one in six needs unit "fraction", all others a number',
          },
        ],
  );
}

function fits(value: Amount, unit: Unit): boolean {
  if (unit === "date") return typeof value === "string";
  if (unit === "fraction") return typeof value === "object" && "numerator" in value;
  return typeof value === "number" || (typeof value === "object" && "low" in value);
}

function wrongCounts(plan: Plan): Problem[] {
  const problems: Problem[] = [];
  for (const [c, chain] of plan.chains.entries())
    for (const [q, { counts, outOf }] of chain.questions.entries()) {
      if (counts === undefined) continue;
      const sum = counts.none + counts.partly + counts.fully + counts.unknown;
      if (outOf === undefined || sum > outOf)
        problems.push({
          path: ["chains", c, "questions", q, "counts"],
          message: `The counts add up to ${sum}, more than the ${outOf ?? "(missing)"} municipalities`,
          remedy: "Check the counts and outOf against the source",
        });
    }
  const forms = new Set(plan.crucialCare.forms.map((form) => form.id));
  for (const [i, offer] of plan.crucialCare.offers.entries())
    if (!forms.has(offer.form))
      problems.push({
        path: ["crucialCare", "offers", i, "form"],
        message: `There is no form of care with id "${offer.form}"`,
        remedy: `Choose one of: ${[...forms].join(", ")}`,
      });
  return problems;
}

function wrongCourses({ initiatives, priorities }: Plan): Problem[] {
  const lists = { initiatives, priorities };
  return [
    ...Object.entries(lists).flatMap(([list, records]) =>
      records.flatMap(({ id, course }, i) =>
        (course ?? []).flatMap((step, n) =>
          "into" in step && [step.into].flat().includes(id)
            ? [
                {
                  path: [list, i, "course", n, "into"],
                  message: `"${id}" cannot go on as itself`,
                  remedy: "Name another initiative",
                },
              ]
            : [],
        ),
      ),
    ),
    ...priorities.flatMap(({ initiative, course }, i) =>
      initiative === undefined || course === undefined
        ? []
        : [
            {
              path: ["priorities", i, "course"],
              message: `The course of this priority is that of the initiative "${initiative}"`,
              remedy: "Write the course there",
            },
          ],
    ),
  ];
}
