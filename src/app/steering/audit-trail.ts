import { placeOf } from "../../core/proposals/index.ts";
import type { Entry } from "../../core/register/index.ts";
import type { RegionAct } from "./region-act.ts";

/** One entry, as somebody reads it who wants to know what was done. */
export interface AuditLine extends Omit<Entry, "act"> {
  readonly kind: string;
  readonly fields: readonly AuditField[];
}

export interface AuditField {
  /** Name of the field, or the place of a change: "plan/initiatives/school#course". */
  readonly field: string;
  /** What it was, when it was another. */
  readonly before?: unknown;
  /** `null` for a field that was taken away, and for words that were erased. */
  readonly after: unknown;
  readonly erased?: true;
  /** Free text, which can be erased. */
  readonly isText?: true;
}

/**
 * What every act said, and what the same field said in the act before it on the same subject, or
 * on the same part of it: an item of a meeting, a person in it.
 * @param entries all of them, oldest first
 */
export function auditTrail(entries: readonly Entry<RegionAct>[]): readonly AuditLine[] {
  const said = new Map<string, unknown>();
  return entries.map(({ act, ...entry }) => {
    const part = entry.subject.startsWith("meeting:") ? partOfMeeting(act) : undefined;
    const fields = fieldsOf(act).map((field): AuditField => {
      const place = [entry.subject, part, field.field, field.isText].join("\n");
      const before = field.before ?? said.get(place);
      said.set(place, field.after);
      const same = before === undefined || JSON.stringify(before) === JSON.stringify(field.after);
      const { before: _, ...now } = field;
      return same || ofTheActAlone.has(field.field) ? now : { ...now, before };
    });
    return { ...entry, kind: act.kind, fields };
  });
}

/** What says something of the act itself: another does not take its place. */
const ofTheActAlone = new Set(["reason", "remarks", "role"]);

function partOfMeeting({ data }: RegionAct): string | undefined {
  if ("item" in data) return data.item;
  return "person" in data ? data.person : undefined;
}

function fieldsOf(act: RegionAct): AuditField[] {
  const data: AuditField[] =
    act.kind === "change-set"
      ? [{ field: placeOf(act.data.change), ...beforeAndAfter(act.data.change) }]
      : Object.entries(act.data).map(([field, after]: [string, unknown]) => ({ field, after }));
  const words = Object.entries(act.words).flatMap(([field, after]: [string, unknown]) =>
    after === undefined
      ? []
      : [{ field, after, isText: true as const, ...(after === null && { erased: true as const }) }],
  );
  return [...data, ...words];
}

function beforeAndAfter(
  change: Extract<RegionAct, { kind: "change-set" }>["data"]["change"],
): Omit<AuditField, "field"> {
  const { after } = change;
  return change.kind === "set" ? { before: change.before, after } : { after };
}
