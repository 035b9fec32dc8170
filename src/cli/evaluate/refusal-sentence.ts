import type { Refusal } from "../../core/evaluation/index.ts";

/** Why the data cannot carry the question, and what would help. */
export function refusalSentence(refusal: Refusal): string {
  const ofUnit = "unit" in refusal && refusal.unit !== undefined ? ` of ${refusal.unit}` : "";
  switch (refusal.reason) {
    case "no-data":
      return "There are no figures.";
    case "start-outside-series":
      return "The intervention does not start within the series: there must be periods before and after.";
    case "too-few-periods-before":
      return `${refusal.found} periods before the start are too few to know what was to be expected; ${refusal.needed} are needed.`;
    case "too-few-periods-after":
      return `${refusal.found} periods after the start are too few to see an effect; ${refusal.needed} are needed.`;
    case "too-few-events-before":
      return `${refusal.found} events before the start are too few for a ratio; ${refusal.needed} are needed.`;
    case "too-few-events-after":
      return `${refusal.found} events after the start are too few for a ratio; ${refusal.needed} are needed.`;
    case "too-many-questions":
      return `${refusal.periods} periods cannot carry a model of ${refusal.terms} terms; ask for fewer harmonics, or leave out the change of trend.`;
    case "no-unique-answer":
      return "No single answer fits these figures best: two of the terms say the same.";
    case "no-treated-units":
      return "No unit has the intervention.";
    case "all-treated-at-once":
      return "Every unit starts at the same moment, so nobody is left to compare with; look at the total as an interrupted time series.";
    case "too-few-untreated-units":
      return `${refusal.found} units without the intervention are too few to compare with; ${refusal.needed} are needed.`;
    case "several-starts":
      return `Units start at different moments (${refusal.starts.join(", ")}), and this method asks one; use "evaluate did".`;
    case "treated-from-the-first-period":
      return `There is no period before for ${refusal.units.join(", ")}; leave them out, or take earlier figures along.`;
    case "treatment-ends":
      return `The intervention${ofUnit} ends in ${refusal.period}; these methods are for what starts and stays.`;
    case "missing-value":
      return `There is no figure${ofUnit} for ${refusal.period}; unknown is not zero. Find it, or leave out ${refusal.unit === undefined ? "the periods up to there" : "that unit"}.`;
    case "missing-periods":
      return `No periods are given between ${refusal.after} and ${refusal.before}.`;
    case "period-twice":
      return `The period ${refusal.period}${ofUnit} is there twice.`;
    case "not-a-count":
      return `${refusal.value} in ${refusal.period} is not a count; use --family gaussian for rates.`;
    case "exposure-not-positive":
      return `The exposure in ${refusal.period} is unknown, or not above zero.`;
  }
}
