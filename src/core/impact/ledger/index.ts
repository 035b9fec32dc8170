export {
  displacementLedger,
  labourCostsOf,
  type DisplacementLedger,
  type LedgerLine,
  type LedgerQuestion,
  type WorkAmount,
} from "./displacement-ledger.ts";
export { splitByParty, splitByPayer, splitBySector, type Split } from "./split.ts";
