import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { start, stop } from "./start-site.ts";

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-cli-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line with a data folder of its own. */
function eenlijn(args: readonly string[], data = join(work, "data")): Promise<Run> {
  const env = { ...process.env, EENLIJN_DATA: data, DATABASE_URL: "" };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["dist/main.js", ...args],
      { env, maxBuffer: 2 ** 27 },
      (error, out, err) =>
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

describe("the command line", () => {
  test("counts the plan", async () => {
    const { code, out } = await eenlijn(["plan", "summary", "--json"]);
    expect(code).toBe(0);
    const { counts, initiativesPerChallenge } = JSON.parse(out);
    expect(counts).toMatchObject({
      challenges: 6,
      objectives: 25,
      initiatives: 116,
      priorities: 18,
      risks: 7,
      preconditions: 9,
      chainCounts: 80,
      crucialCareRows: 30,
      crucialCarePresent: 17,
    });
    expect(Object.values(initiativesPerChallenge).toSorted()).toEqual([12, 14, 16, 24, 43, 7]);
  });

  test("forecasts the anchors of the plan, and the same twice", async () => {
    const [once, twice] = [
      await eenlijn(["forecast", "--json"]),
      await eenlijn(["forecast", "--json"]),
    ];
    expect(twice.out).toBe(once.out);
    const { years, total } = JSON.parse(once.out);
    const p50 = (year: number) => total.people.baseline[years.indexOf(year)].p50;
    expect(Math.abs(p50(2023) / 1500 - 1)).toBeLessThan(0.01);
    expect(Math.abs(p50(2032) / 3800 - 1)).toBeLessThan(0.01);
  });

  test("says that an initiative was left out, and what that changes", async () => {
    const args = ["forecast", "--json", "--draws", "500"];
    const all = JSON.parse((await eenlijn(args)).out);
    const less = JSON.parse(
      (await eenlijn([...args, "--without", "mentaal-gezondheidsplein"])).out,
    );
    expect(less.switchedOff).toEqual(["initiative:mentaal-gezondheidsplein"]);
    const at = all.years.indexOf(2032);
    expect(less.total.people.baseline).toEqual(all.total.people.baseline);
    expect(less.total.people.freed[at].mean).not.toBe(all.total.people.freed[at].mean);
  });

  test.each([
    [["--help"], 0, /Usage/],
    [["plan", "--help"], 0, /plan check/],
    [["plan", "check", "--help"], 0, /Usage: eenlijn plan check/],
    [["forecast", "--draws", "5"], 2, /whole number from 100/],
    [["forecast", "--draws", "many"], 2, /whole number/],
    [["forecast", "--without", "bestaat-niet"], 2, /no initiative "bestaat-niet"/],
    [["forecast", "--wrong"], 2, /Unknown option/],
    [["plan", "chek"], 2, /Did you mean "plan check"/],
    [["plan", "check", "/nowhere"], 1, /There are no \.yaml files here/],
    [["plan", "check", "a", "b"], 2, /Too many arguments/],
    [["plan", "import"], 2, /Name the folder/],
    [["restore", "/nowhere"], 1, /is not there\. Nothing was changed/],
  ] as const)("%j ends with %d", async (args, code, said) => {
    const run = await eenlijn(args);
    expect(run.out + run.err).toMatch(said);
    expect(run.code).toBe(code);
  });

  test("names file, line, field and remedy of every mistake, and changes nothing", async () => {
    const folder = join(work, "region");
    await cp("regions/rijk-van-nijmegen", folder, { recursive: true });
    const file = join(folder, "plan/figures.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("unit: municipalities", "unit: bananas"));
    const check = await eenlijn(["plan", "check", folder]);
    expect(check.code).toBe(1);
    expect(check.err).toMatch(/figures\.yaml:\d+ {2}figures\[0\]\.unit/);
    expect(check.err).toMatch(/→ Choose one of/);
    const data = join(work, "untouched");
    expect((await eenlijn(["plan", "import", folder], data)).code).toBe(1);
    expect(JSON.parse((await eenlijn(["plan", "versions", "--json"], data)).out)).toEqual([]);
  });

  test("an export imports as the identical plan, beside a running site", async () => {
    const data = join(work, "running");
    const site = await start(["serve"], data);
    const exported = await eenlijn(["plan", "export", "--json"], data);
    const changed = JSON.parse(exported.out);
    changed.region.summary.en += " Imported.";
    const file = join(work, "export.json");
    await writeFile(file, JSON.stringify(changed));
    expect(await eenlijn(["plan", "import", file], data)).toMatchObject({ code: 0 });
    const back = await eenlijn(["plan", "export", "--version", "2", "--json"], data);
    expect(JSON.parse(back.out)).toEqual(changed);
    expect((await eenlijn(["plan", "import", file], data)).err).toMatch(/version 2 already/);
    expect((await fetch(`${site.url}/`)).status).toBe(200);
    await stop(site.child);
  });

  test("the real site does not start on a data folder of the demo", async () => {
    const data = join(work, "made-up");
    await stop((await start(["serve", "--demo"], data)).child);
    const { code, err } = await eenlijn(["serve"], data);
    expect(err).toMatch(/of the demo.*EENLIJN_DATA/);
    expect(code).toBe(1);
  });

  test("a backup of a running site comes back in an empty store", async () => {
    const data = join(work, "backed-up");
    const site = await start(["serve"], data);
    const file = join(work, "a.backup");
    expect(await eenlijn(["backup", file], data)).toMatchObject({ code: 0 });
    await stop(site.child);
    const other = join(work, "restored");
    expect(await eenlijn(["restore", file], other)).toMatchObject({ code: 0 });
    const versions = (folder: string) => eenlijn(["plan", "versions", "--json"], folder);
    expect((await versions(other)).out).toBe((await versions(data)).out);
    expect((await eenlijn(["restore", file], other)).err).toMatch(/holds something already/);
  });
});
