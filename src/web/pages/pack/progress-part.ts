import type { Part } from "../../../app/pack/pack.ts";
import { mostUrgentFirst, type Standing } from "../../../core/progress/index.ts";
import { date } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { placeOf } from "../../layout/record-link.tsx";
import { concernWords } from "../../layout/status.tsx";
import { standingsOf } from "../../standings.ts";
import type { PackKnown } from "./known.ts";
import { packFigureWords } from "./pack-figures.words.ts";

/** Initiatives that are late, silent or stuck: computed, nobody is picked. */
export function progressPart({ view, language }: PackKnown): Part {
  const say = packFigureWords[language].progress;
  const standings = [...standingsOf(view).values()];
  const heard = standings.filter(({ reports }) => reports.length > 0);
  const asking = mostUrgentFirst(heard);
  const says = ({ concerns }: Standing) =>
    capitalised(concerns.map((concern) => concernWords(concern, language)).join(", "));
  return {
    title: say.title,
    lead:
      heard.length === 0
        ? say.nothing
        : say.lead(asking.length, heard.length, standings.length - heard.length).trim(),
    blocks:
      asking.length === 0
        ? []
        : [
            {
              kind: "table",
              table: {
                name: say.table,
                caption: say.caption,
                columns: [
                  { title: say.columns.initiative, share: 1.6 },
                  { title: say.columns.says, share: 1.6 },
                  { title: say.columns.heard },
                ],
                rows: asking.map((standing) => [
                  placeOf(view, `initiative:${standing.initiative}`, language).name,
                  says(standing),
                  date(standing.reports[0]!.reportedOn, language),
                ]),
              },
            },
          ],
    source: say.source,
  };
}
