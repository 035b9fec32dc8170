import { at, constant } from "../engine/distribution.ts";
import type { Distribution, Model, Subject } from "../engine/index.ts";

type Initiative = Model["initiatives"][number];

/** An assumption of a model that somebody may suppose to be otherwise. */
export interface Assumed {
  /** The name of its random numbers in the engine; `growth` and `scale` have none. */
  readonly name: string;
  readonly field: AssumedField;
  readonly quantity: Distribution;
  /** Its 5th, 50th and 95th percentile. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Least and most that its median may be. */
  readonly bounds: Bounds;
  /** The initiative it belongs to, and the place of its mechanism among the others, from 1. */
  readonly subject?: Subject;
  readonly way?: number;
  readonly precondition?: string;
}

type Bounds = readonly [low: number, high: number];

/**
 * Least and most for each field. `scale` is how many take part compared with the plan; `growth` is
 * how much the gap grows after the first year, compared with what is expected.
 */
const boundsOf = {
  growth: [0, 5],
  growthAfterAnchors: [-5, 5],
  met: [0, 1],
  start: [2000, 2100],
  scale: [0, 10],
  success: [0, 1],
  rampYears: [0, 50],
  reach: [0, 1],
  adoption: [0, 1],
  retention: [0, 1],
  effect: [-1, 1],
  exchange: [0, 10],
  coverage: [0, 1],
  gain: [-0.49, 10],
  clients: [0, 1e7],
  minutesPerDay: [0, 1440],
  daysPerYear: [0, 366],
  peoplePerYear: [0, 1e6],
  completion: [0, 1],
  lagYears: [0, 50],
  yearlyDropOut: [0, 1],
} as const satisfies Readonly<Record<string, Bounds>>;

export type AssumedField = keyof typeof boundsOf;

export const isAssumedField = (key: string): key is AssumedField => Object.hasOwn(boundsOf, key);

/** Everything that can be supposed about a model: first what is around it, then each initiative. */
export function assumptionsIn(model: Model): readonly Assumed[] {
  const { growthAfterAnchors } = model.baseline;
  return [
    assumed("baseline", "growth", constant(1)),
    assumed("baseline", "growthAfterAnchors", growthAfterAnchors),
    ...model.preconditions.map(({ id, met }) => ({
      ...assumed(`precondition:${id}`, "met", met),
      precondition: id,
    })),
    ...model.initiatives.flatMap(ofInitiative),
  ];
}

function ofInitiative({ subject, start, success, rampYears, mechanisms }: Initiative): Assumed[] {
  return [
    assumed(subject, "start", start),
    assumed(subject, "scale", constant(1)),
    assumed(subject, "success", success),
    assumed(subject, "rampYears", rampYears),
    ...mechanisms.flatMap((mechanism, place) =>
      Object.entries(mechanism).flatMap(([field, quantity]) => {
        if (!isAssumedField(field) || typeof quantity !== "object") return [];
        const one = { ...assumed(mechanism.input, field, quantity), way: place + 1 };
        // Work that shifts the other way is a shift between other pools.
        return mechanism.kind === "shift" && field === "effect"
          ? [{ ...one, bounds: [0, 1] as const }]
          : [one];
      }),
    ),
  ].map((one) => ({ ...one, subject }));
}

/** 95th percentile of the standard normal distribution. */
const z95 = 1.6448536269514722;

const assumed = (owner: string, field: AssumedField, quantity: Distribution): Assumed => ({
  name: `${owner}/${field}`,
  field,
  quantity,
  low: at(quantity, -z95),
  median: at(quantity, 0),
  high: at(quantity, z95),
  bounds: boundsOf[field],
});
