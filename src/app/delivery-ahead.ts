import {
  compile,
  deliveryCheck,
  quarterName,
  quarterOfDay,
  quartersFrom,
  type Assumptions,
  type DeliveryCheck,
  type Forecast,
} from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";

/** Three years, the quarter of the day first. */
const quarters = 12;
/** Enough for a chance to 3 per cent, and done in a tenth of a second. */
const draws = 1000;

interface Region {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  readonly forecast: Forecast;
  /** YYYY-MM-DD */
  readonly today: string;
}

type Checks = Map<string, DeliveryCheck | undefined>;

const known = new WeakMap<Plan, WeakMap<Assumptions, Checks>>();

/**
 * Work asked and given from this quarter on, made once for a plan with its assumptions: pages and
 * signals say the same.
 * @returns nothing when the region assumes nothing about carrying the plan out
 */
export function deliveryAhead(region: Region): DeliveryCheck | undefined {
  const { plan, assumptions, forecast, today } = region;
  if (assumptions.delivery === undefined) return undefined;
  const { seed } = forecast;
  const from = quarterOfDay(today);
  const ofPlan = known.get(plan) ?? new WeakMap<Assumptions, Checks>();
  known.set(plan, ofPlan);
  const checks: Checks = ofPlan.get(assumptions) ?? new Map();
  ofPlan.set(assumptions, checks);
  const key = `${quarterName(from)} ${seed}`;
  if (!checks.has(key)) {
    const ahead = quartersFrom(from, quarters);
    const model = compile(plan, assumptions);
    checks.set(key, deliveryCheck(plan, assumptions, model, ahead, { draws, seed }));
  }
  return checks.get(key);
}
