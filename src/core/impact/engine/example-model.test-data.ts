import { constant, type Distribution } from "./distribution.ts";
import type { Subject } from "./forecast.ts";
import type { Initiative, Mechanism, Model } from "./model.ts";

/**
 * Two sectors and two pools without any doubt in them, small enough to follow by hand; for tests.
 * In 2023 the hospital has 10,000 people and 600 short, so 10,600 people of work, of which one
 * fifth (2,120) is in the pool "kliniek". The district has 5,000 and 400 short, of which half the
 * work (2,700) is in "wijkzorg".
 */
export function exampleModel(
  initiatives: readonly Initiative[],
  changes: Partial<Model> = {},
): Model {
  const years = Array.from({ length: 10 }, (_, y) => 2023 + y);
  const none = years.map(() => 0);
  return {
    region: "voorbeeld",
    asOf: "2024-01-01",
    years,
    baseline: {
      demandSpread: none,
      supplySpread: none,
      correlation: 0.5,
      growthAfterAnchors: constant(1),
    },
    sectors: [
      {
        id: "ziekenhuis",
        staff: constant(10_000),
        ftePerPerson: constant(0.8),
        anchored: years.map((_, y) => 600 + 100 * y),
        beyond: none,
      },
      {
        id: "wijk",
        staff: constant(5_000),
        ftePerPerson: constant(0.5),
        anchored: years.map((_, y) => 400 + 50 * y),
        beyond: none,
      },
    ],
    judgementCorrelation: 0,
    preconditions: [{ id: "geld", met: constant(0.5) }],
    pools: [
      { id: "kliniek", sector: 0, shareOfSector: constant(0.2) },
      { id: "wijkzorg", sector: 1, shareOfSector: constant(0.5) },
    ],
    hoursPerFteYear: constant(1_400),
    initiatives,
    ...changes,
  };
}

/** An initiative that is sure to work, at full size from the first year, unless told otherwise. */
export function initiative(
  id: string,
  mechanisms: readonly Mechanism[],
  changes: Partial<Initiative> = {},
): Initiative {
  return {
    subject: `initiative:${id}`,
    start: constant(2020),
    rampYears: constant(0),
    success: constant(1),
    dependsOn: [],
    mechanisms: mechanisms.map((mechanism, m) =>
      Object.assign({}, mechanism, { input: `${subjectOf(id)}/${m}` }),
    ),
    ...changes,
  };
}

const subjectOf = (id: string): Subject => `initiative:${id}`;

/** @param reach,effect numbers stand for constants; the other two factors are 1 */
export const avoided = (
  pool: number,
  reach: number | Distribution,
  effect: number | Distribution,
): Mechanism => ({
  kind: "avoided-demand",
  input: "",
  pool,
  reach: quantity(reach),
  adoption: constant(1),
  retention: constant(1),
  effect: quantity(effect),
});

export const shift = (
  pool: number,
  to: number,
  effect: number | Distribution,
  exchange: number | Distribution,
): Mechanism => ({
  kind: "shift",
  input: "",
  pool,
  to,
  reach: constant(1),
  adoption: constant(1),
  retention: constant(1),
  effect: quantity(effect),
  exchange: quantity(exchange),
});

export const timeSaved = (pool: number, clients: number, minutesPerDay: number): Mechanism => ({
  kind: "time-saved",
  input: "",
  pool,
  clients: constant(clients),
  adoption: constant(1),
  minutesPerDay: constant(minutesPerDay),
  daysPerYear: constant(365),
});

const quantity = (value: number | Distribution): Distribution =>
  typeof value === "number" ? constant(value) : value;
