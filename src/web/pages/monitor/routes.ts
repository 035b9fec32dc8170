import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { asKnown } from "./as-known.ts";
import { indicatorAsked, indicatorPage } from "./indicator-page.tsx";
import { wholeTable } from "./indicator-table.ts";
import { monitorPage } from "./monitor-page.tsx";
import { monitorTable } from "./monitor-table.ts";
import { indicatorPng, indicatorSvg } from "./picture.tsx";
import { monitorChoice, select } from "./selection.ts";

export function monitorRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/monitor", monitorPage);
  pages.get("/monitor.csv", async (c) => {
    const { visit, view } = c.var;
    const { states } = await asKnown(c);
    const shown = select(states, monitorChoice(visit.query, states));
    return sendCsv(c, monitorTable(shown, view, visit.language), "monitor");
  });
  pages.get("/monitor/:id{.+\\.csv}", async (c) => {
    const { visit, view } = c.var;
    const asked = await indicatorAsked(c, ".csv");
    return asked === undefined
      ? notFoundPage(c)
      : sendCsv(
          c,
          wholeTable({ state: asked.state, view, language: visit.language }),
          asked.state.indicator.id,
        );
  });
  pages.get("/monitor/:id{.+\\.svg}", indicatorSvg);
  pages.get("/monitor/:id{.+\\.png}", indicatorPng);
  pages.get("/monitor/:id", indicatorPage);
}
