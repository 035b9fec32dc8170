import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { fundingPage } from "./funding-page.tsx";
import { fundingTable } from "./funding-table.ts";
import { chosenInitiative, newFundingPage, receiveNewFunding } from "./new-funding-page.tsx";
import { oneFundingPage, receiveStep } from "./one-funding-page.tsx";
import { payersTable } from "./payers.tsx";
import { newTransformationPage, receiveNewTransformation } from "./new-transformation-page.tsx";
import { receiveTransformation, transformationPage } from "./transformation-page.tsx";

export function fundingRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/financiering", fundingPage);
  pages.get("/financiering.csv", (c) => sendCsv(c, fundingTable(c), "financiering"));
  pages.get("/financiering/wie-betaalt.csv", (c) =>
    sendCsv(c, payersTable(c.var.view, c.var.visit.language), "wie-betaalt"),
  );
  pages.get("/financiering/nieuw", chosenInitiative);
  pages.get("/financiering/nieuw/:id", newFundingPage);
  pages.post("/financiering/nieuw/:id", receiveNewFunding);
  pages.get("/financiering/plannen/nieuw", newTransformationPage);
  pages.post("/financiering/plannen/nieuw", receiveNewTransformation);
  pages.get("/financiering/plannen/:id", transformationPage);
  pages.post("/financiering/plannen/:id", receiveTransformation);
  pages.get("/financiering/:id", oneFundingPage);
  pages.post("/financiering/:id", receiveStep);
}
