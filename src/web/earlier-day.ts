import type { MiddlewareHandler } from "hono";
import { endOfDay, isDay } from "../app/iso-day.ts";
import { packsUntil } from "../app/pack/pack-desk.ts";
import { plansUntil } from "../app/plan-history.ts";
import type { NotThen } from "../app/region-on.ts";
import type { Register } from "../core/register/index.ts";
import type { Result } from "../kernel/result.ts";
import { noSuchDayPage } from "./pages/earlier-day/no-such-day-page.tsx";
import { busyPage } from "./pages/errors/error-pages.tsx";
import { onlyTodayPage } from "./pages/earlier-day/only-today-page.tsx";
import type { RegionView } from "./region-view.ts";
import type { History, SiteEnv } from "./render.ts";
import { rightOf } from "./rights/guard.ts";

/** The region as it was known at the end of a day. */
export type ViewOn = (day: string) => Promise<Result<RegionView, NotThen>>;

/**
 * Shows every page as of the day that its address asks for: `?op=2024-06-01`. Mount it after the
 * guard: rights are those of today, and on an earlier day everybody reads and nobody acts.
 * @param prefix of the addresses as they are mounted, for example "/en"
 */
export function earlierDay(prefix: string, viewOn: ViewOn): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    const { visit, view, register, history, data, actor } = c.var;
    const asked = visit.query.get("op")?.trim() ?? "";
    if (asked === "" || asked === view.today) return next();
    if (!isDay(asked) || asked > view.today)
      return noSuchDayPage(c, asked, { kind: "no-day-until-today" });
    const then = await viewOn(asked);
    if (!then.ok)
      return then.error.kind === "busy" ? busyPage(c) : noSuchDayPage(c, asked, then.error);
    c.set("visit", { ...visit, asOf: asked });
    c.set("view", then.value);
    c.set("register", registerOn(register, asked));
    c.set("history", historyUntil(history, endOfDay(asked)));
    c.set("data", { ...data, status: () => data.status(endOfDay(asked)) });
    c.set("plans", plansUntil(c.var.plans, endOfDay(asked)));
    c.set("packs", packsUntil(c.var.packs, endOfDay(asked)));
    c.set("actor", { ...actor, looksBack: true });
    // There are as many of these pages as days: no search engine needs them.
    c.header("X-Robots-Tag", "noindex");
    const reads = c.req.method === "GET" || c.req.method === "HEAD";
    return reads && canBeRead(rightOf(c, prefix)) ? next() : onlyTodayPage(c);
  };
}

/** Whether an address shows something, instead of asking for something. */
function canBeRead(right: ReturnType<typeof rightOf>): boolean {
  if (right === undefined || right === "public") return true;
  return typeof right === "object" && right.action.startsWith("read-");
}

const pastRegisters = new WeakMap<Register, Map<string, Register>>();
const rememberedDays = 20;

/** The register as it was at the end of a day that has ended; what is added later leaves it as it is. */
function registerOn(register: Register, day: string): Register {
  const days = pastRegisters.get(register) ?? new Map<string, Register>();
  pastRegisters.set(register, days);
  const then = days.get(day) ?? register.until(endOfDay(day));
  days.set(day, then);
  if (days.size > rememberedDays) days.delete(days.keys().next().value!);
  return then;
}

function historyUntil(history: History, until: Date): History {
  return {
    revisions: async (key) =>
      (await history.revisions(key)).filter(({ knownFrom }) => knownFrom <= until),
    expectations: async (subject, year) =>
      (await history.expectations(subject, year)).filter(({ madeAt }) => madeAt <= until),
    forecasts: (at) => history.forecasts(at < until ? at : until),
  };
}
