import { meetingsOf } from "../../core/meetings/index.ts";
import type { Register } from "../../core/register/index.ts";
import { causes, ladder, nextActs, signalsIn, type SignalMove } from "../../core/signals/index.ts";
import type { SteeringRules } from "../../core/steering/index.ts";
import { isoDay } from "../iso-day.ts";
import type { NewAct } from "../ports/register-store.ts";
import { signalKnowledge, type RegionOnDay } from "./signal-knowledge.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/** Signals recorded at once: a larger batch would keep the site waiting. */
const together = 100;

/**
 * Raises, moves on and closes signals, as the rules say on this day. Run it after every change of
 * what is known and at the start of a day; once more does no harm. When another process does the
 * same at the same moment, it looks again once: what is left then waits for the next time.
 * @returns what was recorded, in order
 */
export async function keepSignals(
  desk: SteeringDesk,
  region: RegionOnDay,
  rules: SteeringRules,
): Promise<readonly NewAct[]> {
  const first = await keepOnce(desk, region, rules);
  if (!first.overtaken) return first.recorded;
  const second = await keepOnce(desk, region, rules);
  return [...first.recorded, ...second.recorded];
}

async function keepOnce(desk: SteeringDesk, region: RegionOnDay, rules: SteeringRules) {
  const register = await desk.upToDate();
  const recorded: NewAct[] = [];
  for (const acts of batches(register, movesDue(register, region, rules))) {
    const outcome = await desk.record({ kind: "rule" }, acts);
    if (!outcome.ok) return { recorded, overtaken: true };
    recorded.push(...acts);
  }
  return { recorded, overtaken: false };
}

/** What the rules ask to be recorded on this day. */
function movesDue(
  register: Register,
  region: RegionOnDay,
  rules: SteeringRules,
): readonly SignalMove[] {
  const { plan, today } = region;
  const way = ladder({
    plan,
    rules: rules.signals,
    bodies: rules.bodies,
    nextMeeting: meetingDays(register),
  });
  const standing = causes(signalKnowledge(region, register), rules.signals, today);
  return nextActs(standing, signalsIn(register), way, today);
}

/** The first day on which a body meets or met, from a day on. */
function meetingDays(register: Register) {
  const days = new Map<string, readonly string[]>();
  return (body: string, from: string): string | undefined => {
    const known = days.get(body) ?? meetingsOf(register, body).map(({ start }) => isoDay(start));
    days.set(body, known);
    return known.find((day) => day >= from);
  };
}

/**
 * The acts in batches, with everything about one signal in one of them. What was known of a signal
 * is noted for all of them before the first is recorded.
 */
function batches(register: Register, moves: readonly SignalMove[]): (readonly NewAct[])[] {
  const bySignal = [...Map.groupBy(moves, ({ key }) => key)];
  return Array.from({ length: Math.ceil(bySignal.length / together) }, (_, index) =>
    bySignal.slice(index * together, (index + 1) * together).flatMap(([key, own]) =>
      own.map(({ act }): NewAct => {
        const subject = `signal:${key}` as const;
        return { subject, act, after: register.lastOn(subject) };
      }),
    ),
  );
}
