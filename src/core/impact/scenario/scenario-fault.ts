import type { Model } from "../engine/index.ts";
import { assumptionsIn, type Assumed } from "./assumptions-in.ts";
import type { Scenario } from "./scenario.ts";

/** Why a scenario cannot be computed. */
export type ScenarioFault =
  | { readonly kind: "unknown"; readonly name: string }
  | {
      readonly kind: "out-of-range";
      readonly name: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  /** A start is the first day of a quarter, in a year of the model. */
  | { readonly kind: "no-quarter"; readonly name: string; readonly value: number };

/** Everything in a scenario that this model cannot compute. */
export function scenarioFaults(model: Model, { without, values }: Scenario): ScenarioFault[] {
  const subjects = new Set(model.initiatives.map(({ subject }) => subject));
  const known = assumptionsByName(model);
  const [from, to] = [model.years[0]!, model.years.at(-1)! + 1];
  return [
    ...without.flatMap((name): ScenarioFault[] =>
      subjects.has(name) ? [] : [{ kind: "unknown", name }],
    ),
    ...Object.entries(values).flatMap(([name, { value }]): ScenarioFault[] => {
      const assumed = known.get(name);
      if (assumed === undefined) return [{ kind: "unknown", name }];
      if (assumed.field === "start")
        return Number.isInteger(value * 4) && value >= from && value < to
          ? []
          : [{ kind: "no-quarter", name, value }];
      const [low, high] = assumed.bounds;
      return value >= low && value <= high
        ? []
        : [{ kind: "out-of-range", name, value, low, high }];
    }),
  ];
}

const byModel = new WeakMap<Model, ReadonlyMap<string, Assumed>>();

/** Gathered once for each model: scenarios of the same one are asked about many times a second. */
function assumptionsByName(model: Model): ReadonlyMap<string, Assumed> {
  const found = byModel.get(model) ?? new Map(assumptionsIn(model).map((one) => [one.name, one]));
  byModel.set(model, found);
  return found;
}

/** A fault for who reads a log or a terminal; it names the assumption. */
export function inWords(fault: ScenarioFault): string {
  switch (fault.kind) {
    case "unknown":
      return `The model has no "${fault.name}"`;
    case "out-of-range":
      return `"${fault.name}" lies from ${fault.low} to ${fault.high}, not at ${fault.value}`;
    case "no-quarter":
      return `"${fault.name}" is the start of a quarter in the years of the model, not ${fault.value}`;
  }
}
