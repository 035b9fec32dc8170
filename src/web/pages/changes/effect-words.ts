import type { ForecastEffect } from "../../../app/plan-history.ts";
import { planYearOf, type GapRange } from "../../../core/impact/index.ts";
import type { Expected } from "../../../app/known-then.ts";
import { between, chance, people } from "../../format.ts";
import { words, type Language } from "../../language.ts";

const t = words(
  {
    same: (year: number, range: string) =>
      `Aan het tekort is geen verschil te zien: in ${year} komen er waarschijnlijk ${range} mensen tekort.`,
    moved: (year: number, before: string, after: string, range: string) =>
      `De verwachting voor ${year} gaat van ${before} naar ${after} mensen tekort, waarschijnlijk ${range}.`,
    chance: (before: string, after: string) =>
      `De kans dat er niemand tekort komt: van ${before} naar ${after}.`,
  },
  {
    same: (year: number, range: string) =>
      `No difference can be seen in the gap: in ${year} the region is probably ${range} people short.`,
    moved: (year: number, before: string, after: string, range: string) =>
      `The forecast for ${year} goes from ${before} to ${after} people short, probably ${range}.`,
    chance: (before: string, after: string) =>
      `The chance that nobody is short: from ${before} to ${after}.`,
  },
);

/** What a version did to the forecast of the plan's own year, in a sentence or two. */
export function effectWords(effect: ForecastEffect, language: Language): string {
  const say = t[language];
  const year = planYearOf(effect.after.assumptions);
  const [was, is] = [gapIn(effect.before, year), gapIn(effect.after, year)];
  const range = between(is.p5, is.p95, language);
  const [before, after] = [was, is].map(({ p50 }) => people(p50, language));
  const [chanceBefore, chanceAfter] = [was, is].map((one) => chance(one, language));
  // What is published is rounded: what rounds alike is told alike.
  const isSameGap = before === after;
  const isSameChance = chanceBefore === chanceAfter || withinChance(was, is);
  const gap = isSameGap ? say.same(year, range) : say.moved(year, before!, after!, range);
  return isSameChance ? gap : `${gap} ${say.chance(chanceBefore!, chanceAfter!)}`;
}

/** People short with the plan in a year. Throws when the forecast does not reach it: a bug. */
export function gapIn({ forecast }: Pick<Expected, "forecast">, year: number): GapRange {
  const gap = forecast.total.people.withPlan[forecast.years.indexOf(year)];
  if (gap === undefined) throw new RangeError(`no forecast for ${year}`);
  return gap;
}

/** Whether chance alone may explain it: two standard errors of the simulation, either way. */
const withinChance = (a: GapRange, b: GapRange) =>
  Math.abs(a.chanceClosed - b.chanceClosed) <= 2 * Math.hypot(a.chanceError, b.chanceError);
