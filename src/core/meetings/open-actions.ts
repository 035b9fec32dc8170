import type { Register } from "../register/index.ts";
import { isOverdue, readAction, type Action } from "./action.ts";

/** What is still to be done, the first due first. */
export const openActions = (register: Register): readonly Action[] =>
  register
    .all("action", readAction)
    .filter(({ state }) => state.kind === "open")
    .toSorted((a, b) => a.due.localeCompare(b.due));

/**
 * What should have been done, the longest overdue first.
 * @param today YYYY-MM-DD
 */
export const overdueActions = (register: Register, today: string): readonly Action[] =>
  openActions(register).filter((action) => isOverdue(action, today));
