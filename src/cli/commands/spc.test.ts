import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Environment } from "../command.ts";
import { runCli } from "../run-cli.ts";
import { spc } from "./spc.ts";

const folder = "test/reference/spc";
const fixtures = globSync(`${folder}/*.json`).filter((file) => !file.includes("unit-vectors"));

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-spc-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Runs the command, on a file with this content when one is given. */
async function eenlijn(args: readonly string[], content?: string) {
  const [out, notes]: [string[], string[]] = [[], []];
  const file = join(work, "series");
  if (content !== undefined) await writeFile(file, content);
  const code = await runCli([spc], ["spc", ...(content === undefined ? [] : [file]), ...args], {
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  } as Partial<Environment> as Environment);
  return { code, out: out.join("\n"), note: notes.join("\n").replaceAll(file, "series") };
}

const within = (tolerance: number, expected: number) => ({
  asymmetricMatch: (actual: unknown) =>
    typeof actual === "number" && Math.abs(actual - expected) <= tolerance,
});

/** Numbers within 1e-9 of the expected ones, for large numbers as part of their size. */
function expectNear(actual: unknown, expected: unknown) {
  expect(actual).toEqual(
    JSON.parse(JSON.stringify(expected), (_, value: unknown) =>
      typeof value === "number" ? within(1e-9 * Math.max(1, Math.abs(value)), value) : value,
    ),
  );
}

describe("eenlijn spc --json", () => {
  test("has fixtures", () => expect(fixtures).toHaveLength(14));

  test.each(fixtures.map((file) => basename(file)))("%s as NHSRplotthedots", async (name) => {
    const file = join(folder, name);
    const { input, expected } = JSON.parse(await readFile(file, "utf8"));
    const { code, out } = await eenlijn([file, "--json"]);
    expect(code).toBe(0);
    expectNear(JSON.parse(out), expected);
    expect(Object.keys(JSON.parse(out))).toEqual(Object.keys(expected));
    expect((await eenlijn(["--json"], JSON.stringify(input))).out).toBe(out);
  });

  test("a CSV with flags says the same as the JSON", async () => {
    const file = join(folder, "ae-05-rjz-breaches-target.json");
    const { input } = JSON.parse(await readFile(file, "utf8"));
    const lines = input.date.map((date: string, i: number) => `${input.value[i]},${date}`);
    const flags = [
      "--direction",
      "decrease",
      "--target",
      "1000",
      "--rebase",
      "2018-04-01=new ward",
    ];
    const csv = await eenlijn([...flags, "--json"], ["value,date", ...lines].join("\n"));
    expect(csv.out).toBe((await eenlijn([file, "--json"])).out);
  });

  test("flags reach every option", async () => {
    const file = join(folder, "pkg-02-outlier-screened.json");
    const lower = async (...flags: string[]) =>
      JSON.parse((await eenlijn([file, "--json", ...flags])).out).lpl[0];
    const screened = await lower();
    expect(await lower("--no-screen")).toBeLessThan(screened);
    expect(await lower("--fix-after", "12")).not.toBe(screened);
  });

  test("a gap is null and changes nothing for the others", async () => {
    const csv = "date;value\n2024-01-01;1,5\n2024-02-01;\n2024-03-01;2,5\n2024-04-01;1,5";
    const { out } = await eenlijn(["--json"], csv);
    const without = await eenlijn(["--json"], csv.replace("2024-02-01;\n", ""));
    const dropped = Object.fromEntries(
      Object.entries(JSON.parse(out)).map(([key, column]) => [
        key,
        Array.isArray(column) ? column.toSpliced(1, 1) : column,
      ]),
    );
    expect(dropped).toEqual(JSON.parse(without.out));
    expect(JSON.parse(out).point_type[1]).toBeNull();
  });

  test("a month or a quarter counts as its first day", async () => {
    const of = async (dates: readonly string[], rebase: string) =>
      await eenlijn(
        ["--rebase", rebase],
        ["date,value", ...dates.map((date, i) => `${date},${i % 3}`)].join("\n"),
      );
    const days = await of(["2024-01-01", "2024-04-01", "2024-07-01"], "2024-07-01=new ward");
    expect(await of(["2024-01", "2024-04", "2024-07"], "2024-07=new ward")).toEqual(days);
    expect(await of(["2024-Q1", "2024-Q2", "2024-Q3"], "2024-Q3=new ward")).toEqual(days);
    expect(days.code).toBe(0);
  });

  test("points are put in order of time", async () => {
    const [a, b, c] = ["2024-01-01,1", "2024-02-01,2", "2024-03-01,4"];
    const ordered = await eenlijn(["--json"], ["date,value", a, b, c].join("\n"));
    const mixed = await eenlijn(["--json"], ["date,value", c, a, b].join("\r\n"));
    expect(mixed.out).toBe(ordered.out);
  });
});

describe("eenlijn spc", () => {
  test("prints a summary to read", async () => {
    const { code, out } = await eenlijn([join(folder, "ae-05-rjz-breaches-target.json")]);
    expect(code).toBe(0);
    expect(out).toContain("Now: common cause, no signal");
    expect(out).toContain("Target 1000: missed every time");
    expect(out).toContain("Rebased 2018-04-01: no reason given");
    expect(out).toContain("12 points, mean 5144.33, limits 3465.15 to 6823.52 (few points");
    expect(out).toContain("2018-03-01  6284  outside the limits, high: concern");
  });

  test.each([
    ["no such column", "datum,value\n2024-01-01,1", [], "line 1: the header must name"],
    ["a number with thousands", "date;value\n2024-01-01;1.234,5", [], '"1.234,5" is not a number'],
    ["a row that is too long", "date,value\n2024-01-01,1,5", [], "line 2: 3 cells under 2 names"],
    ["a date that is none", "date,value\n2024-01-01,1\n01-02-2024,1", [], 'line 3: "01-02-2024"'],
    ["the same date twice", "date,value\n2024-01-01,1\n2024-01-01,2", [], "2024-01-01 occurs more"],
    ["no value at all", "date,value\n2024-01-01,", [], "there is no value in this series"],
    ["a short baseline", "date,value\n2024-01-01,1", ["--fix-after", "11"], "the first 12 points"],
    ["another direction", "date,value\n2024-01-01,1", ["--direction", "up"], '"increase"'],
    ["broken JSON", "{", [], "this is not JSON"],
    ["a JSON list", '[{"date": "2024-01-01", "value": 1}]', [], 'an object: {"date"'],
    [
      "a rebase before the series",
      "date,value\n2024-02-01,1\n2024-01-01,2",
      ["--rebase", "2023-12-31"],
      "from 2024-01-01 to 2024-02-01",
    ],
    [
      "a rebase after the series",
      '{"date": ["2024-01-01"], "value": [1], "rebase": [{"date": "2042-01-01", "reason": "x"}]}',
      [],
      "the rebase on 2042-01-01 is outside the series",
    ],
    ["JSON without values", '{"date": []}', [], "at value"],
    ["unknown fields", '{"date": [], "value": [], "goal": 1}', [], '"goal"'],
    ["columns of two lengths", '{"date": ["2024-01-01"], "value": []}', [], "differ in length"],
  ])("refuses %s", async (_, content, flags, reason) => {
    const { code, out, note } = await eenlijn([...flags, "--json"], content);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(note).toContain(reason);
  });

  test("refuses a file that is not there, and wrong use", async () => {
    expect((await eenlijn(["/nowhere/series.json"])).code).toBe(1);
    expect((await eenlijn([])).code).toBe(2);
    expect((await eenlijn(["--target", "soon"], "date,value")).code).toBe(2);
  });
});
