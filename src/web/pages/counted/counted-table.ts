import type { Weighed } from "../../../app/calibrated.ts";
import { percentilesOf } from "../../../core/impact/index.ts";
import type { Cell, DataTable } from "../../charts/data-table.tsx";
import { countCell } from "../../charts/data-table.tsx";
import { number, percent } from "../../format.ts";
import type { Language } from "../../language.ts";
import { fieldWords } from "../../layout/estimate-words.ts";
import type { RegionView } from "../../region-view.ts";
import { periodWords } from "../evaluations/period-words.ts";
import { countedWords } from "./counted.words.ts";
import { placeOf } from "./place-of.ts";

/** What is assumed, what was counted and what both make: the picture as a table. */
export function countedTable(
  weighed: readonly Weighed[],
  view: RegionView,
  language: Language,
): DataTable {
  const say = countedWords[language];
  const { table } = say;
  const inPercent = (part: number): Cell => ({
    shown: number(100 * part, language),
    value: Math.round(100 * part),
  });
  const numeric = true;
  const unit = "%";
  return {
    caption: table.caption,
    columns: [
      { title: table.what },
      { title: table.assumedLow, unit, numeric },
      { title: table.assumedHigh, unit, numeric },
      { title: table.part, numeric },
      { title: table.of, numeric },
      { title: table.period },
      { title: table.low, unit, numeric },
      { title: table.mid, unit, numeric },
      { title: table.high, unit, numeric },
      { title: table.chance, numeric },
    ],
    rows: weighed.map(({ assumed, counted, calibrated }) => {
      const { low, high } = percentilesOf(assumed);
      const named = say.about(
        fieldWords[language][assumed.field],
        placeOf(assumed.mechanism, view, language),
      );
      const told = counted.ok
        ? [
            countCell(counted.value.part),
            countCell(counted.value.of),
            `${periodWords(counted.value.from, language)} – ${periodWords(counted.value.to, language)}`,
          ]
        : [table.hidden, table.hidden, table.hidden];
      const made = calibrated.ok
        ? [
            ...[calibrated.value.low, calibrated.value.mid, calibrated.value.high].map(inPercent),
            percent(calibrated.value.surprise, language),
          ]
        : [table.none, table.none, table.none, table.none];
      return [named, inPercent(low), inPercent(high), ...told, ...made];
    }),
  };
}
