import { membersOn, momentAt, type Membership } from "../../core/meetings/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import type { By, SubjectKey } from "../../core/register/index.ts";
import { readRoles } from "../../core/rights/index.ts";
import type { SteeringRules } from "../../core/steering/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { ChangeOffice } from "../steering/adopt-proposal.ts";
import type { RegionAct } from "../steering/region-act.ts";

/** Where deeds are done. */
export interface Stage {
  readonly office: ChangeOffice;
  readonly rules: SteeringRules;
  /** Before the story: its bodies stay as they are. */
  readonly plan: Plan;
  /** The id of whatever has a name in the story. */
  readonly idOf: (name: string) => string;
}

/** Something that happens in the story, through the same door as on the site. */
export interface Deed {
  readonly at: Date;
  /** For who mends the story. */
  readonly what: string;
  /** Whether it answers signals: then they stand as the rules would have them by that day. */
  readonly answers?: boolean;
  readonly happen: (stage: Stage) => Promise<unknown>;
}

/** @param day YYYY-MM-DD  @param time HH:MM on the clock in the Netherlands */
export function moment(day: string, time: string): Date {
  const known = momentAt(day, time);
  if (known === undefined) throw new RangeError(`${day} ${time} is no moment`);
  return known;
}

export const person = (id: string): By => ({ kind: "person", person: id });

/** Records acts on one subject as they are. */
export async function doTo(
  { office }: Stage,
  by: By,
  subject: SubjectKey,
  acts: readonly RegionAct[],
): Promise<void> {
  done(
    await office.desk.record(
      by,
      acts.map((act) => ({ subject, act })),
    ),
  );
}

/** Who sat in a body on a day of the story (YYYY-MM-DD). */
export function membersThen({ office, plan }: Stage, body: string, day: string): Membership {
  const known = plan.bodies.find(({ id }) => id === body);
  if (known === undefined) throw new Error(`there is no body ${body}`);
  return membersOn(office.desk.known().all("person", readRoles), known, day);
}

/** @throws when the rules of steering refuse it: then the story is wrong */
export function done<V>(outcome: Result<V, unknown>): V {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.error).slice(0, 2000));
}
