import type { Subject } from "../engine/index.ts";
import type { Decision } from "./decision.ts";
import type { About, Input } from "./input.ts";
import { measured, type Measured } from "./measured.ts";
import type { Study } from "./study.ts";
import { gainsOfKnowing } from "./value-of-information.ts";

/** What it is worth to know one assumption before choosing, in people. */
export interface Worth {
  readonly about: About;
  readonly kind: Input["kind"];
  readonly value: Measured;
}

/** To go on with an initiative or to stop, with what is known now. */
export interface Choice {
  readonly initiative: Subject;
  /** People freed, and people that it takes to go on. */
  readonly freed: Measured;
  readonly effort: Measured;
  /** Chance that it frees more than it takes, 0 to 1. */
  readonly chanceWorthIt: number;
  /** What it is worth to know everything about it; no measurement is worth more. */
  readonly everything: Measured;
}

/** For every assumption that a choice may hang on: how many people more are freed, net. */
export function worthOfMeasuring(
  { inputs, draws }: Study,
  decisions: readonly Decision[],
): Worth[] {
  const benefits = new Map(decisions.map((decision) => [decision.initiative, netOf(decision)]));
  const known = inputs.flatMap(({ about, concerns, kind, column }): Worth[] => {
    const concerned = concerns.flatMap((initiative) => benefits.get(initiative) ?? []);
    if (concerned.length === 0) return [];
    const gainsOf = gainsOfKnowing(column("whole"));
    const gains = new Float64Array(draws);
    for (const benefit of concerned) addTo(gains, gainsOf([benefit]));
    return [{ about, kind, value: measured(gains) }];
  });
  const efforts = decisions.map(({ initiative, effortScore }): Worth => {
    const gains = gainsOfKnowing(effortScore)([benefits.get(initiative)!]);
    const about: About = { group: initiative, field: "fteRunning" };
    return { about, kind: "quantity", value: measured(gains) };
  });
  return [...known, ...efforts];
}

export function choiceOf(decision: Decision): Choice {
  const { initiative, freed, effort } = decision;
  const net = netOf(decision);
  const goesOn = measured(net).mean > 0;
  return {
    initiative,
    freed: measured(freed),
    effort: measured(effort),
    chanceWorthIt: net.reduce((sum, people) => sum + Number(people > 0), 0) / net.length,
    everything: measured(net.map((people) => Math.max(0, people) - (goesOn ? people : 0))),
  };
}

function addTo(sum: Float64Array, column: Float64Array): void {
  for (let d = 0; d < sum.length; d++) sum[d]! += column[d]!;
}

const netOf = ({ freed, effort }: Decision) => freed.map((people, d) => people - effort[d]!);

/** How many people to look for besides the plan, when too many is as bad as too few. */
export interface Besides {
  /** The best number with what is known now: the median of the gap. */
  readonly people: number;
  /** How far it is off, on average. */
  readonly off: Measured;
  /** How many people less it is off when one driver of the gap is known. */
  readonly worth: readonly Worth[];
}

/** Parts of the draws at which a number of people is considered. */
const considered = Array.from({ length: 39 }, (_, k) => (k + 1) / 40);

/** @param year place in `study.years` */
export function besidesPlan({ inputs, base }: Study, year: number): Besides {
  const gap = base(year).remaining;
  const sorted = gap.toSorted();
  const quantile = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!;
  const people = quantile(0.5);
  const off = gap.map((short) => Math.abs(short - people));
  const benefits = considered.map((part) =>
    gap.map((short, d) => off[d]! - Math.abs(short - quantile(part))),
  );
  const drivers = inputs.filter(
    ({ about: { group } }) => group !== "facts" && !group.includes(":"),
  );
  return {
    people,
    off: measured(off),
    worth: drivers.map(({ about, kind, column }) => ({
      about,
      kind,
      value: measured(gainsOfKnowing(column("whole"))(benefits)),
    })),
  };
}
