import * as z from "zod";
import { normals } from "../../kernel/random.ts";
import { About } from "./about.ts";
import { everybody, known, missing, missingReasons, type Observation } from "./observation.ts";
import { firstDay, Period, shiftPeriod } from "./period.ts";

/** A recipe for made-up figures, to try Eenlijn out: never near what was really measured. */
export const ExampleSeries = z.strictObject({
  measure: z.string().min(1),
  group: z.string().min(1).default(everybody),
  /** What it is about, and the level at the start. */
  levels: z.record(About, z.number()),
  from: Period,
  to: Period,
  /** 2 for every second year. */
  every: z.int().positive().default(1),
  trendPerYear: z.number().default(0),
  /** A wave of one year, as half its height; it peaks in this month. */
  season: z.strictObject({ height: z.number(), peak: z.int().min(1).max(12) }).optional(),
  /** Standard deviation of what comes and goes. */
  noise: z.number().nonnegative().default(0),
  /** From a period on the level is so much higher or lower. */
  steps: z.array(z.strictObject({ from: Period, by: z.number() })).default([]),
  holes: z.array(z.strictObject({ period: Period, reason: z.enum(missingReasons) })).default([]),
  /** Half the width of the interval, for figures that have one. */
  interval: z.number().positive().optional(),
  decimals: z.int().min(0).max(3).default(0),
});
export type ExampleSeries = z.infer<typeof ExampleSeries>;

/** A file of recipes. */
export const ExampleSet = z.strictObject({ series: z.array(ExampleSeries) });

/** The figures of a recipe, the same every time. Never below zero. */
export function exampleObservations(recipe: ExampleSeries): readonly Observation[] {
  const periods = periodsOf(recipe);
  return Object.entries(recipe.levels).flatMap(([about, level]) => {
    const chance = normals(1, `${recipe.measure}|${about}|${recipe.group}`, periods.length);
    return periods.map((period, i): Observation => {
      const hole = recipe.holes.find((each) => each.period === period);
      return {
        measure: recipe.measure,
        about,
        group: recipe.group,
        period,
        value:
          hole === undefined
            ? valueAt(recipe, level, period, recipe.noise * chance[i]!)
            : missing(hole.reason),
        state: "final",
      };
    });
  });
}

function periodsOf({ from, to, every }: ExampleSeries): readonly Period[] {
  const periods: Period[] = [];
  let period: Period | undefined = from;
  while (period !== undefined && firstDay(period) <= firstDay(to)) {
    periods.push(period);
    period = shiftPeriod(period, every);
  }
  return periods;
}

function valueAt(recipe: ExampleSeries, level: number, period: Period, chance: number) {
  const { trendPerYear, season, steps, interval, decimals } = recipe;
  const day = firstDay(period);
  const years = (Date.parse(day) - Date.parse(firstDay(recipe.from))) / (365.25 * 86_400_000);
  const month = Number(day.slice(5, 7));
  const wave = season && season.height * Math.cos((2 * Math.PI * (month - season.peak)) / 12);
  const stepped = steps
    .filter(({ from }) => firstDay(from) <= day)
    .reduce((sum, { by }) => sum + by, 0);
  const round = (number: number) => Math.max(0, Number(number.toFixed(decimals)));
  const value = round(level + trendPerYear * years + (wave ?? 0) + stepped + chance);
  return interval === undefined
    ? known(value)
    : known(value, round(value - interval), round(value + interval));
}
