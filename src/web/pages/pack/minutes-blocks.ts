import { readMeeting } from "../../../core/meetings/index.ts";
import { itemTitle } from "../meetings/item-title.ts";
import { dayInWords } from "../meetings/meeting-time.ts";
import type { ItemContent } from "./item-part.ts";
import type { MeetingKnown } from "./known.ts";
import { packWords } from "./pack.words.ts";

/** Minutes to approve: what came of each item of that meeting. */
export function minutesOfMeeting(known: MeetingKnown, id: string): ItemContent {
  const { register, language } = known;
  const say = packWords[language];
  const meeting = register.one(`meeting:${id}`, readMeeting);
  if (meeting === undefined)
    return { lead: say.item.gone, blocks: [], source: say.item.source.input };
  const day = dayInWords(meeting, language);
  return {
    blocks: [
      { kind: "callout", title: say.item.asked, text: say.minutes.asked(day), asks: true },
      ...(meeting.agenda.length === 0
        ? []
        : [
            {
              kind: "table" as const,
              table: {
                name: say.minutes.outcomesTable,
                caption: say.minutes.outcomes,
                columns: [
                  { title: say.minutes.columns.title, share: 3 },
                  { title: say.minutes.columns.outcome, share: 1.6 },
                ],
                rows: meeting.agenda.map((item) => [
                  itemTitle(item, known, language),
                  item.outcome === undefined ? say.minutes.open : say.minutes.outcome[item.outcome],
                ]),
              },
            },
          ]),
    ],
    source: say.item.source.minutes(day),
  };
}
