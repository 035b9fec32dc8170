import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import type { Environment } from "../command.ts";
import { runCli } from "../run-cli.ts";
import { indicatorsCheck } from "./indicators-check.ts";

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-indicators-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function check(...args: string[]) {
  const [out, notes]: [string[], string[]] = [[], []];
  const code = await runCli([indicatorsCheck], ["indicators", "check", ...args], {
    regionFolder: "regions/rijk-van-nijmegen",
    regionSource: regionFolder,
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  } as Partial<Environment> as Environment);
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}

test("counts per line, level and challenge", async () => {
  const { code, out } = await check();
  expect(code).toBe(0);
  expect(out).toMatch(/no problems\. \d+ indicators, \d+ measures, \d+ sources/);
  for (const label of ["voortgang", "institution", "acute-zorg", "with a target", "to be found"])
    expect(out).toMatch(new RegExp(`^ +\\d+  .*${label}`, "m"));
  expect(out).not.toContain("Note:");
});

test("says in numbers what is thin, without calling it wrong", async () => {
  const { code, out } = await check("regions/voorbeeld", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    ok: true,
    problems: [],
    summary: { indicators: 3, perLine: { voortgang: 2, thuis: 1 }, withDataOnFile: 1 },
    notes: expect.arrayContaining(['Fewer than 3 indicators for "gezond-leven": 0']),
  });
});

test("names a mistake with its file and line", async () => {
  await cp("regions/voorbeeld", work, { recursive: true });
  const file = join(work, "indicators/indicators.yaml");
  const broken = (await readFile(file, "utf8")).replace("line: thuis", "line: huis");
  await writeFile(file, broken);
  const line = broken.split("\n").findIndex((text) => text.includes("line: huis")) + 1;
  const { code, notes } = await check(work);
  expect(code).toBe(1);
  expect(notes).toContain(`${file}:${line}  indicators[0].line`);
  expect(notes).toContain('Did you mean "thuis"?');
});

test("a region without such files measures nothing yet", async () => {
  await rm(join(work, "indicators"), { recursive: true });
  expect(await check(work)).toMatchObject({ code: 0, out: `${work}: measures nothing yet.` });
});
