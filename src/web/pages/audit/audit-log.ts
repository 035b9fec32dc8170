import { isoDay } from "../../../app/iso-day.ts";
import { auditTrail, type AuditLine } from "../../../app/steering/audit-trail.ts";
import type { RegionAct } from "../../../app/steering/region-act.ts";
import type { By, Entry, Register } from "../../../core/register/index.ts";

interface Trail {
  readonly head: number;
  readonly lines: readonly AuditLine[];
}

const trails = new WeakMap<Register, Trail>();

/** Every line of the log, the oldest first; made once until something is added. */
export function logOf(register: Register): readonly AuditLine[] {
  const known = trails.get(register);
  if (known?.head === register.head) return known.lines;
  // What acts there are is checked when they are recorded.
  const lines = auditTrail(register.entries as readonly Entry<RegionAct>[]);
  trails.set(register, { head: register.head, lines });
  return lines;
}

/** What somebody wants to see of the log; what is left out makes no difference. */
export interface Selection {
  /** A person by id, or another kind of doer. */
  readonly who?: string | undefined;
  /** A whole subject. */
  readonly about?: string | undefined;
  /** A kind of subject. */
  readonly kind?: string | undefined;
  /** First and last day, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The last first. */
export function selectLines(
  lines: readonly AuditLine[],
  { who, about, kind, from, until }: Selection,
): readonly AuditLine[] {
  return lines
    .filter(({ by, subject, at, fields }) => {
      const day = from === undefined && until === undefined ? "" : isoDay(at);
      return (
        (who === undefined || doerOf(by) === who || isAbout(who, subject, fields)) &&
        (about === undefined || subject === about) &&
        (kind === undefined || kindOf(subject) === kind) &&
        (from === undefined || day >= from) &&
        (until === undefined || day <= until)
      );
    })
    .toReversed();
}

/** Whoever asks for a person also asks what others did with them. */
const isAbout = (person: string, subject: string, fields: AuditLine["fields"]) =>
  subject === `person:${person}` || fields.some(({ after }) => after === person);

/** Names who did something, in addresses. */
export const doerOf = (by: By): string => (by.kind === "person" ? by.person : by.kind);

export const kindOf = (subject: string): string => subject.slice(0, subject.indexOf(":"));
