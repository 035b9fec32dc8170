import type { CurrentRegion } from "../app/region-in-force.ts";
import { planYearOf, published, type GapRange } from "../core/impact/index.ts";

/** What was loaded and what it comes to, for the terminal of who starts the site. */
export function startSummary({ plan, version, forecast, assumptions }: CurrentRegion): string {
  const modelled = assumptions.initiatives.filter((entry) => "mechanisms" in entry).length;
  const { baseline, withPlan } = forecast.total.people;
  const planYear = planYearOf(assumptions);
  const { years } = forecast;
  const rows = years.flatMap((year, at) =>
    at % 3 === 0 || year === planYear || year === years.at(-1)
      ? [`  ${year}   ${range(baseline[at]!)}   ${range(withPlan[at]!)}`]
      : [],
  );
  return [
    `${plan.region.name}: version ${version.number} of the plan, in force since ${version.adoptedOn}`,
    `  ${plan.challenges.length} challenges, ${plan.challenges.flatMap((c) => c.objectives).length} objectives, ${plan.initiatives.length} initiatives (${modelled} with a modelled effect), ${plan.organisations.length} organisations, ${plan.contradictions.length} contradictions`,
    "",
    `Staff short, in people: middle (90% range), ${forecast.draws.toLocaleString("en")} draws`,
    `  ${"year".padEnd(4)}   ${"without the plan".padEnd(width)}   with the plan`,
    ...rows,
  ].join("\n");
}

const width = 22;

function range({ p5, p50, p95 }: GapRange): string {
  const [low, mid, high] = [p5, p50, p95].map((value) => published(value).toLocaleString("en"));
  return `${mid!.padStart(5)} (${low} to ${high})`.padEnd(width);
}
