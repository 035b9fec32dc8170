import { planYearOf } from "../../../core/impact/index.ts";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteContext } from "../../render.ts";
import { busyPage } from "../errors/error-pages.tsx";
import { answerTo, playOf, sectorNames } from "./answer-to.ts";
import type { PlayData } from "./play-data.ts";
import { playNames } from "./play-names.ts";
import type { ChartName } from "./what-if-charts.tsx";
import { csvNames, whatIfTable } from "./what-if-table.ts";

/** The CSV of a chart: /tekort/wat-als/verschil.csv. */
export const whatIfCsv = (name: ChartName) => async (c: SiteContext) => {
  const { play, asked } = playOf(c.var);
  const answer = await answerTo(c, play, asked);
  if (!answer.ok) return busyPage(c);
  return sendCsv(c, whatIfTable(name, answer.value), `tekort-wat-als-${csvNames[name]}`);
};

/** What the browser needs to answer for itself. */
export function whatIfModel(c: SiteContext) {
  const { view, visit } = c.var;
  const { model, forecast, assumptions } = view;
  const sent: PlayData = {
    model,
    names: playNames(view, visit.language),
    sectors: sectorNames(c.var),
    draws: forecast.draws,
    seed: forecast.seed,
    year: planYearOf(assumptions),
  };
  return c.json(sent);
}
