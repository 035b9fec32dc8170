import { parts, policy } from "../../../core/rights/index.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import { rightsWords } from "../../rights/rights.words.ts";
import { policyWords } from "./policy.words.ts";

/** Every right by role, for the page and its CSV. */
export function policyTable(language: Language): DataTable {
  const say = policyWords[language];
  return {
    caption: say.tableTitle,
    columns: [{ title: say.what }, ...parts.map((part) => ({ title: say.parts[part] }))],
    rows: [...policy()].map(([action, reaches]) => [
      rightsWords[language].actions[action],
      ...parts.map((part) => say.reach[reaches.get(part)!]),
    ]),
  };
}
