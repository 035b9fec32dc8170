import { longestWords } from "../../../core/register/index.ts";
import { meetingDays, momentAt, onTheClock, type Cadence } from "../../../core/meetings/index.ts";
import type { Answers } from "../../sent-answers.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";

/** Names of the fields of the page that plans and of the form that moves. */
export const field = {
  year: "jaar",
  perYear: "aantal",
  weekday: "weekdag",
  day: (at: number) => `dag-${at}`,
  onDay: "dag",
  from: "van",
  until: "tot",
  place: "plaats",
  reason: "reden",
  cancelling: "reden-afgelasten",
  seen: "gezien",
} as const;

export type TimeFault =
  /** The body meets on that day already, at another hour; or the series would twice. */
  "day-taken" | "day-twice" | "no-day" | "wrong-day" | "no-time" | "ends-before-start" | "too-long";

/** What is wrong with the answer in one field. */
export interface FieldFault {
  readonly field: string;
  readonly fault: TimeFault;
}

/** Most days that are proposed at once. */
export const mostMeetings = 12;

interface Times {
  readonly start: Date;
  readonly end: Date;
}

/**
 * What somebody wants to see days for, from the address of the page.
 * @param usual meetings a year of this body
 * @param today YYYY-MM-DD
 */
export function cadenceIn(query: URLSearchParams, usual: number, today: string): Cadence {
  const whole = (name: string, low: number, high: number, otherwise: number) => {
    const value = Number(query.get(name) ?? Number.NaN);
    return Number.isInteger(value) && value >= low && value <= high ? value : otherwise;
  };
  const thisYear = Number(today.slice(0, 4));
  // Late in a year, people plan the next one.
  const next = today.slice(5) > "09-01" ? thisYear + 1 : thisYear;
  return {
    year: whole(field.year, thisYear, thisYear + 3, next),
    perYear: whole(field.perYear, 1, mostMeetings, usual),
    weekday: whole(field.weekday, 1, 5, 4),
  };
}

/** The days of a cadence that are still to come and on which the body does not meet already. */
export const daysToCome = (
  cadence: Cadence,
  today: string,
  planned: readonly Times[],
): readonly string[] =>
  meetingDays(cadence).filter(
    (day) => day > today && !planned.some(({ start }) => onTheClock(start).day === day),
  );

/**
 * Reads a series from the answers in its form, or says everything that is wrong at once.
 * @param planned meetings of the body; one at the very moment of another is that one
 */
export function readSeries(
  answers: Answers,
  planned: readonly Times[] = [],
): Result<{ readonly times: readonly Times[]; readonly place?: string }, readonly FieldFault[]> {
  const days = Array.from({ length: mostMeetings }, (_, at) => field.day(at)).filter(
    (name) => (answers[name] ?? "").trim() !== "",
  );
  const read = days.map((name) => readTimes(answers, name));
  const place = readPlace(answers);
  const faults = [
    ...(days.length === 0 ? [{ field: field.day(0), fault: "no-day" } as const] : []),
    ...read.flatMap((times) => (times.ok ? [] : times.error)),
    ...read.flatMap((times, at) =>
      times.ok ? doubled(days[at]!, times.value, [planned, timesOf(read.slice(0, at))]) : [],
    ),
    ...(place.ok ? [] : place.error),
  ];
  if (faults.length > 0 || !place.ok) return refused(once(faults));
  return ok({
    times: timesOf(read),
    ...(place.value !== undefined && { place: place.value }),
  });
}

const timesOf = (read: readonly Result<Times, unknown>[]): readonly Times[] =>
  read.flatMap((times) => (times.ok ? [times.value] : []));

/** Whether the body would meet twice on a day: with what is planned, or within the series. */
function doubled(
  name: string,
  { start }: Times,
  [planned, before]: readonly [readonly Times[], readonly Times[]],
): readonly FieldFault[] {
  const isSameDay = (other: Times) => onTheClock(other.start).day === onTheClock(start).day;
  const isOther = (other: Times) => other.start.getTime() !== start.getTime();
  if (planned.some((other) => isSameDay(other) && isOther(other)))
    return [{ field: name, fault: "day-taken" }];
  return before.some(isSameDay) ? [{ field: name, fault: "day-twice" }] : [];
}

/**
 * Reads when a meeting is from a day and two times.
 * @param day name of the field with the day
 */
export function readTimes(answers: Answers, day: string): Result<Times, readonly FieldFault[]> {
  const on = answers[day]?.trim() ?? "";
  const isDay = momentAt(on, "12:00") !== undefined && /^\d{4}-\d\d-\d\d$/.test(on);
  const at = (name: string) => {
    const time = answers[name]?.trim().replace(".", ":") ?? "";
    return /^\d\d:\d\d$/.test(time) ? momentAt(isDay ? on : "2024-01-01", time) : undefined;
  };
  const [start, end] = [at(field.from), at(field.until)];
  const faults: readonly FieldFault[] = [
    ...(isDay ? [] : [{ field: day, fault: on === "" ? "no-day" : "wrong-day" } as const]),
    ...(start === undefined ? [{ field: field.from, fault: "no-time" } as const] : []),
    ...(end === undefined ? [{ field: field.until, fault: "no-time" } as const] : []),
    ...(start !== undefined && end !== undefined && end <= start
      ? [{ field: field.until, fault: "ends-before-start" } as const]
      : []),
  ];
  if (start === undefined || end === undefined || faults.length > 0) return refused(faults);
  return ok({ start, end });
}

/** The place, or nothing when it was left empty. */
export function readPlace(answers: Answers): Result<string | undefined, readonly FieldFault[]> {
  const place = answers[field.place]?.trim() ?? "";
  if (place.length > longestWords) return refused([{ field: field.place, fault: "too-long" }]);
  return ok(place === "" ? undefined : place);
}

/** Both times stand on every day: what is wrong with them is said once. */
const once = (faults: readonly FieldFault[]): readonly FieldFault[] =>
  faults.filter(
    (fault, at) =>
      faults.findIndex((other) => other.field === fault.field && other.fault === fault.fault) ===
      at,
  );
