import type { Action as Right, ResourceFor } from "../../core/rights/index.ts";
import { actionsSheet } from "./actions-sheet.ts";
import { commitmentsSheet } from "./commitments-sheet.ts";
import { fundingSheet } from "./funding-sheet.ts";
import type { ExchangeKnown } from "./known.ts";
import { initiativesSheet } from "./initiatives-sheet.ts";
import { decisionsSheet, meetingsSheet } from "./meeting-sheets.ts";
import { objectivesSheet } from "./objectives-sheet.ts";
import { preconditionsSheet } from "./preconditions-sheet.ts";
import { risksSheet } from "./risks-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { solutionsSheet } from "./solutions-sheet.ts";
import { peopleSheet, proposalsSheet, signalsSheet } from "./steering-sheets.ts";
import { transformationSheet } from "./transformation-sheet.ts";

/** A right that is about the region as a whole. */
export type RegionRight = {
  [R in Right]: ResourceFor<R> extends { kind: "region" } ? R : never;
}[Right];

/** One register: how it is written out, and what somebody must be allowed to read for it. */
interface OneRegister {
  readonly asks: RegionRight;
  readonly write: (known: ExchangeKnown) => Sheet;
}

const registers: readonly OneRegister[] = [
  { asks: "read-public", write: initiativesSheet },
  { asks: "read-public", write: objectivesSheet },
  { asks: "read-public", write: commitmentsSheet },
  { asks: "read-steering", write: risksSheet },
  { asks: "read-steering", write: preconditionsSheet },
  { asks: "read-steering", write: decisionsSheet },
  { asks: "read-steering", write: actionsSheet },
  { asks: "read-steering", write: meetingsSheet },
  { asks: "read-steering", write: signalsSheet },
  { asks: "read-steering", write: proposalsSheet },
  { asks: "read-steering", write: fundingSheet },
  { asks: "read-steering", write: transformationSheet },
  { asks: "read-steering", write: solutionsSheet },
  { asks: "read-people", write: peopleSheet },
];

/** The registers that somebody may read. */
export const readableRegisters = (may: (right: RegionRight) => boolean): readonly OneRegister[] =>
  registers.filter(({ asks }) => may(asks));

/** Every register that somebody may read, as it is now; each with a row for each record. */
export const registerSheets = (
  known: ExchangeKnown,
  may: (right: RegionRight) => boolean,
): readonly Sheet[] => readableRegisters(may).map(({ write }) => write(known));
