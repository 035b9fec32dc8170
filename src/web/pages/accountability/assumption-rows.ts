import {
  evidenceGrades,
  isEstimateField,
  subjectOf,
  type Assumptions,
  type Estimate,
  type EstimateField,
  type EvidenceGrade,
  type Mechanism,
} from "../../../core/impact/index.ts";
import type { Language } from "../../language.ts";
import { mechanismName } from "../../layout/mechanism-name.ts";
import { placeOf } from "../../layout/record-link.tsx";
import type { RegionView } from "../../region-view.ts";
import { assumptionWords } from "./assumptions.words.ts";

/** One uncertain number of the model and what it is about. */
export interface AssumptionRow {
  /** "sector:ggz", "pool:ggz-jeugd", "initiative:gem-jeugd"; "" for the model as a whole. */
  readonly subject: string;
  /** True for what it takes to carry the plan out, which the forecast itself does not need. */
  readonly ofDelivery?: true;
  /** The way an initiative works, when the number belongs to one. */
  readonly mechanism?: Mechanism;
  readonly field: EstimateField;
  readonly estimate: Estimate;
}

/** Every uncertain number of the model, in the order of the assumptions. */
export function assumptionRows(assumptions: Assumptions): readonly AssumptionRow[] {
  const { baseline, hoursPerFteYear, sectors, preconditions, pools, initiatives } = assumptions;
  return [
    rowsOf("", baseline),
    rowsOf("", { hoursPerFteYear }),
    ...sectors.map((sector) => rowsOf(`sector:${sector.sector}`, sector)),
    ...preconditions.map((one) => rowsOf(`precondition:${one.precondition}`, one)),
    ...pools.map((pool) => rowsOf(`pool:${pool.id}`, pool)),
    ...initiatives.flatMap((entry) => {
      if (!("mechanisms" in entry)) return [];
      const subject = subjectOf(entry);
      const ways = entry.mechanisms.map((mechanism) => rowsOf(subject, mechanism, mechanism));
      return [rowsOf(subject, entry), ways.flat()];
    }),
    ...deliveryRows(assumptions).map((row) => ({ ...row, ofDelivery: true as const })),
  ].flat();
}

function deliveryRows({ delivery }: Assumptions): readonly AssumptionRow[] {
  if (delivery === undefined) return [];
  const { usual, initiatives, capacities, budgets, labourCosts } = delivery;
  return [
    rowsOf("usual", usual),
    ...initiatives.map((entry) => rowsOf(subjectOf(entry), entry)),
    ...capacities.map((one) => rowsOf(`organisation:${one.organisation}`, one)),
    ...budgets.map((one) => rowsOf(`budget:${one.funder}:${one.year}`, one)),
    ...labourCosts.map((one) => rowsOf(`sector:${one.sector}`, one)),
  ].flat();
}

function rowsOf(subject: string, record: object, mechanism?: Mechanism): AssumptionRow[] {
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) =>
    isEstimateField(field) && isEstimate(value)
      ? [{ subject, field, estimate: value, ...(mechanism && { mechanism }) }]
      : [],
  );
}

/** A name is not enough: the clients of a pool are words, those of a mechanism a number. */
const isEstimate = (value: unknown): value is Estimate =>
  typeof value === "object" && value !== null && "grade" in value;

/** What a number is about, in words: a sector, a piece of work, an initiative and how it works. */
export function aboutWhat(
  { subject, mechanism }: Pick<AssumptionRow, "subject" | "mechanism">,
  view: RegionView,
  language: Language,
): string {
  if (subject === "") return "";
  if (subject === "usual") return assumptionWords[language].usual;
  if (subject.startsWith("budget:")) {
    const [, funder, year] = subject.split(":");
    const source = view.plan.fundingSources.find(({ id }) => id === funder);
    return `${source?.name ?? funder}, ${year}`;
  }
  const pool = (id: string) =>
    view.assumptions.pools.find((one) => one.id === id)?.title[language] ?? id;
  if (subject.startsWith("pool:")) return pool(subject.slice("pool:".length));
  const { name } = placeOf(view, subject, language);
  if (mechanism === undefined) return name;
  return `${name}: ${mechanismName(mechanism, view, language)}`;
}

/** How many numbers rest on each grade of evidence, strongest first. */
export function gradeCounts(
  rows: readonly AssumptionRow[],
): readonly { readonly grade: EvidenceGrade; readonly count: number }[] {
  return evidenceGrades.map((grade) => ({
    grade,
    count: rows.filter(({ estimate }) => estimate.grade === grade).length,
  }));
}

/** The numbers that rest on an informed guess or on nothing. */
export function weakest(rows: readonly AssumptionRow[]): readonly AssumptionRow[] {
  return rows.filter(({ estimate: { grade } }) => grade === "expert" || grade === "none");
}
