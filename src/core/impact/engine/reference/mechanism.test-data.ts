import type { Distribution } from "../distribution.ts";
import type { Initiative, Mechanism, Model } from "../model.ts";
import type { Chance } from "./inputs.test-data.ts";
import type { Surroundings } from "./surroundings.test-data.ts";

type OnPool = Exclude<Mechanism, { readonly kind: "supply" }>;

/** How far something that starts at a moment has grown by the middle of a year, 0 to 1. */
function grown(year: number, start: number, rampYears: number): number {
  const age = year + 0.5 - start;
  return age < 0 ? 0 : 1 / (1 + 9 * 81 ** (-age / Math.max(rampYears, 1e-6)));
}

const growthOf = ({ subject, start, rampYears }: Initiative, chance: Chance) => ({
  start: chance.quantity(`${subject}/start`, start),
  rampYears: chance.quantity(`${subject}/rampYears`, rampYears),
});

/** Part of the pool that a mechanism takes away as if it were alone, by year; below 0 it adds. */
export function partByYear(
  model: Model,
  initiative: Initiative,
  mechanism: OnPool,
  surroundings: Surroundings,
  chance: Chance,
): number[] {
  const { start, rampYears } = growthOf(initiative, chance);
  const { takesPart, full } = sizeOf(model, mechanism, surroundings, chance);
  return model.years.map((year, y) => {
    const factor = Math.min(initiative.scale?.[y] ?? 1, 1 / takesPart);
    return full(y, factor) * grown(year, start, rampYears);
  });
}

/** Formulas: docs/methods.md#mechanisms. */
function sizeOf(
  { pools }: Model,
  mechanism: OnPool,
  { demand, shares, ftePerPerson, hoursPerFteYear }: Surroundings,
  chance: Chance,
): { readonly takesPart: number; readonly full: (y: number, factor: number) => number } {
  const drawn = (field: string, quantity: Distribution) =>
    chance.quantity(`${mechanism.input}/${field}`, quantity);
  const within = (part: number) => Math.min(Math.max(part, -1), 1);
  switch (mechanism.kind) {
    case "avoided-demand":
    case "shift": {
      const reach = drawn("reach", mechanism.reach);
      const part =
        reach *
        drawn("adoption", mechanism.adoption) *
        drawn("retention", mechanism.retention) *
        drawn("effect", mechanism.effect);
      return { takesPart: reach, full: (_, factor) => within(part) * factor };
    }
    case "productivity": {
      const adoption = drawn("adoption", mechanism.adoption);
      const gain = drawn("gain", mechanism.gain);
      const saved = 1 - 1 / (1 + Math.max(gain, -0.5));
      const part = drawn("coverage", mechanism.coverage) * adoption * saved;
      return { takesPart: adoption, full: (_, factor) => within(part) * factor };
    }
    case "time-saved": {
      const adoption = drawn("adoption", mechanism.adoption);
      const minutes =
        drawn("clients", mechanism.clients) *
        adoption *
        drawn("minutesPerDay", mechanism.minutesPerDay) *
        drawn("daysPerYear", mechanism.daysPerYear);
      const { sector } = pools[mechanism.pool]!;
      const people = minutes / 60 / hoursPerFteYear / ftePerPerson[sector]!;
      return {
        takesPart: adoption,
        full: (y, factor) =>
          Math.min((people * factor) / (shares[mechanism.pool]! * demand[sector]![y]!), 1),
      };
    }
  }
}

/** People who come to work or stay, by year. */
export function staffByYear(
  { years }: Model,
  initiative: Initiative,
  mechanism: Mechanism & { readonly kind: "supply" },
  chance: Chance,
): number[] {
  const drawn = (field: string, quantity: Distribution) =>
    chance.quantity(`${mechanism.input}/${field}`, quantity);
  const { start, rampYears } = growthOf(initiative, chance);
  const atWork = start + drawn("lagYears", mechanism.lagYears);
  const dropOut = drawn("yearlyDropOut", mechanism.yearlyDropOut);
  const flow =
    drawn("peoplePerYear", mechanism.peoplePerYear) * drawn("completion", mechanism.completion);
  let people = 0;
  return years.map((year, y) => {
    const come = flow * (initiative.scale?.[y] ?? 1) * grown(year, atWork, rampYears);
    people = people * (1 - dropOut) + come;
    return people;
  });
}
