import { expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import type { ManyDraws } from "../../app/ports/many-draws.ts";
import { simulateGap, type Outlook, type Range } from "../../core/impact/index.ts";
import type { Environment } from "../command.ts";
import { runCli } from "../run-cli.ts";
import { forecast } from "./forecast.ts";

/** Ranges as if on very many draws, told apart by ten thousand people more. */
const manyDraws: ManyDraws = (model, { seed }) => {
  const { total, sectors } = simulateGap(model, { draws: 100, seed });
  const more = ({ mean, p5, p50, p95, meanError }: Range): Range => ({
    mean: mean + 10_000,
    p5,
    p50,
    p95,
    meanError,
  });
  const ranges = ({ baseline, withPlan, freed }: Outlook) => ({
    baseline: baseline.map(more),
    withPlan: withPlan.map(more),
    freed,
  });
  return Promise.resolve({
    total: ranges(total.people),
    sectors: sectors.map(({ people }) => ranges(people)),
  });
};

async function run(...args: string[]) {
  const out: string[] = [];
  const code = await runCli([forecast], ["forecast", ...args], {
    regionFolder: "regions/voorbeeld",
    regionSource: regionFolder,
    manyDraws,
    print: (text) => out.push(text),
    note: () => undefined,
  } as Partial<Environment> as Environment);
  const lines = out.join("\n").split("\n");
  return { code, lines: lines.map((line) => line.trim().split(/\s+/)) };
}

/** Mean and chance of closing with the plan. */
const in2032 = ({ lines }: Awaited<ReturnType<typeof run>>) =>
  lines.find(([year]) => year === "2032")!.slice(-2);

test("the chance that the gap closes is rounded to its error, and never 0 %", async () => {
  const { code, lines } = await run("--draws", "500");
  expect(code).toBe(0);
  expect(in2032({ code, lines })[1]).toMatch(/^(<0\.1|\d+(\.\d)?)%$/);
  for (const line of lines) expect(line).not.toContain("0%");
});

test("it is the same on very many draws, of which the rest is told", async () => {
  const [few, many] = [await run("--draws", "10000"), await run("--draws", "20000")];
  expect(in2032(many)[1]).toBe(in2032(few)[1]);
  expect(Number(in2032(many)[0]) - Number(in2032(few)[0])).toBeGreaterThan(9_000);
});
