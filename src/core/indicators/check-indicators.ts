import { ok, refused, type Result } from "../../kernel/result.ts";
import {
  danglingReferences,
  indexIds,
  nearest,
  Plan,
  zodProblems,
  type Problem,
} from "../plan/index.ts";
import { boundaryProblems } from "./check-boundaries.ts";
import { deliveryProblems } from "./check-deliveries.ts";
import { formulaProblems } from "./check-formulas.ts";
import type { Indicator } from "./indicator.ts";
import { IndicatorSet } from "./indicator-set.ts";
import { unknownLocal } from "./unknown-local.ts";

/**
 * Reads the indicators of a region from plain data and reports everything that is wrong with them
 * at once. Shape first: what the fields mean together is only judged when each is well-formed.
 * @param plan the plan they follow
 */
export function checkIndicators(
  plan: Plan,
  document: unknown,
): Result<IndicatorSet, readonly Problem[]> {
  const parsed = IndicatorSet.safeParse(document);
  if (!parsed.success) return refused(zodProblems(parsed.error));
  const set = parsed.data;
  const { ids } = indexIds(Plan, plan);
  const lineCounts = new Map(
    plan.documents.flatMap((d) => (d.lineCount === undefined ? [] : [[d.id, d.lineCount]])),
  );
  const problems = [
    ...wrongRegion(plan, set),
    ...indexIds(IndicatorSet, set).problems,
    ...danglingReferences(IndicatorSet, set, ids, lineCounts),
    ...deliveryProblems(plan, set),
    ...formulaProblems(set),
    ...boundaryProblems(plan, set),
    ...sameTitles(set),
    ...set.profile.flatMap(({ indicators }, p) =>
      indicators.flatMap((id, i) =>
        unknownLocal("indicator", id, set.indicators, ["profile", p, "indicators", i]),
      ),
    ),
    ...set.indicators.flatMap((indicator, i) =>
      meaningProblems(plan, indicator).map((problem) => ({
        ...problem,
        path: ["indicators", i, ...problem.path],
      })),
    ),
  ];
  return problems.length === 0 ? ok(set) : refused(problems);
}

function wrongRegion(plan: Plan, { region }: IndicatorSet): Problem[] {
  if (region === plan.region.id) return [];
  return [
    {
      path: ["region"],
      message: `These indicators are of "${region}", the plan is of "${plan.region.id}"`,
      remedy: `Write region: ${plan.region.id}, if they are meant for this plan`,
    },
  ];
}

function sameTitles({ indicators }: IndicatorSet): Problem[] {
  const seen = new Map<string, string>();
  return indicators.flatMap(({ id, title }, i) => {
    const earlier = seen.get(title.nl);
    seen.set(title.nl, id);
    return earlier === undefined
      ? []
      : [
          {
            path: ["indicators", i, "title"],
            message: `The indicator "${earlier}" has the same title`,
            remedy: "Say in the title what makes this one different",
          },
        ];
  });
}

/** What the fields of one indicator say together. */
function meaningProblems(plan: Plan, indicator: Indicator): Problem[] {
  return [
    ...unknownLine(plan, indicator),
    ...wrongLevel(indicator),
    ...wrongTarget(indicator),
    ...indicator.events.flatMap(({ kind, initiative }, e) =>
      (kind === "start-of-initiative") === (initiative !== undefined)
        ? []
        : [
            {
              path: ["events", e],
              message: "The start of an initiative names the initiative; no other event does",
              remedy: 'Add "initiative", or choose another kind',
            },
          ],
    ),
  ];
}

function unknownLine({ monitoring }: Plan, { line }: Indicator): Problem[] {
  const lines = monitoring.lines.map(({ id }) => id);
  if (lines.includes(line)) return [];
  const meant = nearest(line, lines);
  return [
    {
      path: ["line"],
      message: `The plan has no line of monitoring "${line}"`,
      remedy:
        meant === undefined ? `Choose one of: ${lines.join(", ")}` : `Did you mean "${meant}"?`,
    },
  ];
}

/** Which scopes each level can have. */
const scopesOf: Readonly<Record<Indicator["level"], readonly Indicator["scope"]["kind"][]>> = {
  region: ["municipalities", "other-area", "plan"],
  institution: ["organisations"],
  plan: ["initiatives", "plan"],
};

function wrongLevel({ level, scope }: Indicator): Problem[] {
  if (scopesOf[level].includes(scope.kind)) return [];
  return [
    {
      path: ["scope", "kind"],
      message: `An indicator of the level "${level}" cannot be about "${scope.kind}"`,
      remedy: `Choose one of: ${scopesOf[level].join(", ")}`,
    },
  ];
}

function wrongTarget({ better, baseline, target }: Indicator): Problem[] {
  if (!("path" in target)) return [];
  const problems: Problem[] = [];
  for (const [p, { by }] of target.path.entries())
    if (p > 0 && by <= target.path[p - 1]!.by)
      problems.push({
        path: ["target", "path", p, "by"],
        message: `The target of ${by} stands after that of ${target.path[p - 1]!.by}`,
        remedy: "Put the targets in order of date, one for each date",
      });
  if (better === "neutral")
    problems.push({
      path: ["better"],
      message: "There is a target, but neither direction is called better",
      remedy: 'Write "higher" or "lower", or leave the target to be determined',
    });
  const last = target.path.at(-1)!.value;
  if ("value" in baseline && better !== "neutral") {
    const away = better === "higher" ? last < baseline.value : last > baseline.value;
    if (away)
      problems.push({
        path: ["target"],
        message: `${better} is better, but the target ${last} is worse than the baseline ${baseline.value}`,
        remedy: "Check the direction, the baseline and the target",
      });
  }
  return problems;
}
