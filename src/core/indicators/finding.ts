import type { Period } from "../observations/index.ts";
import type { KnownPoint, Meaning, ProcessChart, Rule, Toward } from "../process-chart/index.ts";
import type { Indicator } from "./indicator.ts";
import { latestOf } from "./latest.ts";
import type { IndicatorPoint, IndicatorSeries, IndicatorState } from "./monitor.ts";

/** What may be said of a series, and no more than that. */
export type Finding =
  | { readonly kind: "no-data" }
  /** There is no whole: each part has a finding of its own. */
  | { readonly kind: "in-parts" }
  /** A forecast or an assumption says what may come, not how it goes. */
  | { readonly kind: "not-measured" }
  | { readonly kind: "one-point"; readonly at: Period }
  /** Several points, but neither limits nor intervals to tell change from chance. */
  | { readonly kind: "too-short"; readonly points: number; readonly since: Period }
  | { readonly kind: "steady"; readonly by: "limits" | "intervals"; readonly since: Period }
  | {
      readonly kind: "moved";
      /** The rule of the process chart, or intervals that do not overlap. */
      readonly by: Rule | "intervals";
      readonly toward: Toward;
      readonly meaning: Meaning;
      /** First period of the run, or the one that is compared with. */
      readonly since: Period;
    };

/** The finding on the line at the top; "in-parts" when only parts have values. */
export function findingOfState({ headline, parts, judgement, indicator }: IndicatorState): Finding {
  const finding = findingOf({ ...headline, judgement }, indicator.better);
  const onlyParts = finding.kind === "no-data" && parts.some((part) => latestOf(part));
  return onlyParts ? { kind: "in-parts" } : finding;
}

/**
 * The finding on a series. With enough points the rule of the process chart decides. With fewer,
 * the first and the last interval do: they differ when they do not overlap, which is stricter than
 * a test at 5 % and also holds when both rest on one model.
 * Source: N. Schenker, J.F. Gentleman (2001), The American Statistician 55(3), 182-186.
 */
export function findingOf(
  { points, judgement }: IndicatorSeries,
  better: Indicator["better"],
): Finding {
  switch (judgement.kind) {
    case "no-data":
    case "in-parts":
    case "not-measured":
      return judgement;
    case "judged":
      return findingOfChart(judgement.chart, points);
    case "too-short":
      return findingOfFew(points, judgement.points, better);
  }
}

function findingOfChart(chart: ProcessChart, points: readonly IndicatorPoint[]): Finding {
  const { variation } = chart;
  const last = chart.points.findLastIndex((point) => point.kind === "known");
  const run = runBefore(
    chart,
    last,
    ({ group, variation: v }) =>
      group === chart.groups.length - 1 &&
      (variation.kind === "common" ||
        // Far from the mean is one run, by whichever rule; rising or falling is another thing.
        (v.kind === "special" &&
          v.toward === variation.toward &&
          (v.rule === "trend") === (variation.rule === "trend"))),
  );
  const since = points[run]!.period;
  if (variation.kind === "common") return { kind: "steady", by: "limits", since };
  const { rule, toward, meaning } = variation;
  return { kind: "moved", by: rule, toward, meaning, since };
}

/** Place of the first point of the unbroken run that ends at `last`; gaps do not break it. */
function runBefore(chart: ProcessChart, last: number, belongs: (point: KnownPoint) => boolean) {
  let first = last;
  for (let i = last; i >= 0; i--) {
    const point = chart.points[i]!;
    if (point.kind === "gap") continue;
    if (!belongs(point)) break;
    first = i;
  }
  return first;
}

/** @param comparable how many of the last known points there are to compare, 1 or more */
function findingOfFew(
  points: readonly IndicatorPoint[],
  comparable: number,
  better: Indicator["better"],
): Finding {
  const measured = points
    .flatMap(({ period, value }) => (value.kind === "known" ? [{ period, ...value }] : []))
    .slice(-comparable);
  const [first, last] = [measured[0]!, measured.at(-1)!];
  const since = first.period;
  if (measured.length === 1) return { kind: "one-point", at: since };
  if (first.lower === undefined || first.upper === undefined) return tooShort();
  if (last.lower === undefined || last.upper === undefined) return tooShort();
  if (last.lower > first.upper) return moved("high");
  if (last.upper < first.lower) return moved("low");
  return { kind: "steady", by: "intervals", since };

  function tooShort(): Finding {
    return { kind: "too-short", points: measured.length, since };
  }
  function moved(toward: Toward): Finding {
    return { kind: "moved", by: "intervals", toward, meaning: meaningOf(toward, better), since };
  }
}

function meaningOf(toward: Toward, better: Indicator["better"]): Meaning {
  if (better === "neutral") return "neutral";
  return (toward === "high") === (better === "higher") ? "improvement" : "concern";
}
