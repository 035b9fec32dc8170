import type { Part } from "../../../app/pack/pack.ts";
import {
  decisionNumber,
  meetingsOf,
  readDecision,
  type Decision,
  type Meeting,
} from "../../../core/meetings/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { bodyResource } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import { isPublic } from "../decisions/readable-decisions.ts";
import { dayInWords } from "../meetings/meeting-time.ts";
import type { MeetingKnown } from "./known.ts";
import { packWords } from "./pack.words.ts";

/** What was decided since this body met last: by itself and below it, and what others made public. */
export function decisionsPart({ view, register, meeting, language }: MeetingKnown): Part {
  const { decisions: say, erased } = packWords[language];
  const previous = meetingBefore(register, meeting);
  const isForThem = (decision: Decision) =>
    decision.body === meeting.body ||
    isPublic(register, decision) ||
    bodyResource(view.plan, decision.body)?.above.includes(meeting.body) === true;
  const decisions = register
    .all("decision", readDecision)
    .filter(({ takenAt }) => previous === undefined || takenAt >= previous.start)
    .filter(isForThem)
    .toSorted((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
  const numberOf = (decision: Decision) => {
    const body = view.plan.bodies.find(({ id }) => id === decision.body);
    return decisionNumber(body ?? { name: decision.body, aliases: [] }, decision);
  };
  return {
    title: say.title,
    lead: say.lead(decisions.length, previous && dayInWords(previous, language)),
    blocks:
      decisions.length === 0
        ? []
        : [
            {
              kind: "table",
              table: {
                name: say.table,
                caption: say.caption,
                columns: [
                  { title: say.columns.number },
                  { title: say.columns.title, share: 2.6 },
                  { title: say.columns.effective, share: 1.2 },
                  { title: say.columns.carriedOut, share: 1.2 },
                ],
                rows: decisions.map((decision) => [
                  numberOf(decision),
                  decision.words.title ?? erased,
                  { shown: date(decision.effectiveOn, language), value: decision.effectiveOn },
                  decision.carriedOut === undefined
                    ? say.notYet
                    : {
                        shown: date(decision.carriedOut.on, language),
                        value: decision.carriedOut.on,
                      },
                ]),
              },
            },
          ],
    source: say.source,
  };
}

/** The last meeting of the same body that was held before this one. */
function meetingBefore(register: Register, meeting: Meeting): Meeting | undefined {
  return meetingsOf(register, meeting.body).findLast(
    ({ id, start, openedAt }) =>
      id !== meeting.id && start < meeting.start && openedAt !== undefined,
  );
}
