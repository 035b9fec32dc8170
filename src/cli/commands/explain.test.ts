import { expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import type { Environment } from "../command.ts";
import { runCli } from "../run-cli.ts";
import { explain } from "./explain.ts";

async function run(...args: string[]) {
  const [out, notes]: [string[], string[]] = [[], []];
  const code = await runCli([explain], ["explain", ...args, "--draws", "100"], {
    regionFolder: "regions/voorbeeld",
    regionSource: regionFolder,
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  } as Partial<Environment> as Environment);
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}

test("writes every step with its outcome so far, down to the mean of the forecast", async () => {
  const { code, out } = await run("slimme-hulpmiddelen");
  expect(code).toBe(0);
  expect(out).toMatch(/^initiative:slimme-hulpmiddelen in 2032, in people/);
  expect(out).toMatch(
    /× +0\.15 +Part of the work of the sector +167\.2  people  about 0\.15, expert/,
  );
  expect(out).toMatch(/^= mean of the forecast +\d/m);
});

test("gives the same unrounded, for another year", async () => {
  const { out } = await run("slimme-hulpmiddelen", "--year", "2030", "--json");
  const { byHand, skewed, together, outcome, year } = JSON.parse(out);
  expect(year).toBe(2030);
  expect(byHand + skewed + together).toBeCloseTo(outcome.mean, 9);
});

test.each([
  [["buurtkamer"], 1, "no effect on staff is calculated. People are less lonely"],
  [["slimme-hulpmiddelen", "--year", "2050"], 1, "the forecast runs from 2025 to 2035"],
  [["slimme-hulpmidelen"], 2, 'did you mean "slimme-hulpmiddelen"?'],
  [[], 2, "Name the initiative"],
])("refuses %j with the reason", async (args, code, reason) => {
  const answer = await run(...args);
  expect(answer.code).toBe(code);
  expect(answer.notes).toContain(reason);
});
