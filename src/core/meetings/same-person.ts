import type { By } from "../register/index.ts";

/** Whether one person did both; what a rule or the command line does is nobody's own. */
export const samePerson = (a: By, b: By): boolean =>
  a.kind === "person" && b.kind === "person" && a.person === b.person;
