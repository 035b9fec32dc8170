import type { ChainEntry } from "../core/chains/index.ts";
import { lookUp, type Plan } from "../core/plan/index.ts";
import type { ProgressReport, Reporter } from "../core/progress/index.ts";
import type { By } from "../core/register/index.ts";
import type { Result } from "../kernel/result.ts";
import { openEntryLink } from "./entry-links.ts";
import { figuresMonth, takeInFigures, type InitiativeFigure } from "./initiative-figures.ts";
import type { RegionNow } from "./live-region.ts";
import type { AddedMeanwhile, RecordedChainEntry } from "./ports/chain-store.ts";
import type { EntryLink, EntryScope } from "./ports/entry-link-store.ts";
import type { RecordedProgress, ReportedMeanwhile } from "./ports/progress-store.ts";
import type { Store } from "./ports/store.ts";
import { reportProgress } from "./report-progress.ts";
import type { SteeringDesk } from "./steering/steering-desk.ts";
import type { NotTakenIn } from "./take-in.ts";

/** Where people hand in what they report, with a link or signed in. */
export interface EntryDesk {
  /** The link of a token, if it works now. */
  open(token: string): Promise<EntryLink | undefined>;
  report(
    report: ProgressReport,
    sending: { readonly by: By; readonly submission: string; readonly after: string },
  ): Promise<Result<RecordedProgress, ReportedMeanwhile>>;
  /**
   * What was counted of an initiative, all or nothing; small numbers are hidden.
   * @param figures each of a measure that is asked, at least one
   */
  reportFigures(
    initiative: string,
    figures: readonly InitiativeFigure[],
  ): Promise<Result<{ readonly hidden: number }, NotTakenIn>>;
  /** Answers of a municipality, evidence, or a change of provider. */
  tellOfChains(
    entry: ChainEntry,
    sending: { readonly submission: string; readonly after: number },
  ): Promise<Result<RecordedChainEntry, AddedMeanwhile>>;
}

interface DeskOptions {
  readonly steering: SteeringDesk;
  /** The region as it is known now. */
  readonly now: () => RegionNow;
  /** Whether the site shows example data; what is reported there is an example too. */
  readonly isExample: boolean;
  readonly clock: () => Date;
  /** Called after something was added, before it is confirmed to who reported. */
  readonly changed: () => Promise<void>;
}

export function entryDesk(
  store: Pick<Store, "entryLinks" | "progress" | "chains" | "observations">,
  { now, steering, isExample, clock, changed }: DeskOptions,
): EntryDesk {
  const region = now().plan.region.id;
  const toldOf = async <T, E>(telling: Promise<Result<T, E>>) => {
    const told = await telling;
    if (told.ok) await changed();
    return told;
  };
  return {
    open: (token) => openEntryLink(store, region, token, { now: clock(), isExample }),
    report: (report, sending) =>
      toldOf(
        reportProgress({ store, steering, region }, report, {
          isExample,
          recordedAt: clock(),
          ...sending,
        }),
      ),
    reportFigures(initiative, figures) {
      const { plan, measured, today } = now();
      if (measured === undefined) throw new Error("no figures are asked in this region");
      const into = { store, plan, set: measured.set, now: clock() };
      return toldOf(takeInFigures(into, initiative, figuresMonth(today), figures, isExample));
    },
    tellOfChains: (entry, sending) =>
      toldOf(store.chains.add(region, entry, { isExample, recordedAt: clock(), ...sending })),
  };
}

/** Ids of the initiatives that a link may report on, in the order of the plan. */
export function mayReportOn(scope: EntryScope, plan: Plan): readonly string[] {
  const all = plan.initiatives.map(({ id }) => id);
  switch (scope.kind) {
    case "programme-office":
      return all;
    case "initiative":
      return all.filter((id) => id === scope.id);
    case "organisation": {
      const led = new Set(
        lookUp(plan)
          .involvements(scope.id)
          .flatMap(({ subject, as }) => (as === "lead" ? [subject.initiative?.id] : [])),
      );
      return all.filter((id) => led.has(id));
    }
    case "municipality":
      return [];
  }
}

/** The part in which the holder of a link reports. */
export function reporterOf(scope: EntryScope): Reporter {
  switch (scope.kind) {
    case "initiative":
      return "lead";
    case "organisation":
    case "municipality":
      return "party";
    case "programme-office":
      return "programme-office";
  }
}
