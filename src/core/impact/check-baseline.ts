import type { Plan, Problem } from "../plan/index.ts";
import type { Assumptions } from "./assumptions.ts";

/** What is wrong with the gap without the plan: its years, its anchors and its sectors. */
export function baselineProblems(plan: Plan, assumptions: Assumptions): Problem[] {
  return [
    ...yearProblems(assumptions),
    ...anchorProblems(plan, assumptions),
    ...fanProblems(assumptions),
    ...sectorProblems(plan, assumptions),
  ];
}

function yearProblems({ baseline: { from, to, anchors } }: Assumptions): Problem[] {
  const [first, last] = [anchors[0], anchors.at(-1)];
  // Said elsewhere: without anchors there is no gap to forecast.
  if (first === undefined || last === undefined) return [];
  const problems: Problem[] = [];
  if (from < first.year || from >= last.year)
    problems.push({
      path: ["baseline", "from"],
      message: `The forecast cannot start in ${from}`,
      remedy: `Start in or after the year of the first anchor (${first.year}) and before that of the last (${last.year})`,
    });
  if (to < last.year || to > from + 100)
    problems.push({
      path: ["baseline", "to"],
      message: `The forecast runs from ${from} to ${to}`,
      remedy: `End in or after the year of the last anchor (${last.year}), at most a century after the start`,
    });
  return problems;
}

function anchorProblems(plan: Plan, { baseline: { anchors } }: Assumptions): Problem[] {
  const path = ["baseline", "anchors"];
  const problems: Problem[] = [];
  if (anchors.length < 2)
    return [
      {
        path,
        message: "The gap without the plan needs two anchors or more",
        remedy: "Add the shortage of a first year and of a last year",
      },
    ];
  for (const [i, { year }] of anchors.entries())
    if (i > 0 && year <= anchors[i - 1]!.year)
      problems.push({
        path: [...path, i, "year"],
        message: `The anchor of ${year} stands after that of ${anchors[i - 1]!.year}`,
        remedy: "Put the anchors in order of year, one for each year",
      });
  const last = anchors.at(-1)!;
  for (const { id, shortage } of plan.sectors)
    if (shortage.year !== last.year)
      problems.push({
        path: [...path, anchors.length - 1, "year"],
        message: `The last anchor is of ${last.year}, the shortage of "${id}" in the plan of ${shortage.year}`,
        remedy: `Use ${shortage.year} as the last anchor`,
      });
  const total = plan.sectors.reduce((sum, { shortage }) => sum + shortage.value, 0);
  if (Math.abs(total - last.people) > 0.01 * Math.abs(last.people))
    problems.push({
      path: [...path, anchors.length - 1, "people"],
      message: `The sectors of the plan add up to ${total}, the last anchor is ${last.people}`,
      remedy: "Correct whichever is wrong: the forecast must meet both",
    });
  return problems;
}

function fanProblems({ baseline }: Assumptions): Problem[] {
  return (["demandSpread", "supplySpread"] as const).flatMap((side) => {
    const { first, inPlanYear } = baseline[side];
    if (first >= 0 && inPlanYear >= first && inPlanYear <= 0.3) return [];
    return [
      {
        path: ["baseline", side],
        message: `The spread goes from ${first} to ${inPlanYear}`,
        remedy: "Write parts such as 0.01 and 0.04: not negative, never shrinking, at most 0.3",
      },
    ];
  });
}

function sectorProblems(plan: Plan, { sectors }: Assumptions): Problem[] {
  const problems: Problem[] = [];
  for (const { id } of plan.sectors) {
    const count = sectors.filter(({ sector }) => sector === id).length;
    if (count !== 1)
      problems.push({
        path: ["sectors"],
        message: `The sector "${id}" of the plan stands here ${count} times`,
        remedy: "Give each sector of the plan its staff once",
      });
  }
  const sum = sectors.reduce((total, sector) => total + sector.shareOfFirstShortage, 0);
  if (Math.abs(sum - 1) > 0.001)
    problems.push({
      path: ["sectors"],
      message: `The parts of the first shortage add up to ${sum.toFixed(3)}`,
      remedy: "Make shareOfFirstShortage of all sectors add up to 1",
    });
  return problems;
}
