import {
  proposedEffect,
  type Assumption,
  type Effect,
  type Evaluation,
} from "../../core/evaluation/index.ts";
import type { Columns } from "../../app/evaluation-file/choose-columns.ts";

/** An evaluation to read. */
export function evaluationSummary(evaluation: Evaluation, columns: Columns): string {
  const { effect, observedAfter, assumptions, grade } = evaluation;
  const expected =
    effect.measure === "ratio" ? observedAfter / effect.value : observedAfter - effect.value;
  return [
    titleOf(evaluation),
    `${columns.outcome}${columns.exposure === undefined ? "" : ` per ${columns.exposure}`}, by ${columns.time}${columns.unit === undefined ? "" : ` and ${columns.unit}`}`,
    "",
    `Effect   ${effectInWords(effect)}`,
    `Observed ${figure(observedAfter)} on average after the start; without it about ${figure(expected)} was to be expected.`,
    ...detailsOf(evaluation),
    "",
    "Assumptions",
    ...assumptions.map(assumptionInWords),
    "",
    `Evidence: ${grade}`,
    proposalOf(evaluation),
  ].join("\n");
}

function titleOf(evaluation: Evaluation): string {
  const periods = evaluation.picture.length;
  const after = evaluation.picture.filter((moment) => moment.after).length;
  const span = `${periods - after} periods before, ${after} after`;
  switch (evaluation.method) {
    case "interrupted-time-series":
      return `Interrupted time series (${evaluation.family}), ${span}`;
    case "difference-in-differences":
      return `Difference-in-differences, ${evaluation.treatedUnits} treated against ${evaluation.untreatedUnits} untreated units, ${span}`;
    case "group-time-differences":
      return `Group-time differences against ${evaluation.untreatedUnits} units (${evaluation.comparison}), first start after ${periods - after} of ${periods} periods`;
    case "synthetic-control":
      return `Synthetic control from ${evaluation.donors.length} donors, ${span}`;
    case "synthetic-difference-in-differences":
      return `Synthetic difference-in-differences from ${evaluation.donors.length} donors, ${span}`;
  }
}

function detailsOf(evaluation: Evaluation): string[] {
  switch (evaluation.method) {
    case "interrupted-time-series": {
      const { slope, slopeTest, level, trend, dispersion } = evaluation;
      return [
        `Trend before the start, per period: ${effectInWords(trend)}`,
        ...(slope === null
          ? []
          : [
              `Jump at the start: ${effectInWords(level)}`,
              `Change of trend, per period: ${effectInWords(slope)}`,
            ]),
        ...(slopeTest === null
          ? []
          : [
              `Does the change of trend add anything? ${slopeTest.residualDegreesOfFreedom === null ? "Chi-square" : "F"} ${slopeTest.statistic.toFixed(4)}, ${chance(slopeTest.pValue)}`,
            ]),
        `Dispersion ${figure(dispersion)}`,
      ];
    }
    case "difference-in-differences": {
      const { treatedBefore, treatedAfter, untreatedBefore, untreatedAfter } = evaluation.means;
      return [
        `Treated   ${figure(treatedBefore)} before, ${figure(treatedAfter)} after`,
        `Untreated ${figure(untreatedBefore)} before, ${figure(untreatedAfter)} after`,
      ];
    }
    case "group-time-differences":
      return evaluation.groups.map(
        ({ start, units, effect }) =>
          `Started ${start} (${units}): ${effect === null ? "nobody left to compare with" : effectInWords(effect)}`,
      );
    case "synthetic-control": {
      const { rank, of, pValue } = evaluation.placebo;
      return [
        `Gap before ${figure(evaluation.rmspeBefore)}, after ${figure(evaluation.rmspeAfter)} (root mean square); ratio ${rank} of ${of} from the top, ${chance(pValue)}`,
        donorsOf(evaluation.donors),
      ];
    }
    case "synthetic-difference-in-differences":
      return [donorsOf(evaluation.donors), `Standard error from ${evaluation.placebos} placebos`];
  }
}

const donorsOf = (donors: readonly { readonly name: string; readonly weight: number }[]) =>
  `Donors: ${donors
    .slice(0, 5)
    .map(({ name, weight }) => `${name} ${weight.toFixed(3)}`)
    .join(", ")}`;

function effectInWords({ measure, value, low, high, pValue }: Effect): string {
  const digits = (x: number) => (measure === "ratio" ? x.toFixed(4) : figure(x));
  const change = measure === "ratio" ? `${percentage(value)}, ` : "";
  return `${change}${measure} ${digits(value)} (95 % interval ${digits(low)} to ${digits(high)}; ${chance(pValue)})`;
}

function assumptionInWords(assumption: Assumption): string {
  const remedy = assumption.verdict === "failed" ? remedyOf[assumption.name] : undefined;
  return `  ${assumption.verdict.padEnd(11)}  ${seenInWords(assumption)}${remedy === undefined ? "" : `; ${remedy}`}`;
}

function seenInWords({ name, seen }: Assumption): string {
  switch (name) {
    case "enough-periods":
      return `enough periods: ${seen.before} before and ${seen.after} after, wanted ${seen.wantedBefore} and ${seen.wantedAfter}`;
    case "enough-units":
      return `enough units: ${seen.treated} treated and ${seen.untreated} untreated, wanted ${seen.wantedTreated} and ${seen.wantedUntreated}`;
    case "spread-of-counts":
      return `spread of counts: ${figure(seen.dispersion)} times that of chance alone${allowed(seen)}`;
    case "independent-errors":
      return `independent errors: neighbours correlate ${seen.firstCorrelation.toFixed(2)}, Ljung-Box ${chance(seen.pValue)} over ${seen.lags} lags${allowed(seen)}`;
    case "parallel-trends":
      return seen.driftPerPeriod === null
        ? "parallel trends: one period before the start shows no trend"
        : `parallel trends: before the start treated units rose ${figure(seen.driftPerPeriod)} per period more (${figure(seen.low!)} to ${figure(seen.high!)}; ${chance(seen.pValue!)}), carried on ${figure(seen.carriedOn!)}`;
    case "fit-before":
      return `fit before: ${seen.explained === null ? "nothing moved, so nothing could be followed" : `${(100 * seen.explained).toFixed(1)} % of the movement was followed`}, gap ${figure(seen.rmspe)}`;
  }
}

const remedyOf: Partial<Record<Assumption["name"], string>> = {
  "spread-of-counts": "use --family quasi-poisson",
  "independent-errors": "try --harmonics 2, or allow for it by --newey-west",
};
const allowed = ({ corrected }: { readonly corrected: boolean }) =>
  corrected ? ", allowed for" : "";

function proposalOf(evaluation: Evaluation): string {
  const proposal = proposedEffect(evaluation);
  if (!proposal.ok) return "No proposal for the forecast: the outcome is not an amount.";
  const [low, mid, high] = [proposal.value.low, proposal.value.mid, proposal.value.high].map((x) =>
    x.toFixed(3),
  );
  return `May be proposed for the forecast: effect ${mid} (90 % range ${low} to ${high}). Nothing was changed.`;
}

/** Four significant digits. */
const figure = (value: number) => String(Number(value.toPrecision(4)));

const chance = (p: number) => (p < 0.0001 ? "p below 0.0001" : `p = ${p.toFixed(4)}`);
const percentage = (ratio: number) =>
  `${Math.abs(100 * (ratio - 1)).toFixed(1)} % ${ratio < 1 ? "less" : "more"}`;
