import { openActions } from "../../../core/meetings/index.ts";
import { regionRisks, sizeOf, trendOf, type RegionRisk } from "../../../core/risks/index.ts";
import { countCell, textCell, type Cell, type DataTable } from "../../charts/data-table.tsx";
import { date } from "../../format.ts";
import { namesIn } from "../../person-names.ts";
import type { SiteContext } from "../../render.ts";
import { ownerName } from "./owners.ts";
import { riskLang, riskTitle } from "./risk-names.ts";
import { risksWords } from "./risks.words.ts";

/** Every risk as a table: the twin of the picture. */
export async function risksTable(c: SiteContext): Promise<DataTable> {
  const { view, visit, register } = c.var;
  const { language } = visit;
  const say = risksWords[language];
  const nameOf = await namesIn(c);
  const open = openActions(register);
  const row = (risk: RegionRisk): readonly Cell[] => {
    const score = risk.scores.at(-1);
    const trend = trendOf(risk);
    return [
      countCell(risk.number),
      textCell(riskTitle(risk, language), riskLang(risk)),
      ...(score === undefined
        ? Array.from({ length: 3 }, () => say.unknown)
        : [score.likelihood, score.impact, sizeOf(score)].map(countCell)),
      trend === undefined ? (score === undefined ? say.unknown : say.first) : say.trend[trend],
      score === undefined ? say.unknown : { shown: date(score.on, language), value: score.on },
      risk.owner === undefined ? say.nobody : ownerName(risk.owner, view, nameOf),
      countCell(open.filter((action) => action.risk === risk.id).length),
    ];
  };
  const { caption, number, risk, likelihood, impact, size, trend, on, owner, actions } = say.table;
  return {
    caption,
    columns: [
      { title: number, numeric: true },
      { title: risk },
      { title: likelihood, numeric: true },
      { title: impact, numeric: true },
      { title: size, numeric: true },
      { title: trend },
      { title: on },
      { title: owner },
      { title: actions, numeric: true },
    ],
    rows: regionRisks(register, view.plan)
      .filter(({ closed }) => closed === undefined)
      .map(row),
  };
}
