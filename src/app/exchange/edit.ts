import type { ActionFault } from "../../core/meetings/index.ts";
import type { FundingFault } from "../../core/funding/index.ts";
import type { Change } from "../../core/proposals/index.ts";
import type { SubjectKey } from "../../core/register/index.ts";
import type { Action as Right, ResourceFor } from "../../core/rights/index.ts";
import type { SolutionFault } from "../../core/solutions/index.ts";
import { refused, type Result } from "../../kernel/result.ts";
import type { RegionAct } from "../steering/region-act.ts";

/** Whether who imports may do something; see `can`. */
export type May = <R extends Right>(right: R, on: ResourceFor<R>) => boolean;

/** A value that a cell may hold, and how it is written there; its id is understood as well. */
export type Choice = readonly [id: string, label: string];

/** How a column is changed in a file. */
export interface Editable {
  /** Left out where anything goes that its kind of column can hold. */
  readonly choices?: readonly Choice[];
  /** Several choices, with semicolons between them. */
  readonly several?: boolean;
  /** Whether its number is a degree: what is no number is told so too. */
  readonly degree?: boolean;
  /** Whether it may be emptied. */
  readonly optional?: boolean;
}

/** Why what somebody wrote in a row cannot be done. */
export type EditFault =
  | ActionFault["kind"]
  | FundingFault["kind"]
  | SolutionFault["kind"]
  | "state-and-kind"
  /** It has to be said why, in the column for that. */
  | "no-reason"
  | "no-day"
  /** What was said once is followed by something else, and never taken back. */
  | "not-back"
  /** It needs more than a cell can say. */
  | "needs-form"
  | "not-a-degree"
  | "not-a-factor"
  | "not-euro"
  | "until-alone"
  | "until-passed";

/** What is wrong in a row, and in which column. */
export interface RowFault {
  readonly column: string;
  readonly fault: EditFault;
}

export const faultIn = (column: string, fault: EditFault) => refused<RowFault>({ column, fault });

/** A row as somebody edited it: what its columns say now. */
export interface EditedRow {
  /** Whether one of these columns says something else than it did. */
  changes(...columns: readonly string[]): boolean;
  /** Of a choice its id. */
  text(column: string): string | undefined;
  texts(column: string): readonly string[];
  number(column: string): number | undefined;
  /** YYYY-MM-DD */
  day(column: string): string | undefined;
  /** Why the row was changed, as whoever changed it says. */
  readonly reason: string | undefined;
}

/** What an edited row asks for. */
export type RowEdit =
  | {
      readonly kind: "acts";
      readonly subject: SubjectKey;
      readonly isAllowed: (may: May) => boolean;
      readonly read: (row: EditedRow) => Result<readonly RegionAct[], RowFault>;
    }
  /** Changes of the plan, which are proposed. */
  | {
      readonly kind: "plan";
      readonly read: (row: EditedRow) => Result<readonly Change[], RowFault>;
    };
