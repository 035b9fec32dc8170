import type { Meeting } from "./meeting.ts";

/** A meeting as a calendar shows it. */
export interface CalendarEvent {
  readonly meeting: Pick<Meeting, "id" | "start" | "end" | "state" | "revision" | "revisedAt">;
  readonly title: string;
  /** Left out for who may not know it. */
  readonly place?: string;
  /** Where more is to be found; an absolute address. */
  readonly address?: string;
}

/**
 * Meetings as an iCalendar file (RFC 5545). Moments are in UTC, so that no calendar has to guess a
 * zone; a meeting that moved has a higher SEQUENCE under the same UID, a cancelled one says so.
 * @param name of the calendar
 */
export function iCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Eenlijn//Meetings//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ meeting, title, place, address }: CalendarEvent): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${meeting.id}@eenlijn`,
    `DTSTAMP:${utc(meeting.revisedAt)}`,
    `SEQUENCE:${meeting.revision}`,
    `DTSTART:${utc(meeting.start)}`,
    `DTEND:${utc(meeting.end)}`,
    `STATUS:${meeting.state === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    ...(address === undefined ? [] : [`URL:${address}`]),
    "END:VEVENT",
  ];
}

/** 20261121T143000Z */
const utc = (moment: Date) =>
  moment
    .toISOString()
    .replace(/\.\d{3}/, "")
    .replaceAll(/[-:]/g, "");

/** RFC 5545, 3.3.11; a lone carriage return would end the line too. */
const escaped = (text: string) =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, "\\n");

/** Most octets on a line; RFC 5545, 3.1. */
const mostOctets = 75;

/** A long line goes on after a break and a space, never in the middle of a character. */
function folded(line: string): string {
  let octets = 0;
  let written = "";
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > mostOctets) {
      written += "\r\n ";
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}
