import type { FC } from "hono/jsx";
import { factorOfGrade } from "../../../core/impact/index.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import type { DataTable } from "../../charts/data-table.tsx";
import { number, percent } from "../../format.ts";
import type { Language } from "../../language.ts";
import { gradeWords } from "../../layout/estimate-words.ts";
import { href, type Visit } from "../../visit.ts";
import { accountabilityWords } from "./accountability.words.ts";
import { gradeCounts, weakest, type AssumptionRow } from "./assumption-rows.ts";

/** How strong the evidence under the model is. */
export const GradeChart: FC<{ visit: Visit; rows: readonly AssumptionRow[] }> = (props) => {
  const { visit, rows } = props;
  const { language } = visit;
  const say = accountabilityWords[language].grades;
  return (
    <Chart
      visit={visit}
      title={say.title(weakest(rows).length, rows.length)}
      subtitle={say.subtitle}
      narrow={
        <BarRows
          description={say.subtitle}
          domain={[0, rows.length]}
          rows={gradeCounts(rows).map(({ grade, count }) => ({
            label: gradeWords[language][grade],
            value: say.value(number(count, language), percent(count / rows.length, language)),
            bars: [{ from: 0, to: count, look: "win" }],
          }))}
        />
      }
      table={gradeTable(rows, language)}
      csv="/verantwoording/bewijs.csv"
      kinds={["assumed"]}
      source={
        <>
          {say.source} <a href={href(visit, "/verantwoording/aannames")}>{say.all}</a>.
        </>
      }
    />
  );
};

export function gradeTable(rows: readonly AssumptionRow[], language: Language): DataTable {
  const say = accountabilityWords[language].grades;
  return {
    caption: say.caption,
    columns: [
      { title: say.grade },
      { title: say.count, numeric: true },
      { title: say.factor, numeric: true },
    ],
    rows: gradeCounts(rows).map(({ grade, count }) => {
      const factor = factorOfGrade[grade];
      return [
        gradeWords[language][grade],
        { shown: number(count, language), value: count },
        { shown: String(factor).replace(".", language === "nl" ? "," : "."), value: factor },
      ];
    }),
  };
}
