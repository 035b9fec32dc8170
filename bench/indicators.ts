import { IndicatorSet, makeMonitor } from "../src/core/indicators/index.ts";
import { everybody, known, type RecordedObservation } from "../src/core/observations/index.ts";
import type { Plan } from "../src/core/plan/index.ts";
import { uniforms } from "../src/kernel/random.ts";
import { row, type Row } from "./row.ts";

const text = { nl: "x", en: "x" };
const origin = ["bench"];
const count = 100;
const years = Array.from({ length: 10 }, (_, y) => String(2015 + y));
const municipalities = Array.from({ length: 50 }, (_, i) => `GM${String(i + 1).padStart(4, "0")}`);

/** Everything the monitor computes, for a region much larger than any there is. */
export async function benchIndicators(): Promise<Row[]> {
  const input = {
    set: indicatorSet(),
    plan: { municipalities: municipalities.map((id) => ({ id })) } as unknown as Plan,
    observations: observations(),
    retrievals: [],
    day: "2026-01-01",
  };
  makeMonitor(input);
  const started = performance.now();
  makeMonitor(input);
  const seconds = (performance.now() - started) / 1000;
  return [row("50 municipalities × 10 years × 100 indicators", seconds, "s", { most: 5 })];
}

function indicatorSet(): IndicatorSet {
  const measure = (id: string) => ({
    id,
    title: text,
    source: "s",
    unit: "people",
    kind: "registered",
    joins: "sum",
  });
  const indicator = (i: number) => ({
    id: `i${i}`,
    title: text,
    why: text,
    counts: text,
    formula: {
      perThousandInhabitants: { of: { measure: `m${i}` }, to: { measure: "inwoners" } },
    },
    unit: "per-1000-inhabitants",
    better: "lower",
    line: "toegankelijkheid",
    level: "region",
    scope: { kind: "municipalities" },
    baseline: { toBeDetermined: text },
    target: { toBeDetermined: text },
    owner: { body: "b" },
    decision: text,
    origin,
  });
  const numbers = Array.from({ length: count }, (_, i) => i);
  return IndicatorSet.parse({
    format: 1,
    region: "bench",
    sources: [
      {
        id: "s",
        title: "S",
        publisher: "P",
        licence: "CC BY 4.0",
        connector: { kind: "entry" },
        rhythm: "year",
        origin,
      },
    ],
    measures: [measure("inwoners"), ...numbers.map((i) => measure(`m${i}`))],
    indicators: numbers.map(indicator),
  });
}

function observations(): readonly RecordedObservation[] {
  const ids = ["inwoners", ...Array.from({ length: count }, (_, i) => `m${i}`)];
  const random = uniforms(1, "bench-indicators", ids.length * municipalities.length * years.length);
  let next = 0;
  return ids.flatMap((measure) =>
    municipalities.flatMap((about) =>
      years.map((period) => ({
        measure,
        about,
        group: everybody,
        period,
        value: known(Math.round((measure === "inwoners" ? 40_000 : 900) * (0.5 + random[next++]!))),
        state: "final" as const,
        revision: 1,
        knownFrom: new Date(0),
        snapshot: "s",
      })),
    ),
  );
}
