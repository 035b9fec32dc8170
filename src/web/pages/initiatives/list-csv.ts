import { planYearOf } from "../../../core/impact/index.ts";
import { published } from "../../../core/impact/engine/index.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import { gradeWords } from "../../layout/estimate-words.ts";
import type { Visit } from "../../visit.ts";
import type { RegionView } from "../../region-view.ts";
import { evidenceOf, knowledgeOf, type Entry, type Evidence } from "./entry.ts";
import { facetValues, type FacetKey } from "./facets.ts";
import { listWords, reasonWords } from "./initiatives.words.ts";
import { labelOf, type Options } from "./options.ts";

/** What the list shows, as a table: the plan's list first, then the priorities that it lacks. */
export function listTable(
  { language }: Visit,
  view: RegionView,
  entries: readonly Entry[],
  options: Options,
): DataTable {
  const words = listWords[language];
  const say = words.csvTable;
  const planYear = planYearOf(view.assumptions);
  const year = view.forecast.years.indexOf(planYear);
  const rows = entries.map((entry) => {
    const { priority, initiative } = entry.subject;
    const values = facetValues(entry, view);
    const labels = (key: FacetKey) =>
      values[key].map((value) => labelOf(options[key], value)).join("; ");
    const leads = view.lookup.rolesIn(entry.subject).filter(({ as }) => as === "lead");
    const range = entry.outcome?.realised[year];
    const number = (value: number | undefined) =>
      value === undefined ? say.unknown : { shown: "", value: published(value) };
    return [
      entry.listed ? say.listed : say.unlisted,
      entry.slug,
      entry.name,
      labels("opgave"),
      priority === undefined ? say.notChosen : { shown: "", value: priority.number },
      words.known[knowledgeOf(entry)],
      leads.map(({ organisation }) => labelOf(options.partij, organisation)).join("; ") ||
        say.unknown,
      labels("partij"),
      labels("gemeente"),
      labels("fase"),
      evidenceText(evidenceOf(entry), language),
      number(range?.p5),
      number(range?.p50),
      number(range?.p95),
      (priority ?? entry).summary[language],
      [...new Set([...(initiative?.origin ?? []), ...(priority?.origin ?? [])])].join(", "),
    ];
  });
  const text = (title: string) => ({ title });
  const people = (title: string) => ({ title, unit: say.people, numeric: true });
  return {
    caption: say.caption,
    columns: [
      text(say.list),
      text(say.address),
      text(say.name),
      text(say.challenge),
      text(say.chosen),
      text(say.knowledge),
      text(say.lead),
      text(say.parties),
      text(say.municipalities),
      text(say.phases),
      text(say.evidence),
      people(say.low(planYear)),
      people(say.mid(planYear)),
      people(say.high(planYear)),
      text(say.summary),
      text(say.origin),
    ],
    rows,
  };
}

function evidenceText(evidence: Evidence, language: Visit["language"]): string {
  return evidence in gradeWords[language]
    ? gradeWords[language][evidence as keyof (typeof gradeWords)["nl"]]
    : reasonWords[language][evidence as keyof (typeof reasonWords)["nl"]];
}
