import type { Template } from "../../core/indicators/index.ts";
import type { About, Period, PeriodNotation } from "../../core/observations/index.ts";
import { textDigest } from "../document.ts";
import type { TableProposal } from "../ports/table-reader.ts";
import { layoutOf } from "./recognise-file.ts";

/** What the columns of a file are, as who sends it says. */
export interface ColumnMapping {
  readonly about:
    | { readonly always: About }
    /** A column with codes, or with these names. */
    | { readonly column: string; readonly names: Readonly<Record<string, About>> };
  readonly period:
    | { readonly column: string; readonly notation: PeriodNotation }
    | { readonly always: Period };
  /** At least one. */
  readonly values: readonly { readonly column: string; readonly measure: string }[];
}

/** The mapping as a template. Two mappings that say the same have the same id. */
export function templateOfMapping(proposal: TableProposal, mapping: ColumnMapping): Template {
  const { about, period, values } = mapping;
  const template = {
    ...layoutOf(proposal),
    about:
      "always" in about
        ? about
        : { column: about.column, ...(hasNames(about.names) && { values: about.names }) },
    period,
    values: [...values],
    addUp: false,
    missing: {
      onbekend: "unknown",
      "n.v.t.": "not-applicable",
      "niet gemeten": "not-measured",
    } as const,
  };
  const id = `kolommen-${textDigest(JSON.stringify([about, period, values])).slice(0, 12)}`;
  return {
    ...template,
    id,
    title: { nl: "Kolommen zoals u ze koos", en: "Columns as you chose them" },
  };
}

const hasNames = (names: Readonly<Record<string, About>>) => Object.keys(names).length > 0;
