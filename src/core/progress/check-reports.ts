import * as z from "zod";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { danglingReferences, indexIds, Plan, zodProblems, type Problem } from "../plan/index.ts";
import { milestones } from "./milestone.ts";
import { ExampleReports, exampleReports } from "./example-reports.ts";
import { ProgressReport, ProgressReports } from "./progress-report.ts";

/** A file of made-up reports: as they are, or as recipes. */
const ExampleFile = z.strictObject({
  reports: z.array(ProgressReport).default([]),
  recipes: z.array(ExampleReports).default([]),
});

/** Reads made-up reports and tells everything that is wrong with them at once. */
export function checkExampleReports(
  plan: Plan,
  document: unknown,
): Result<readonly ProgressReport[], readonly Problem[]> {
  const parsed = ExampleFile.safeParse(document);
  if (!parsed.success) return refused(zodProblems(parsed.error));
  const { reports, recipes } = parsed.data;
  const dangling = danglingReferences(
    ExampleFile,
    parsed.data,
    indexIds(Plan, plan).ids,
    new Map(),
  );
  if (dangling.length > 0) return refused(dangling);
  return checkReports(plan, { reports: [...reports, ...recipes.flatMap(exampleReports)] });
}

/**
 * Reads reports from plain data and tells everything that is wrong with them at once.
 * @param plan the plan they are about
 */
export function checkReports(
  plan: Plan,
  document: unknown,
): Result<readonly ProgressReport[], readonly Problem[]> {
  const parsed = ProgressReports.safeParse(document);
  if (!parsed.success) return refused(zodProblems(parsed.error));
  const { reports } = parsed.data;
  const problems = [
    ...danglingReferences(ProgressReports, parsed.data, indexIds(Plan, plan).ids, new Map()),
    ...unknownMilestones(plan, reports),
  ];
  return problems.length === 0 ? ok(reports) : refused(problems);
}

function unknownMilestones(plan: Plan, reports: readonly ProgressReport[]): Problem[] {
  const ids = Map.groupBy(milestones(plan), ({ initiative }) => initiative);
  return reports.flatMap(({ initiative, milestones: news }, report) =>
    news.flatMap(({ milestone }, at) => {
      const own = (ids.get(initiative) ?? []).map(({ id }) => id);
      if (own.includes(milestone)) return [];
      return [
        {
          path: ["reports", report, "milestones", at, "milestone"],
          message: `"${initiative}" has no milestone "${milestone}"`,
          remedy:
            own.length === 0
              ? "Leave it out: the plan gives this initiative no milestones"
              : `Choose one of: ${own.join(", ")}`,
        },
      ];
    }),
  );
}
