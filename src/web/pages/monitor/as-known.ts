import { published, type IndicatorState, type Monitor } from "../../../core/indicators/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteContext } from "../../render.ts";
import type { Visit } from "../../visit.ts";

/** The indicators to show, and as of when. */
export interface AsKnown {
  /** As published: every figure rounded once. */
  readonly states: readonly IndicatorState[];
  /** YYYY-MM-DD; left out for today. */
  readonly day?: string;
  /** What the address says, when that is no day up to today. */
  readonly wrong?: string;
}

/** The indicators of today, as published. */
export function statesOf({ measured }: Pick<RegionView, "measured">): readonly IndicatorState[] {
  return measured === undefined ? [] : publishedOnce(measured.monitor);
}

/** The indicators as the address asks for them: `?op=2026-06-01` shows what was known that day. */
export async function asKnown({ var: { visit, view, history } }: SiteContext): Promise<AsKnown> {
  const asked = dayAsked(visit);
  const states = statesOf(view);
  if (asked === "" || asked === view.today) return { states };
  if (!isEarlier(asked, view)) return { states, wrong: asked };
  const monitor = await history.monitorOn(asked);
  return monitor === undefined ? { states } : { states: publishedOnce(monitor), day: asked };
}

/** What a link adds to stay with the day that is asked for: "?op=2026-06-01", or nothing for today. */
export function stayOnDay(visit: Visit, view: RegionView): string {
  const asked = dayAsked(visit);
  return isEarlier(asked, view) ? `?op=${asked}` : "";
}

const dayAsked = ({ query }: Visit) => query.get("op")?.trim() ?? "";

const isEarlier = (asked: string, { today }: RegionView) => isDay(asked) && asked < today;

function isDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) && text.length === 10
  );
}

const kept = new WeakMap<Monitor, readonly IndicatorState[]>();

function publishedOnce(monitor: Monitor): readonly IndicatorState[] {
  const known = kept.get(monitor);
  if (known !== undefined) return known;
  const states = monitor.indicators.map(published);
  kept.set(monitor, states);
  return states;
}
