import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { gapTable } from "./gap-fan.tsx";
import { gapPage } from "./gap-page.tsx";
import { grossToNetTable } from "./gross-to-net.tsx";
import { remainingTable } from "./remaining.tsx";
import { sectorTable } from "./sector-gaps.tsx";
import { tensionTable } from "./tension.tsx";
import { shiftTable } from "./work-shift.tsx";

const tables = {
  waaier: gapTable,
  "wat-overblijft": remainingTable,
  "bruto-netto": grossToNetTable,
  "drie-antwoorden": tensionTable,
  sectoren: sectorTable,
  verschuiving: shiftTable,
} as const;

export function gapRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/tekort", gapPage);
  for (const [name, table] of Object.entries(tables))
    pages.get(`/tekort/${name}.csv`, (c) =>
      sendCsv(c, table(c.var.view, c.var.visit.language), `tekort-${name}`),
    );
}
