import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { refusedPage } from "../entry/refused-page.tsx";
import type { SiteContext, SiteEnv } from "../../render.ts";
import { receiveAnswer, signalPage } from "./signal-page.tsx";
import { signalsPage } from "./signals-page.tsx";

/** An answer is some sentences. */
const small = bodyLimit({
  maxSize: 64 * 1024,
  onError: (c) => refusedPage(c as SiteContext, "too-much"),
});

export function signalsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/signalen", signalsPage);
  pages.get("/signalen/:key", signalPage);
  pages.post("/signalen/:key/kartrekker", small, receiveAnswer);
  pages.post("/signalen/:key/overleg", small, receiveAnswer);
}
