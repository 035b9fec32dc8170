export { crossRelations, type Dimension } from "./cross-relations.ts";
export type { Cell, CountTable, Published, Relation, Release } from "./count-table.ts";
export { marksIn, type PersonalMark } from "./personal-mark.ts";
export {
  findPersonalData,
  personalDataWatch,
  type PersonalDataFinding,
  type PersonalDataKind,
} from "./personal-data.ts";
export { suppress, type CannotSuppress, type Suppressed } from "./suppress.ts";
export { defaultRule, type SuppressionRule } from "./suppression-rule.ts";
