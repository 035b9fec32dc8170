import type { Part } from "../../../app/pack/pack.ts";
import type { AgendaItem } from "../../../core/meetings/index.ts";
import { date } from "../../format.ts";
import { itemTitle } from "../meetings/item-title.ts";
import type { MeetingKnown } from "./known.ts";
import { packWords } from "./pack.words.ts";

/** What is on the table, in order, and how much of it asks something. */
export function agendaPart({ view, register, meeting, language }: MeetingKnown): Part {
  const say = packWords[language];
  const { columns } = say.agenda;
  const { agenda } = meeting;
  return {
    title: say.agenda.title,
    lead: say.agenda.lead(agenda.length, agenda.filter(asks).length),
    blocks:
      agenda.length === 0
        ? []
        : [
            {
              kind: "table",
              table: {
                name: say.agenda.title,
                caption: say.agenda.caption,
                columns: [
                  { title: columns.number, numeric: true, share: 0.45 },
                  { title: columns.title, share: 4 },
                  { title: columns.why, share: 1.9 },
                  { title: columns.minutes, numeric: true, share: 0.9 },
                ],
                rows: agenda.map((item, at) => [
                  { shown: String(at + 1), value: at + 1 },
                  itemTitle(item, { view, register }, language),
                  say.item.why[item.source.kind],
                  item.minutes === undefined
                    ? say.agenda.noTime
                    : { shown: String(item.minutes), value: item.minutes },
                ]),
              },
            },
          ],
    source: say.agenda.source(date(view.today, language)),
  };
}

const asks = ({ source: { kind } }: AgendaItem) =>
  kind === "signal" || kind === "proposal" || kind === "minutes";
