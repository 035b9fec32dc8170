import type { Hono } from "hono";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryEnv } from "../entry/entry-access.tsx";
import { fewFiles, oneFile } from "./file-limit.ts";
import { exampleFile, filePage, receiveFile } from "./file-page.tsx";
import { givenPage } from "./given-page.tsx";
import { sheetAddress, sheetsOf } from "./sheet-address.ts";
import { receiveSheet, sheetPage } from "./sheet-page.tsx";
import { receiveWaiting, waitingPage } from "./waiting-page.tsx";

/** Figures in a grid or a file, behind a link that was opened already. */
export function figureEntryRoutes(withLink: Hono<EntryEnv>): void {
  withLink.get("/:token/cijfers", (c) => {
    const [only, ...more] = sheetsOf(c);
    const isOne = only !== undefined && more.length === 0;
    return c.redirect(isOne ? sheetAddress(c, only) : behindLink(c, "#cijfers"), 302);
  });
  withLink.get("/:token/cijfers/:source/:about", sheetPage);
  withLink.post("/:token/cijfers/:source/:about", receiveSheet);
  withLink.get("/:token/bestand", filePage);
  withLink.use("/:token/bestand", fewFiles(), oneFile);
  withLink.post("/:token/bestand", receiveFile);
  withLink.get("/:token/bestand/voorbeeld/:source", exampleFile);
  withLink.get("/:token/bestand/:file", waitingPage);
  withLink.post("/:token/bestand/:file", receiveWaiting);
  withLink.get("/:token/opgegeven", givenPage);
}
