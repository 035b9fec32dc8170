import * as z from "zod";
import {
  assemblePanel,
  assembleSeries,
  differenceInDifferences,
  groupTimeDifferences,
  interruptedTimeSeries,
  syntheticControl,
  syntheticDifference,
  usualLags,
  type Evaluation,
  type Panel,
  type Refusal,
} from "../core/evaluation/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";
import { readCsvTable } from "./csv/csv-table.ts";
import type { Columns, Wishes } from "./evaluation-file/choose-columns.ts";
import { readPanelRows, readSeriesRows, type NamedStart } from "./evaluation-file/read-rows.ts";

const column = z.string().min(1).optional();

const seriesColumns = {
  time: column,
  outcome: column,
  /** Of zeros and ones, 1 from the start on. */
  treated: column,
  /** The first period with the intervention, instead of a column. */
  at: z.string().min(1).optional(),
};
const panelColumns = {
  ...seriesColumns,
  unit: column,
  /** With `at`: the units that have the intervention. */
  treatedUnits: z.array(z.string().min(1)).default([]),
};
const seed = z
  .int()
  .min(0)
  .max(2 ** 32 - 1)
  .default(1);

/** How a file of figures is to be evaluated; columns that are not named are recognised. */
export const EvaluationRequest = z.discriminatedUnion("method", [
  z
    .strictObject({
      method: z.literal("its"),
      ...seriesColumns,
      /** Of people at risk, for counts; null for counts alone, also when there is such a column. */
      exposure: column.nullable(),
      family: z.enum(["quasi-poisson", "poisson", "gaussian"]).default("quasi-poisson"),
      slope: z.boolean().default(false),
      harmonics: z.int().min(0).default(0),
      season: z.int().min(2).max(366).default(12),
      /** Left out: standard errors of the model. */
      neweyWestLags: z.union([z.literal("usual"), z.int().min(0)]).optional(),
    })
    .refine(({ harmonics, season }) => 2 * harmonics < season, {
      path: ["harmonics"],
      error: "Pairs of sine and cosine must be fewer than half of the season",
    })
    .refine(({ family, exposure }) => family !== "gaussian" || typeof exposure !== "string", {
      path: ["exposure"],
      error: "An exposure is for counts; a rate has it in it already",
    }),
  z.strictObject({
    method: z.literal("did"),
    ...panelColumns,
    /** Group by group also with one start. */
    groupTime: z.boolean().default(false),
    comparison: z.enum(["never-treated", "not-yet-treated"]).default("never-treated"),
  }),
  z.strictObject({ method: z.literal("sc"), ...panelColumns, seed }),
  z.strictObject({ method: z.literal("sdid"), ...panelColumns, seed }),
]);
export type EvaluationRequest = z.infer<typeof EvaluationRequest>;
type SeriesRequest = Extract<EvaluationRequest, { readonly method: "its" }>;
type PanelRequest = Exclude<EvaluationRequest, SeriesRequest>;

/** The answer to a file, or a refusal by the data in it. */
export interface FileEvaluation {
  readonly columns: Columns;
  readonly result: Result<Evaluation, Refusal>;
}

/**
 * Evaluates a CSV file with one series or with one for each unit.
 * @returns what came out, or a sentence that says what is wrong with the file itself
 */
export function evaluateFile(
  text: string,
  request: EvaluationRequest,
): Result<FileEvaluation, string> {
  const table = readCsvTable(text);
  if (!table.ok) return table;
  if (request.method === "its") {
    const read = readSeriesRows(table.value, ...wished(request));
    if (!read.ok) return read;
    const { columns, rows } = read.value;
    const { neweyWestLags: lags } = request;
    if (typeof lags === "number" && lags >= rows.length)
      return refused(`${rows.length} periods have ${rows.length - 1} lags at most, not ${lags}`);
    const series = assembleSeries(rows);
    if (!series.ok) return ok({ columns, result: series });
    const neweyWestLags = lags === "usual" ? usualLags(rows.length) : (lags ?? null);
    const model = { ...request, neweyWestLags };
    return ok({ columns, result: interruptedTimeSeries(series.value, model) });
  }
  const read = readPanelRows(table.value, ...wished(request));
  if (!read.ok) return read;
  const { columns, rows } = read.value;
  const panel = assemblePanel(rows);
  return ok({ columns, result: panel.ok ? ofPanel(panel.value, request) : panel });
}

function ofPanel(panel: Panel, request: PanelRequest): Result<Evaluation, Refusal> {
  switch (request.method) {
    case "did": {
      const starts = new Set(panel.units.flatMap(({ start }) => (start === null ? [] : [start])));
      return request.groupTime || starts.size > 1
        ? groupTimeDifferences(panel, request.comparison)
        : differenceInDifferences(panel);
    }
    case "sc":
      return syntheticControl(panel, request.seed);
    case "sdid":
      return syntheticDifference(panel, request.seed);
  }
}

/** The columns that are named or needed, and the start if it is named. */
function wished(request: EvaluationRequest): [Wishes, NamedStart | undefined] {
  const { time, outcome, treated, at } = request;
  const needs = ofWhat(request);
  return [
    {
      time,
      outcome,
      treated,
      ...(request.method === "its"
        ? { exposure: request.exposure ?? undefined }
        : { unit: request.unit }),
      needs: at === undefined ? [...needs, "treated"] : needs,
    },
    at === undefined
      ? undefined
      : { at, units: request.method === "its" ? [] : request.treatedUnits },
  ];
}

function ofWhat(request: EvaluationRequest): Wishes["needs"] {
  if (request.method !== "its") return ["unit"];
  return request.family === "gaussian" || request.exposure === null ? [] : ["exposure"];
}
