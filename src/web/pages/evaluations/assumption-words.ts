import type { Assumption, Verdict } from "../../../core/evaluation/index.ts";
import { number } from "../../format.ts";
import { words, type Language } from "../../language.ts";

export const verdictWords = words<Readonly<Record<Verdict, string>>>(
  { passed: "houdt stand", failed: "houdt geen stand", "cannot-tell": "niet te zeggen" },
  { passed: "holds", failed: "does not hold", "cannot-tell": "cannot tell" },
);

export const assumptionNames = words<Readonly<Record<Assumption["name"], string>>>(
  {
    "enough-periods": "Er is lang genoeg gemeten",
    "enough-units": "Er zijn genoeg plekken om te vergelijken",
    "spread-of-counts": "De aantallen schommelen zoals het model denkt",
    "independent-errors": "Wat overblijft in de ene periode zegt niets over de volgende",
    "parallel-trends": "Voor de start gingen de plekken met en zonder gelijk op",
    "fit-before": "De vergelijking volgde het verloop van voor de start",
  },
  {
    "enough-periods": "It was measured for long enough",
    "enough-units": "There are enough places to compare",
    "spread-of-counts": "The counts vary as the model thinks",
    "independent-errors": "What is left over in one period says nothing about the next",
    "parallel-trends": "Before the start, places with and without moved alike",
    "fit-before": "The comparison followed the course before the start",
  },
);

/** The figures that a verdict rests on, in a sentence. */
export function seenWords(assumption: Assumption, decimals: number, language: Language): string {
  const say = t[language];
  const figure = (value: number) => number(value, language, decimals);
  const two = (value: number) => number(value, language, 2);
  const allowed = ({ corrected }: { readonly corrected: boolean }) =>
    corrected ? say.allowed : "";
  switch (assumption.name) {
    case "enough-periods": {
      const { before, after, wantedBefore, wantedAfter } = assumption.seen;
      return say.periods(before, after, wantedBefore, wantedAfter);
    }
    case "enough-units": {
      const { treated, untreated, wantedTreated, wantedUntreated } = assumption.seen;
      return say.units(treated, untreated, wantedTreated, wantedUntreated);
    }
    case "spread-of-counts":
      return say.spread(two(assumption.seen.dispersion)) + allowed(assumption.seen);
    case "independent-errors": {
      const { firstCorrelation, pValue, lags } = assumption.seen;
      return (
        say.errors(two(firstCorrelation), chance(pValue, language), lags) + allowed(assumption.seen)
      );
    }
    case "parallel-trends": {
      const { driftPerPeriod, low, high, carriedOn } = assumption.seen;
      // One more decimal: a drift is small beside the figures, and adds up.
      const small = (value: number) => number(value, language, Math.min(decimals + 1, 5));
      return driftPerPeriod === null || low === null || high === null || carriedOn === null
        ? say.onePeriod
        : say.drift(small(driftPerPeriod), small(low), small(high), figure(carriedOn));
    }
    case "fit-before": {
      const { explained, rmspe } = assumption.seen;
      return explained === null
        ? say.nothingMoved(figure(rmspe))
        : say.followed(number(100 * explained, language), figure(rmspe));
    }
  }
}

const chance = (p: number, language: Language) =>
  p < 0.001 ? `p < ${number(0.001, language, 3)}` : `p = ${number(p, language, 3)}`;

const t = words(
  {
    periods: (before: number, after: number, wantBefore: number, wantAfter: number) =>
      `${before} perioden ervoor en ${after} erna; wij willen er ten minste ${wantBefore} en ${wantAfter}.`,
    units: (treated: number, untreated: number, wantTreated: number, wantUntreated: number) =>
      `${treated} met het initiatief en ${untreated} zonder; wij willen er ten minste ${wantTreated} en ${wantUntreated}.`,
    spread: (times: string) => `De schommeling is ${times} keer die van het toeval alleen.`,
    errors: (correlation: string, p: string, lags: number) =>
      `Opeenvolgende perioden hangen samen met ${correlation} (0 is niet); over ${lags} perioden ${p}.`,
    allowed: " De marge houdt daar rekening mee.",
    onePeriod: "Er is maar één periode van voor de start; daaruit volgt geen verloop.",
    drift: (drift: string, low: string, high: string, carriedOn: string) =>
      `Per periode liepen zij ${drift} uit elkaar (tussen ${low} en ${high}); doorgetrokken is dat ${carriedOn}.`,
    nothingMoved: (gap: string) => `Er bewoog niets dat gevolgd kon worden; afstand ${gap}.`,
    followed: (share: string, gap: string) =>
      `${share}\u00A0% van de beweging werd gevolgd; afstand ${gap}.`,
  },
  {
    periods: (before: number, after: number, wantBefore: number, wantAfter: number) =>
      `${before} periods before and ${after} after; we want at least ${wantBefore} and ${wantAfter}.`,
    units: (treated: number, untreated: number, wantTreated: number, wantUntreated: number) =>
      `${treated} with the initiative and ${untreated} without; we want at least ${wantTreated} and ${wantUntreated}.`,
    spread: (times: string) => `The variation is ${times} times that of chance alone.`,
    errors: (correlation: string, p: string, lags: number) =>
      `Successive periods correlate ${correlation} (0 is not at all); over ${lags} periods ${p}.`,
    allowed: " The range allows for it.",
    onePeriod: "There is one period before the start; no course follows from that.",
    drift: (drift: string, low: string, high: string, carriedOn: string) =>
      `They drifted apart by ${drift} per period (between ${low} and ${high}); carried on that is ${carriedOn}.`,
    nothingMoved: (gap: string) => `Nothing moved that could be followed; distance ${gap}.`,
    followed: (share: string, gap: string) =>
      `${share}% of the movement was followed; distance ${gap}.`,
  },
);
