import { expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import type { Environment } from "../command.ts";
import { runCli } from "../run-cli.ts";
import { sensitivity } from "./sensitivity.ts";

async function run(...args: string[]) {
  const [out, notes]: [string[], string[]] = [[], []];
  const code = await runCli([sensitivity], ["sensitivity", ...args], {
    regionFolder: "regions/voorbeeld",
    regionSource: regionFolder,
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  } as Partial<Environment> as Environment);
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}

test("says where the doubt comes from and what is worth measuring", async () => {
  const { code, out } = await run("--draws", "200");
  expect(code).toBe(0);
  expect(out).toMatch(/^In 2032, on 200 draws/);
  expect(out).toMatch(/\d+\.\d% +\d+\.\d% +± \d+\.\d% +demand$/m);
  expect(out).toMatch(/Chance that it works out · initiative:slimme-hulpmiddelen/);
  expect(out).not.toContain("NaN");
});

test("gives all of it unrounded", async () => {
  const { out } = await run("--draws", "200", "--json");
  const { year, shares, worth, choices } = JSON.parse(out);
  expect(year).toBe(2032);
  expect(shares.map(({ group }: { group: string }) => group)).toContain("judgement");
  expect(choices).toHaveLength(1);
  expect(worth[0].value.mean).toBeGreaterThanOrEqual(worth.at(-1).value.mean);
});

test("refuses too many draws", async () => {
  expect(await run("--draws", "1000000")).toMatchObject({ code: 2 });
});
