import { isDay } from "../../../app/iso-day.ts";
import { Role, seats } from "../../../core/rights/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { Option } from "../../layout/form-field.tsx";
import type { RegionView } from "../../region-view.ts";
import { written, type Answers } from "../../sent-answers.ts";
import { roleName } from "./role-words.ts";

/** Names of the fields of the forms about people. */
export const field = {
  name: "naam",
  email: "e-mail",
  role: "rol",
  organisation: "organisatie",
  from: "van",
  until: "tot",
  /** First day on which something no longer holds. */
  on: "dag",
  reason: "reden",
  sure: "zeker",
  /** Number of the last entry on the person that the writer saw. */
  seen: "gezien",
} as const;

/** Longest reason, in characters. */
export const longestReason = 500;

export type FormFault =
  | "name"
  | "email"
  | "role"
  | "organisation"
  | "day"
  | "ends-before-it-begins"
  | "reason"
  | "too-long"
  | "sure";

/** What is wrong with the answer in one field. */
export interface FieldFault {
  readonly field: string;
  readonly fault: FormFault;
}

const kinds = [
  "programme-office",
  "analyst",
  "panel-moderator",
  "auditor",
  "administrator",
] as const;

/** Every role but a seat; the value names it as "lead/<initiative>". */
export function roleOptions(view: RegionView, language: Language): readonly Option[] {
  const option = (value: string) => optionOf(value, view, language);
  return [
    ...kinds.map(option),
    ...sorted(view.plan.organisations.map(({ id }) => option(`representative/${id}`))),
    ...sorted(view.plan.initiatives.map(({ id }) => option(`lead/${id}`))),
  ];
}

/** The seats of a body; the value names one as "seat/chair/<body>". */
export const seatOptions = (body: string, view: RegionView, language: Language) =>
  seats.map((seat) => optionOf(`seat/${seat}/${body}`, view, language));

export const partyOptions = ({ plan }: RegionView): readonly Option[] =>
  sorted(plan.organisations.map(({ id, name }) => ({ value: id, label: name })));

const sorted = (options: readonly Option[]) =>
  options.toSorted((a, b) => a.label.localeCompare(b.label, "nl"));

const anyDay = "2000-01-01";

function optionOf(value: string, view: RegionView, language: Language): Option {
  return { value, label: roleName(Role.parse({ ...named(value), from: anyDay }), view, language) };
}

/** What the value of an option says. */
function named(value: string): Readonly<Record<string, string | undefined>> {
  const [kind, first, second] = value.split("/");
  switch (kind) {
    case "lead":
      return { kind, initiative: first };
    case "representative":
      return { kind, organisation: first };
    case "seat":
      return { kind, seat: first, body: second };
    default:
      return { kind };
  }
}

/**
 * Reads a role from the answers in its form.
 * @param options what may be chosen
 */
export function readRole(
  answers: Answers,
  options: readonly Option[],
  parties: readonly Option[],
): Result<Role, readonly FieldFault[]> {
  const value = written(answers, field.role) ?? "";
  const party = written(answers, field.organisation);
  const from = written(answers, field.from) ?? "";
  const until = written(answers, field.until);
  const faults: readonly FieldFault[] = [
    ...(isOneOf(value, options) ? [] : [{ field: field.role, fault: "role" } as const]),
    ...(party === undefined || isOneOf(party, parties)
      ? []
      : [{ field: field.organisation, fault: "organisation" } as const]),
    ...dayFaults(field.from, from),
    ...(until === undefined ? [] : dayFaults(field.until, until)),
    ...(until !== undefined && isDay(from) && isDay(until) && until < from
      ? [{ field: field.until, fault: "ends-before-it-begins" } as const]
      : []),
  ];
  if (faults.length > 0) return refused(faults);
  const forParty = value.startsWith("seat/") && party !== undefined && { organisation: party };
  return ok(Role.parse({ ...named(value), ...forParty, from, ...(until && { until }) }));
}

const isOneOf = (value: string, options: readonly Option[]) =>
  options.some((option) => option.value === value);

export const dayFaults = (name: string, day: string): readonly FieldFault[] =>
  isDay(day) ? [] : [{ field: name, fault: "day" }];

export function reasonFaults(answers: Answers, isAsked = false): readonly FieldFault[] {
  const reason = written(answers, field.reason);
  if (reason === undefined) return isAsked ? [{ field: field.reason, fault: "reason" }] : [];
  return reason.length > longestReason ? [{ field: field.reason, fault: "too-long" }] : [];
}
