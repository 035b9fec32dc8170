import { isoDay } from "../../../app/iso-day.ts";
import type { PlanHistory } from "../../../app/plan-history.ts";
import { decisionNumber } from "../../../core/meetings/index.ts";
import { describeChange } from "../../../core/proposals/index.ts";
import { lowerFirst } from "../../in-words.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { differencesOf, type LoggedVersion } from "./change-log.ts";
import { changesWords } from "./changes.words.ts";
import { effectWords } from "./effect-words.ts";
import { touched, type Touched } from "./touched.ts";

/** A change as pages and the feed tell it. */
export interface ToldChange extends LoggedVersion {
  readonly title: string;
  /** "Op 3 november 2026 besloot het Bestuurlijk Overleg:" */
  readonly opening: string;
  /** What changed, each as a sentence that may follow the opening. */
  readonly sentences: readonly string[];
  /** What people wrote; null once it was erased, left out when nothing was written. */
  readonly reason?: string | null;
  readonly effect: string;
  /** "BO 2026-03" */
  readonly decisionNumber?: string;
  readonly touched: Touched;
}

/** Tells a change in plain words. */
export async function tellChange(
  logged: LoggedVersion,
  view: RegionView,
  plans: PlanHistory,
  language: Language,
): Promise<ToldChange> {
  const say = changesWords[language];
  const { decision, proposals, version } = logged;
  const [differences, effect] = await Promise.all([
    differencesOf(logged, plans),
    plans.effect(version),
  ]);
  const body = decision && view.lookup.body(decision.body);
  const reason = decision === undefined ? proposals[0]?.reason : decision.words.reason;
  // The title of a decision is told with its minutes; that of a proposal is known before.
  const title = (logged.isTold ? decision?.words.title : undefined) ?? proposals[0]?.title;
  return {
    ...logged,
    title: title ?? (proposals.length > 0 ? say.lightTitle : say.readTitle),
    opening: openingOf(logged, body?.name, language),
    sentences: differences.map((one) => lowerFirst(describeChange(one, view)[language])),
    ...(reason !== undefined && { reason }),
    effect: effect === undefined ? say.noEffect : effectWords(effect, language),
    ...(decision && body && { decisionNumber: decisionNumber(body, decision) }),
    touched: touched(differences, view.lookup),
  };
}

function openingOf(
  { decision, proposals, version }: LoggedVersion,
  body: string | undefined,
  language: Language,
): string {
  const say = changesWords[language];
  const day = date(decision?.known.day ?? isoDay(version.createdAt), language);
  if (decision !== undefined) return say.decided(day, body ?? decision.body);
  if (proposals.length > 0) return say.light(day);
  return version.source === "import" ? say.imported(day) : say.read(day);
}
