import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { trimTrailingSlash } from "hono/trailing-slash";
import { anonymous } from "../core/rights/index.ts";
import type { SignInDesk } from "../app/sign-in/sign-in-desk.ts";
import type { ChangeOffice } from "../app/steering/adopt-proposal.ts";
import type { AccountDesk } from "../app/people/account-desk.ts";
import type { AuditDesk } from "../app/steering/audit-desk.ts";
import type { ImportDesk } from "../app/exchange/import-desk.ts";
import type { WriteSheets } from "../app/ports/sheet-writer.ts";
import type { DigestDesk } from "../app/digest/digest-desk.ts";
import type { SteeringDesk } from "../app/steering/steering-desk.ts";
import { languages } from "./language.ts";
import { elsewherePage, notFoundPage, unsoundPage } from "./pages/errors/error-pages.tsx";
import { failedPage } from "./pages/errors/failed-page.tsx";
import { pageRoutes } from "./pages/routes.ts";
import { tellSentBefore } from "./pages/sent-before/tell-sent-before.tsx";
import { signInFirst } from "./pages/sign-in/sign-in-first.ts";
import type { PlanHistory } from "../app/plan-history.ts";
import type { ToPng } from "../app/ports/picture.ts";
import type { Portfolios } from "../app/ports/portfolios.ts";
import type { WhatIf } from "../app/ports/what-if.ts";
import type { PackDesk } from "../app/pack/pack-desk.ts";
import type { RegionView } from "./region-view.ts";
import type { DataDesk, Entry, History, People, SiteContext, SiteEnv } from "./render.ts";
import { earlierDay, type ViewOn } from "./earlier-day.ts";
import { guard } from "./rights/guard.ts";
import { pageAbove } from "./rights/page-above.ts";
import { refusedPage } from "./rights/refused-page.tsx";
import { securityHeaders } from "./http/security-headers.ts";
import { fromThisSite } from "./http/from-this-site.ts";
import { keepPages } from "./http/keep-pages.ts";
import { loggedPath, logRequests, type Log } from "./http/log-requests.ts";
import { sessionCookie, withSession } from "./http/session.ts";
import { soundForms } from "./http/sound-forms.ts";
import { serveAssets, type Assets } from "./http/serve-assets.ts";
import { hrefToday } from "./visit.ts";

export interface SiteOptions {
  /**
   * The region as it is now; asked anew for each request, so that a new version shows at once.
   * While nothing changes it gives the same object: pages keep what they derive from it.
   */
  readonly view: () => RegionView;
  /** The region as it was known at the end of an earlier day. */
  readonly viewOn: ViewOn;
  readonly whatIf: WhatIf;
  readonly portfolios: Portfolios;
  readonly toPng: ToPng;
  readonly history: History;
  readonly plans: PlanHistory;
  readonly data: DataDesk;
  /** The same figures for programs, below /api/v1. */
  readonly api: Hono;
  readonly entry: Entry;
  readonly steering: SteeringDesk;
  readonly packs: PackDesk;
  readonly office: ChangeOffice;
  readonly signIn: SignInDesk;
  readonly people: People;
  readonly accounts: AccountDesk;
  readonly audit: AuditDesk;
  readonly digests: DigestDesk;
  readonly writeSheets: WriteSheets;
  readonly imports: ImportDesk;
  /** Where the region is served: "" for the root, or for example "/rijk-van-nijmegen". */
  readonly base: string;
  /** Where readers find the site, for example https://eenlijn.example.nl; else as they ask for it. */
  readonly publicAddress?: string;
  readonly assets: Assets;
  /** True while the store answers; `/ready` tells load balancers. */
  readonly ready: () => Promise<boolean>;
  readonly log: Log;
}

/** The site of one region, in every language. */
export function createSite(options: SiteOptions): Hono<SiteEnv> {
  const site = new Hono<SiteEnv>();
  site.use(logRequests(options.log));
  site.use(securityHeaders);
  site.get("/health", (c) => c.json({ status: "ok" }));
  site.get("/ready", async (c) =>
    (await options.ready()) ? c.json({ status: "ready" }) : c.json({ status: "not ready" }, 503),
  );
  site.get("/assets/*", serveAssets(options.assets));
  site.use(trimTrailingSlash());
  const madeFrom = () => {
    const book = options.steering.known();
    return [options.view(), book, book.head];
  };
  site.use(keepPages(madeFrom, sessionCookie.isIn));
  site.use(compress());
  // What is made for somebody is stored by nobody: nothing to recognise it by.
  const tag = etag();
  site.use((c, next) => (sessionCookie.isIn(c) ? next() : tag(c, next)));
  site.route(`${options.base}/api/v1`, options.api);
  // The language at the root comes last: its "not found" answers every address that is left.
  for (const language of languages.toReversed()) {
    const prefix = language === "nl" ? options.base : `${options.base}/en`;
    const pages = new Hono<SiteEnv>();
    pages.use(async (c, next) => {
      const url = new URL(c.req.url);
      const path = url.pathname.slice(prefix.length) || "/";
      c.set("visit", {
        language,
        path,
        query: url.searchParams,
        origin: options.publicAddress ?? url.origin,
        base: options.base,
      });
      c.set("view", options.view());
      c.set("whatIf", options.whatIf);
      c.set("portfolios", options.portfolios);
      c.set("toPng", options.toPng);
      c.set("history", options.history);
      c.set("plans", options.plans);
      c.set("data", options.data);
      c.set("entry", options.entry);
      c.set("steering", options.steering);
      c.set("packs", options.packs);
      c.set("office", options.office);
      c.set("register", await options.steering.upToDate());
      c.set("signIn", options.signIn);
      c.set("people", options.people);
      c.set("accounts", options.accounts);
      c.set("audit", options.audit);
      c.set("digests", options.digests);
      c.set("writeSheets", options.writeSheets);
      c.set("imports", options.imports);
      c.set("actor", anonymous);
      c.set("person", undefined);
      c.header("Cache-Control", "no-cache");
      await next();
    });
    pages.use(withSession, fromThisSite(elsewherePage));
    pages.use(guard(prefix, { signIn: signInFirst, refuse: refusedPage }));
    pages.use(soundForms(unsoundPage));
    pages.use(earlierDay(prefix, options.viewOn), tellSentBefore);
    pageRoutes(pages);
    pages.get("*", (c, next) => {
      const { visit } = c.var;
      const above = pageAbove(visit.path);
      return above === undefined
        ? next()
        : c.redirect(hrefToday(visit, above) + new URL(c.req.url).search, 303);
    });
    pages.all("*", (c) => notFoundPage(c));
    site.route(prefix || "/", pages);
  }
  site.onError(async (error, c) => {
    options.log({
      level: "error",
      event: "request-failed",
      path: loggedPath(c.req.path),
      error: error.stack ?? String(error),
    });
    return failedPage(c as SiteContext, {
      view: options.view(),
      base: options.base,
      isAway: !(await options.ready()),
    });
  });
  return site;
}
