import { decisionsOf, type Efforts } from "./decision.ts";
import { measured, type Measured } from "./measured.ts";
import { sharesOf, type Share } from "./shares.ts";
import type { Study } from "./study.ts";
import { swingsOf, type Swing } from "./swings.ts";
import {
  besidesPlan,
  choiceOf,
  worthOfMeasuring,
  type Besides,
  type Choice,
  type Worth,
} from "./worth.ts";

/** What is not known, where that comes from, and what it would be worth to know. Plain data. */
export interface Sensitivity {
  readonly years: readonly number[];
  readonly draws: number;
  /** In the order of the model. */
  readonly shares: readonly Share[];
  /** All that follows is about this year. */
  readonly year: number;
  /** People short, with the plan. */
  readonly gap: Measured;
  /** People freed by the plan. */
  readonly freed: Measured;
  /** The one that moves the gap most first. */
  readonly swings: readonly Swing[];
  readonly choices: readonly Choice[];
  /** The one that is worth most to know first. */
  readonly worth: readonly Worth[];
  readonly besides: Besides;
}

export interface SensitivityOptions {
  /** Of the initiatives of which it is known what it takes to go on; the others are no choice. */
  readonly efforts: Efforts;
  /** One of the years of the study. */
  readonly year: number;
  readonly seed: number;
}

/** @throws RangeError for a year outside the study: a bug of the caller */
export function sensitivityOf(
  study: Study,
  { efforts, year, seed }: SensitivityOptions,
): Sensitivity {
  const at = study.years.indexOf(year);
  if (at < 0) throw new RangeError(`The study does not reach ${year}`);
  const decisions = decisionsOf(study, efforts, seed, at);
  const base = study.base(at);
  const reach = ({ low, high }: Swing) => Math.abs(high.mean - low.mean);
  return {
    years: study.years,
    draws: study.draws,
    shares: sharesOf(study),
    year,
    gap: measured(base.remaining),
    freed: measured(base.freed),
    swings: swingsOf(study, decisions, at).toSorted((a, b) => reach(b) - reach(a)),
    choices: decisions.map(choiceOf),
    worth: worthOfMeasuring(study, decisions).toSorted((a, b) => b.value.mean - a.value.mean),
    besides: besidesPlan(study, at),
  };
}
