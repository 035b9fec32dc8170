import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { exchangePage } from "./exchange-page.tsx";
import { fewFiles, oneFile } from "./file-limit.ts";
import { sendAll, sendOne } from "./files.ts";
import { importPage, receiveFile } from "./import-page.tsx";
import { previewPage, recordFile } from "./preview-page.tsx";

export function exchangeRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/uitwisselen", exchangePage);
  pages.get("/uitwisselen/alles.xlsx", sendAll);
  pages.get("/uitwisselen/:file{[a-z]+\\.(csv|xlsx)}", sendOne);
  pages.get("/uitwisselen/inlezen", (c) => importPage(c));
  const limited = fewFiles();
  pages.use("/uitwisselen/inlezen", limited, oneFile);
  pages.post("/uitwisselen/inlezen", receiveFile);
  pages.use("/uitwisselen/inlezen/:file", limited);
  pages.get("/uitwisselen/inlezen/:file", previewPage);
  pages.post("/uitwisselen/inlezen/:file", recordFile);
}
