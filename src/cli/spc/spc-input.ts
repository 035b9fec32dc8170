import * as z from "zod";
import type { ChartOptions, SeriesPoint } from "../../core/process-chart/index.ts";

const isoDay = z.iso.date({ error: "A date is written as 2023-12-22" });

/** What `eenlijn spc` reads: the fields of NHSRplotthedots, so that the two can be compared. */
export const SpcInput = z
  .strictObject({
    date: z.array(isoDay),
    /** Null where the figure is not known. */
    value: z.array(z.number().nullable()),
    improvement_direction: z.enum(["increase", "decrease", "neutral"]).default("increase"),
    target: z.number().nullish(),
    rebase: z
      .array(z.union([isoDay, z.strictObject({ date: isoDay, reason: z.string() })]))
      .default([]),
    fix_after_n_points: z.int().nullish(),
    screen_outliers: z.boolean().default(true),
  })
  .refine(({ date, value }) => date.length === value.length, {
    error: "date and value differ in length",
    path: ["value"],
  });
export type SpcInput = z.infer<typeof SpcInput>;

/** Says which rebase lies outside the series and would change nothing; undefined when none does. */
export function rebaseOutside({ date, rebase }: SpcInput): string | undefined {
  const days = date.toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const day = rebase
    .map((one) => (typeof one === "string" ? one : one.date))
    .find((from) => from < first || from > last);
  return day && `the rebase on ${day} is outside the series, which runs from ${first} to ${last}`;
}

/** The series in order of time. */
export function seriesOf({ date, value }: SpcInput): SeriesPoint[] {
  return date
    .map((day, i) => ({ date: day, value: value[i] ?? undefined }))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

export function chartOptionsOf(input: SpcInput): ChartOptions {
  return {
    direction: input.improvement_direction,
    target: input.target ?? undefined,
    rebases: input.rebase.map((rebase) =>
      typeof rebase === "string"
        ? { from: rebase, reason: "no reason given" }
        : { from: rebase.date, reason: rebase.reason },
    ),
    fixAfter: input.fix_after_n_points ?? undefined,
    screen: input.screen_outliers,
  };
}
