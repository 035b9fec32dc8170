import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import type { NewEvaluation } from "../../app/ports/evaluation-store.ts";
import type { Store } from "../../app/ports/store.ts";
import type { Environment } from "../command.ts";
import { runCli } from "../run-cli.ts";
import { evaluate } from "./evaluate.ts";

const folder = "test/reference/evaluation";
const sicily = join(folder, "sicily.csv");
const prop99 = join(folder, "prop99.csv");

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-evaluate-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function eenlijn(...args: readonly string[]) {
  const [out, notes]: [string[], string[]] = [[], []];
  const code = await runCli(evaluate, ["evaluate", ...args], {
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  } as Partial<Environment> as Environment);
  return { code, out: out.join("\n"), note: notes.join("\n") };
}
async function json(...args: readonly string[]) {
  const { out } = await eenlijn(...args, "--json");
  return JSON.parse(out);
}
async function fileWith(content: string) {
  const file = join(work, "figures.csv");
  await writeFile(file, content);
  return file;
}
const digits = (value: number, n: number) => Number(value.toFixed(n));

describe("the reference files need no options", async () => {
  const { sicily_its, prop99: panel } = JSON.parse(
    await readFile(join(folder, "expected.json"), "utf8"),
  );

  test("its", async () => {
    const { effect, columns } = await json("its", sicily);
    expect(digits(effect.value, 4)).toBe(sicily_its.quasipoisson_step.RR);
    expect(columns).toEqual({
      time: "time",
      outcome: "aces",
      treated: "smokban",
      exposure: "stdpop",
    });
  });

  test.each([
    ["did", "did", "difference-in-differences"],
    ["sc", "sc_outcome_only", "synthetic-control"],
    ["sdid", "sdid", "synthetic-difference-in-differences"],
  ])("%s", async (word, key, method) => {
    const found = await json(word, prop99);
    expect(digits(found.effect.value, 5)).toBe(panel[key]);
    expect(found).toMatchObject({ method, columns: { unit: "State", time: "Year" } });
    expect(found.picture).toHaveLength(31);
  });
});

describe("options", () => {
  test("of the series", async () => {
    const season = await json("its", sicily, "--harmonics", "2", "--slope");
    expect(digits(season.level.value, 4)).toBe(0.8765);
    expect(digits(season.slopeTest.statistic, 4)).toBe(0.6388);
    const poisson = await json("its", sicily, "--family", "poisson", "--no-exposure");
    expect(poisson).toMatchObject({ family: "poisson", dispersion: 1 });
    expect(poisson.columns.exposure).toBeUndefined();
    expect((await json("its", sicily, "--newey-west")).neweyWestLags).toBe(3);
    expect((await json("its", sicily, "--lags", "0")).neweyWestLags).toBe(0);
    expect((await json("its", sicily, "--family", "gaussian")).effect.measure).toBe("difference");
  });

  test("the start can be named instead of a column", async () => {
    const named = await json("its", sicily, "--at", "37");
    expect(named.effect).toEqual((await json("its", sicily)).effect);
    const panel = await json("did", prop99, "--at", "1989", "--treated-unit", "California");
    expect(panel.effect).toEqual((await json("did", prop99)).effect);
  });

  test("a roll-out in steps goes group by group", async () => {
    const starts: Record<string, number> = { a: 2022, b: 2022, c: 2023, d: 9999, e: 9999 };
    const rows = Object.entries(starts).flatMap(([unit, start], u) =>
      [2020, 2021, 2022, 2023].map(
        (year) =>
          `${unit},${year},${10 * u + year - 2020 + (year >= start ? 5 : 0)},${year >= start ? 1 : 0}`,
      ),
    );
    const file = await fileWith(["place,year,visits,started", ...rows].join("\n"));
    const found = await json("did", file);
    expect(found).toMatchObject({
      method: "group-time-differences",
      groups: [{ start: "2022" }, { start: "2023" }],
    });
    const notYet = await json("did", file, "--comparison", "not-yet-treated");
    expect([found, notYet].map(({ effect }) => digits(effect.value, 9))).toEqual([5, 5]);
    expect((await json("sc", file)).refused.reason).toBe("several-starts");
  });
});

describe("to read", () => {
  test("a summary in figures and words", async () => {
    const { code, out } = await eenlijn("its", sicily, "--harmonics", "2");
    expect(code).toBe(0);
    expect(out).toContain("aces per stdpop, by time");
    expect(out).toContain(
      "11.5 % less, ratio 0.8851 (95 % interval 0.8394 to 0.9332; p below 0.0001)",
    );
    expect(out).toContain("failed       independent errors: neighbours correlate -0.22");
    expect(out).toContain("Nothing was changed.");
  });

  test("a refusal says why, and is code 1", async () => {
    const refused = await eenlijn("its", sicily, "--at", "57");
    expect(refused).toMatchObject({ code: 0 });
    const { code, out, note } = await eenlijn("its", sicily, "--at", "58");
    expect([code, out]).toEqual([1, ""]);
    expect(note).toContain("refused. 2 periods after the start are too few");
    expect(await json("its", sicily, "--at", "58")).toMatchObject({
      refused: { reason: "too-few-periods-after", found: 2, needed: 3 },
    });
  });
});

const months = (outcome: (t: number) => string) =>
  Array.from(
    { length: 14 },
    (_, t) =>
      `20${20 + Math.floor(t / 12)}MM${String((t % 12) + 1).padStart(2, "0")};${outcome(t)};${t < 9 ? 0 : 1}`,
  );

describe("files", () => {
  test("semicolons go with a decimal comma, and with the months of Statistics Netherlands", async () => {
    const file = await fileWith(
      ["﻿perioden;waarde;gestart", ...months((t) => `${100 + t},5`)].join("\r\n"),
    );
    const { effect, columns, picture } = await json("its", file, "--family", "gaussian");
    expect(columns).toEqual({ time: "perioden", outcome: "waarde", treated: "gestart" });
    expect(effect.value).toBeCloseTo(0, 6);
    expect(picture[0]).toMatchObject({ period: "2020MM01", observed: 100.5 });
  });

  test.each([
    [
      "no number",
      months((t) => (t === 3 ? "x" : "1")),
      'line 5, column "waarde": "x" is not a number',
    ],
    ["thousands or decimals", months(() => "1.234"), '"1.234" may mean thousands or decimals'],
    [
      "no period",
      months(() => "1").with(2, "soon;1;0"),
      'line 4, column "perioden": "soon" is not a period',
    ],
    ["no flag", months(() => "1").with(2, "2020MM03;1;2"), "which column is the treated-column?"],
    [
      "too many cells",
      months(() => "1").with(2, "2020MM03;1;0;9"),
      "line 4: 4 cells under 3 names",
    ],
    ["an unknown figure", months((t) => (t === 3 ? "" : "50")), "There is no figure for 2020MM04"],
    [
      "a gap",
      months(() => "50").toSpliced(4, 1),
      "No periods are given between 2020MM04 and 2020MM06",
    ],
    ["nothing", [], "there is no row below the header"],
  ])("refused: %s", async (_, lines, reason) => {
    const file = await fileWith(["perioden;waarde;gestart", ...lines].join("\n"));
    const { code, note } = await eenlijn("its", file);
    expect(code).toBe(1);
    expect(note).toContain(reason);
  });

  test("a flag that is none is named where the column was", async () => {
    const lines = months(() => "1").with(2, "2020MM03;1;yes");
    const file = await fileWith(["perioden;waarde;gestart", ...lines].join("\n"));
    const { note } = await eenlijn("its", file, "--treated-column", "gestart");
    expect(note).toContain('line 4, column "gestart": "yes" is not 0 or 1');
  });
});

describe("keeping", () => {
  const asked = ["--keep-for", "welzijn-op-recept", "--question", "Helpt het?"];

  async function keeping(...args: readonly string[]) {
    const kept: NewEvaluation[] = [];
    const notes: string[] = [];
    const store = {
      regions: { register: async () => {} },
      evaluations: {
        keep: async (_region: string, evaluation: NewEvaluation) => {
          kept.push(evaluation);
          return { ...evaluation, id: "e1", dataSha256: "" };
        },
      },
      close: async () => {},
    } as unknown as Store;
    const code = await runCli(evaluate, ["evaluate", ...args], {
      regionFolder: "regions/rijk-van-nijmegen",
      regionSource: regionFolder,
      siteAddress: "https://x.nl",
      openStore: async () => store,
      now: () => new Date("2026-11-22T12:00:00Z"),
      print: () => {},
      note: (text) => notes.push(text),
    } as Partial<Environment> as Environment);
    return { code, kept, note: notes.join("\n") };
  }

  test("says where it stands, and of which assumption it speaks", async () => {
    const { code, kept, note } = await keeping("its", sicily, ...asked, "--about", "1/effect");
    expect(code).toBe(0);
    expect(note).toContain("https://x.nl/initiatieven/welzijn-op-recept/evaluatie/e1");
    expect(kept).toMatchObject([
      { question: "Helpt het?", request: { method: "its" }, about: expect.stringMatching(/#1$/) },
    ]);
  });

  test("figures that cannot carry the question are kept too, and are a refusal", async () => {
    const { code, kept } = await keeping("its", sicily, "--at", "58", ...asked);
    expect(code).toBe(1);
    expect(kept).toMatchObject([
      { outcome: { result: { error: { reason: "too-few-periods-after" } } } },
    ]);
  });

  test("of a file about people nothing is said, nor kept", async () => {
    const file = await fileWith("periode;mail;gestart\n1;piet@example.nl;0\n2;an@example.nl;1\n");
    const { code, kept, note } = await keeping("its", file, "--outcome", "mail", ...asked);
    expect([code, kept]).toEqual([1, []]);
    expect(note).toContain("email in column 2");
    expect(note).not.toContain("@");
  });

  test("a wrong assumption names those there are", async () => {
    const { code, kept, note } = await keeping("its", sicily, ...asked, "--about", "1/reach");
    expect([code, kept]).toEqual([1, []]);
    expect(note).toContain("--about can be 1/effect, 2/effect, 3/effect");
  });

  test.each([
    [["--keep-for", "x"], "Say what was asked"],
    [["--question", "x"], "go with --keep-for"],
    [[...asked, "--about", "effect"], "--about is a number and a field"],
  ])("wrong use %o", async (args, reason) => {
    const { code, note } = await keeping("its", sicily, ...args);
    expect(code).toBe(2);
    expect(note).toContain(reason);
  });
});

test.each([
  [["its"], "Name the file"],
  [["its", sicily, "--harmonics", "6"], "--harmonics must be"],
  [["its", sicily, "--family", "normal"], "--family must be"],
  [["its", sicily, "--family", "gaussian", "--exposure", "pop"], "--exposure is for counts"],
  [["did", prop99, "--at", "1989"], "go together"],
  [["its", sicily, "--at", "37", "--treated-column", "smokban"], "not by both"],
])("wrong use %o", async (args, reason) => {
  const { code, note } = await eenlijn(...args);
  expect(code).toBe(2);
  expect(note).toContain(reason);
});

test.each([
  [["its", "/nowhere.csv"], "cannot be read"],
  [["its", sicily, "--outcome", "aids"], 'there is no column "aids"'],
  [["did", prop99, "--at", "1989", "--treated-unit", "Oz"], 'there is no unit "Oz"'],
  [["did", sicily], "which column is the unit?"],
])("refused %o", async (args, reason) => {
  const { code, note } = await eenlijn(...args);
  expect(code).toBe(1);
  expect(note).toContain(reason);
});
