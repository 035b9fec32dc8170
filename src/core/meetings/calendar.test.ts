import fc from "fast-check";
import { expect, test } from "vitest";
import { holidays, weekday } from "./holidays.ts";
import { iCalendar, type CalendarEvent } from "./icalendar.ts";
import { momentAt, onTheClock } from "./local-time.ts";
import { meetingDays } from "./meeting-days.ts";

// As published by the Dutch government for these years (rijksoverheid.nl, officiële feestdagen).
test.for([
  [2024, "2024-03-29 2024-03-31 2024-04-01 2024-04-27 2024-05-09 2024-05-19 2024-05-20"],
  [2025, "2025-04-18 2025-04-20 2025-04-21 2025-04-26 2025-05-29 2025-06-08 2025-06-09"],
  [2026, "2026-04-03 2026-04-05 2026-04-06 2026-04-27 2026-05-14 2026-05-24 2026-05-25"],
  [2038, "2038-04-23 2038-04-25 2038-04-26 2038-04-27 2038-06-03 2038-06-13 2038-06-14"],
] as const)("the holidays of %i that move", ([year, days]) => {
  const fixed = new Set([`${year}-01-01`, `${year}-05-05`, `${year}-12-25`, `${year}-12-26`]);
  expect([...holidays(year)].filter((day) => !fixed.has(day)).toSorted()).toEqual(days.split(" "));
});

test("six meetings a year are spread over it, on the same day of the week", () => {
  expect(meetingDays({ year: 2027, perYear: 6, weekday: 4 })).toEqual([
    "2027-01-28",
    "2027-04-01",
    "2027-06-03",
    "2027-07-29",
    "2027-09-30",
    "2027-12-02",
  ]);
});

test("no meeting is on a holiday or in a weekend, and no two are on one day", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2020, max: 2090 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      (year, perYear, wanted) => {
        const days = meetingDays({ year, perYear, weekday: wanted });
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(days).toHaveLength(perYear);
        for (const day of days) {
          expect(day.slice(0, 4)).toBe(String(year));
          expect(weekday(day)).toBe(wanted);
          expect(holidays(year).has(day)).toBe(false);
        }
      },
    ),
  );
});

test.for([
  ["2026-07-01", "09:00", "2026-07-01T07:00:00.000Z"],
  ["2026-12-01", "09:00", "2026-12-01T08:00:00.000Z"],
  // The hour that is there twice, and the one that is not.
  ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
  ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
  ["2026-02-30", "09:00", undefined],
  ["2026-02-03", "25:00", undefined],
] as const)("%s %s on the clock", ([day, time, moment]) => {
  expect(momentAt(day, time)?.toISOString()).toBe(moment);
});

test("a series keeps its hour across the change of the clock", () => {
  for (const day of meetingDays({ year: 2026, perYear: 12, weekday: 4 }))
    expect(onTheClock(momentAt(day, "15:30")!)).toEqual({ day, time: "15:30" });
});

const event: CalendarEvent = {
  meeting: {
    id: "11111111-1111-4111-8111-111111111111",
    start: new Date("2026-11-26T14:00:00Z"),
    end: new Date("2026-11-26T16:00:00Z"),
    state: "planned",
    revision: 2,
    revisedAt: new Date("2026-11-20T08:12:13.456Z"),
  },
  title: "Bestuurlijk Overleg, Rijk van Nijmegen; extra",
  place: "Room 1\r\nBEGIN:VEVENT",
  address: "https://eenlijn.example/vergaderingen/1",
};

test("a meeting is written as calendars read it", () => {
  expect(iCalendar("BO", [event]).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Eenlijn//Meetings//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:BO",
    "BEGIN:VEVENT",
    "UID:11111111-1111-4111-8111-111111111111@eenlijn",
    "DTSTAMP:20261120T081213Z",
    "SEQUENCE:2",
    "DTSTART:20261126T140000Z",
    "DTEND:20261126T160000Z",
    "STATUS:CONFIRMED",
    "SUMMARY:Bestuurlijk Overleg\\, Rijk van Nijmegen\\; extra",
    "LOCATION:Room 1\\nBEGIN:VEVENT",
    "URL:https://eenlijn.example/vergaderingen/1",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("a cancelled meeting says so", () => {
  const gone = { ...event, meeting: { ...event.meeting, state: "cancelled" as const } };
  expect(iCalendar("BO", [gone])).toContain("\r\nSTATUS:CANCELLED\r\n");
});

test("no line is longer than calendars take, and unfolded it is what was written", () => {
  const plain = fc
    .string({ unit: "grapheme", maxLength: 300 })
    .map((text) => text.replaceAll(/[\\;,\r\n]/g, "é"));
  fc.assert(
    fc.property(plain, (title) => {
      const written = iCalendar("BO", [{ ...event, title }]);
      for (const line of written.split("\r\n"))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(written.replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}\r\n`);
    }),
  );
});
