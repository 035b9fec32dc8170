import { onTheClock, type Meeting } from "../../../core/meetings/index.ts";
import type { Cover, Pack } from "../../../app/pack/pack.ts";
import { date } from "../../format.ts";
import { dayInWords, timesInWords } from "../meetings/meeting-time.ts";
import { actionsPart } from "./actions-part.ts";
import { agendaPart } from "./agenda-part.ts";
import { decisionsPart } from "./decisions-part.ts";
import { forecastPart } from "./forecast-part.ts";
import { itemPart } from "./item-part.ts";
import type { MeetingKnown, PackKnown } from "./known.ts";
import { monitorPart } from "./monitor-part.ts";
import { packWords } from "./pack.words.ts";
import { progressPart } from "./progress-part.ts";

/**
 * The papers of a meeting from what is known: the agenda, a page for each item, and how the region
 * stands. The same of the same, so that a pack of an earlier day can be made again.
 */
export async function makePack(known: PackKnown, meeting: Meeting): Promise<Pack> {
  const at: MeetingKnown = { ...known, meeting };
  const { page, contents, source, about, more } = packWords[known.language];
  return {
    language: known.language,
    cover: coverOf(at),
    parts: [
      agendaPart(at),
      ...(await Promise.all(meeting.agenda.map((item, index) => itemPart(at, item, index + 1)))),
      await forecastPart(at),
      monitorPart(at),
      progressPart(at),
      decisionsPart(at),
      actionsPart(at),
    ],
    words: { page, contents, source, about, more },
  };
}

function coverOf({ view, register, meeting, language }: MeetingKnown): Cover {
  const say = packWords[language];
  const body = view.plan.bodies.find(({ id }) => id === meeting.body);
  const place = meeting.place === null ? say.erased : (meeting.place ?? say.noPlace);
  return {
    region: view.plan.region.name,
    title: say.title(body?.name ?? meeting.body),
    subtitle: dayInWords(meeting, language),
    facts: [
      { label: say.facts.time, text: timesInWords(meeting, language) },
      { label: say.facts.place, text: place },
      { label: say.facts.plan, text: say.plan(view.version, date(view.inForceSince, language)) },
      { label: say.facts.figures, text: say.figures(date(view.today, language)) },
      { label: say.facts.steering, text: say.steering(register.head) },
    ],
    ...(view.example && { warning: say.example }),
  };
}

/**
 * What a file of the pack is called: the body and the day, nothing of what is in it.
 * @returns for example "stukken-tactisch-overleg-2026-12-03"
 */
export function packName({ body, start }: Pick<Meeting, "body" | "start">): string {
  return `stukken-${body}-${onTheClock(start).day}`;
}
