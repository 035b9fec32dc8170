import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { statesOf } from "./as-known.ts";
import { indicatorAsked, indicatorPage } from "./indicator-page.tsx";
import { wholeTable } from "./indicator-table.ts";
import { monitorPage } from "./monitor-page.tsx";
import { monitorTable } from "./monitor-table.ts";
import { indicatorPng, indicatorSvg } from "./picture.tsx";
import { monitorChoice, select } from "./selection.ts";

export function monitorRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/monitor", monitorPage);
  pages.get("/monitor.csv", (c) => {
    const { visit, view } = c.var;
    const states = statesOf(view);
    const shown = select(states, monitorChoice(visit.query, states));
    return sendCsv(c, monitorTable(shown, view, visit.language), "monitor");
  });
  pages.get("/monitor/:id{.+\\.csv}", async (c) => {
    const { visit, view } = c.var;
    const state = indicatorAsked(c, ".csv");
    return state === undefined
      ? notFoundPage(c)
      : sendCsv(c, wholeTable({ state, view, language: visit.language }), state.indicator.id);
  });
  pages.get("/monitor/:id{.+\\.svg}", indicatorSvg);
  pages.get("/monitor/:id{.+\\.png}", indicatorPng);
  pages.get("/monitor/:id", indicatorPage);
}
