import {
  defaultRule,
  findPersonalData,
  type PersonalDataFinding,
} from "../core/disclosure/index.ts";
import { measurableEffects, type Assumptions, type Subject } from "../core/impact/index.ts";
import { slugOf, subjects, type Plan } from "../core/plan/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";
import { numbersIn } from "./csv/csv-numbers.ts";
import { cellsIn, readCsvTable, type CsvTable } from "./csv/csv-table.ts";
import { evaluateFile, type EvaluationRequest } from "./evaluate-file.ts";
import type { Columns } from "./evaluation-file/choose-columns.ts";
import type { KeptEvaluation } from "./ports/evaluation-store.ts";
import type { Store } from "./ports/store.ts";

/** An evaluation as somebody asks to keep it. */
export interface ToKeep {
  /** Last part of the address of the initiative. */
  readonly initiative: string;
  readonly question: string;
  readonly request: EvaluationRequest;
  /** The number of a mechanism in the assumptions, from 1, and the field that was measured. */
  readonly about?: { readonly mechanism: number; readonly field: string } | undefined;
  /** The file with the figures. */
  readonly data: Uint8Array;
  readonly isExample: boolean;
  readonly keptAt: Date;
}

export type KeepRefused =
  | { readonly kind: "unknown-initiative" }
  /** It can be about these alone: mechanism by number, and its field. */
  | { readonly kind: "nothing-to-measure"; readonly choices: readonly string[] }
  /** Nothing of the file is kept. */
  | { readonly kind: "personal-data"; readonly findings: readonly PersonalDataFinding[] }
  /** Periods in which so few were counted that somebody may be known by it. */
  | { readonly kind: "small-counts"; readonly periods: readonly string[]; readonly under: number }
  /** What is wrong with the file, as a sentence. */
  | { readonly kind: "unreadable"; readonly reason: string };

/**
 * Keeps an evaluation with an initiative; one that the data could not carry too, because that was
 * looked at as well. It changes no assumption and no forecast.
 */
export async function keepEvaluation(
  { evaluations }: Pick<Store, "evaluations">,
  { plan, assumptions }: { readonly plan: Plan; readonly assumptions: Assumptions },
  { initiative, question, request, about, data, isExample, keptAt }: ToKeep,
): Promise<Result<KeptEvaluation, KeepRefused>> {
  const subject = subjectWith(plan, initiative);
  if (subject === undefined) return refused({ kind: "unknown-initiative" });
  const mechanism = about && mechanismAt(assumptions, subject, about);
  if (mechanism?.ok === false) return mechanism;

  const text = new TextDecoder().decode(data);
  const table = readCsvTable(text);
  if (!table.ok) return refused({ kind: "unreadable", reason: table.error });
  const { names, rows } = table.value;
  const findings = findPersonalData(
    rows.map(({ cells }) => cells),
    names,
  );
  if (findings.length > 0) return refused({ kind: "personal-data", findings });
  const outcome = evaluateFile(text, request);
  if (!outcome.ok) return refused({ kind: "unreadable", reason: outcome.error });
  const periods = smallCounts(table.value, outcome.value.columns, request);
  if (periods.length > 0)
    return refused({ kind: "small-counts", periods, under: defaultRule.threshold });

  const evaluation = {
    subject,
    question,
    request,
    outcome: outcome.value,
    isExample,
    keptAt,
    ...(mechanism !== undefined && { about: mechanism.value }),
  };
  return ok(await evaluations.keep(plan.region.id, evaluation, data));
}

function subjectWith(plan: Plan, slug: string): Subject | undefined {
  const found = subjects(plan).find((subject) => slugOf(subject) === slug);
  if (found === undefined) return undefined;
  return found.initiative === undefined ? `priority:${slug}` : `initiative:${slug}`;
}

function mechanismAt(
  assumptions: Assumptions,
  subject: Subject,
  { mechanism, field }: NonNullable<ToKeep["about"]>,
): Result<string, KeepRefused> {
  const choices = measurableEffects(assumptions, subject).map((one) => ({
    name: one.name,
    written: `${one.number}/${one.field}`,
  }));
  const chosen = choices.find(({ written }) => written === `${mechanism}/${field}`);
  return chosen === undefined
    ? refused({ kind: "nothing-to-measure", choices: choices.map(({ written }) => written) })
    : ok(chosen.name);
}

/**
 * Periods in which a row of the file has fewer than ten: the file is kept as it is, so each row
 * counts and not their mean. Figures that are not all whole are rates or means, and so are those
 * that were said to be.
 */
function smallCounts(
  table: CsvTable,
  { time, outcome }: Columns,
  request: EvaluationRequest,
): readonly string[] {
  const figures = numbersIn(table, outcome);
  if (!figures.ok || ("family" in request && request.family === "gaussian")) return [];
  if (!figures.value.every((one) => one === undefined || Number.isInteger(one))) return [];
  const periods = cellsIn(table, time).filter((_, row) => {
    const count = figures.value[row];
    return count !== undefined && count > 0 && count < defaultRule.threshold;
  });
  return [...new Set(periods)];
}
