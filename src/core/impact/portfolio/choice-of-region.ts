import type { Plan } from "../../plan/index.ts";
import type { Assumptions } from "../assumptions.ts";
import { initiativeWork } from "../delivery/index.ts";
import type { Model } from "../engine/model.ts";
import type { EstimateField } from "../estimate-field.ts";
import type { Estimate } from "../estimate.ts";
import { percentilesOf } from "../measurable-effect.ts";
import { planYearOf } from "../plan-year.ts";
import type { RegionChoice } from "./portfolio-of.ts";
import { quarterOf } from "./problem.ts";

/** Which end of what is assumed of capacity and budgets is reckoned with. */
export type Room = "middle" | "low";

/** Enough for the answer to be sure to a few people, few enough to be there in seconds. */
const scenarios = 1_000;
/** Quarters in which something may start. */
const quarters = 12;

/**
 * What a region may choose from, after its plan and assumptions.
 * @param model compiled from them
 * @param today as 2026-11-22; something may start from the next quarter on
 */
export function choiceOfRegion(
  plan: Plan,
  assumptions: Assumptions,
  model: Model,
  { today, room, seed }: { readonly today: string; readonly room: Room; readonly seed: number },
): RegionChoice {
  const { delivery } = assumptions;
  const month = Number(today.slice(5, 7));
  const next = quarterOf(Number(today.slice(0, 4)) + (month - 1) / 12) + 1;
  const middle = (field: EstimateField, estimate: Estimate) =>
    percentilesOf({ field, estimate }).mid;
  const within = (field: EstimateField, estimate: Estimate) => {
    const { low, mid } = percentilesOf({ field, estimate });
    return room === "low" ? low : mid;
  };
  const year = planYearOf(assumptions);
  return {
    model,
    year,
    // Not after the year that counts; once that is over there is one quarter, which changes nothing.
    starts: { from: next, to: Math.max(next, Math.min(next + quarters - 1, 4 * year + 3)) },
    efforts: initiativeWork(plan, assumptions).map((work) => ({
      subject: work.subject,
      fteBuilding: middle("fteBuilding", work.fteBuilding),
      fteRunning: middle("fteRunning", work.fteRunning),
      euroPerYear: middle("euroPerYear", work.euroPerYear),
      funder: work.funder ?? "",
      carriers: work.carriers,
      needs: work.needs,
      excludes: work.excludes,
    })),
    capacities: (delivery?.capacities ?? []).map(({ organisation, fteForChange }) => ({
      organisation,
      fte: within("fteForChange", fteForChange),
    })),
    budgets: (delivery?.budgets ?? []).map(({ funder, year: inYear, budget }) => ({
      funder,
      year: inYear,
      euro: within("budget", budget),
    })),
    draws: scenarios,
    seed,
  };
}
