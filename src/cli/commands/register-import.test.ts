import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readSheets } from "../../adapters/sources/index.ts";
import { registerSheets } from "../../app/exchange/registers.ts";
import { sheetCsv } from "../../app/exchange/sheet-csv.ts";
import { toldRegion } from "../../../test/sample/told-region.ts";
import type { Arguments, Environment } from "../command.ts";
import { registerImport } from "./register-import.ts";

let work: string;
let region: Awaited<ReturnType<typeof toldRegion>>;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-import-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));
beforeEach(async () => {
  region = await toldRegion();
});

/** A command as somebody gives it, and what is printed. */
async function run(path: string, options: Readonly<Record<string, string | true>> = {}) {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const known = await region.known();
  const environment = {
    print,
    note: print,
    openRegisters: async () => ({
      known,
      sheets: [],
      read: readSheets,
      steering: region.desk,
      close: async () => {},
    }),
  } as unknown as Environment;
  const args: Arguments = {
    positionals: [path],
    flag: (name) => options[name] === true,
    text: (name) => options[name] as string | undefined,
    texts: () => [],
  };
  const code = await registerImport.run(args, environment);
  return { code, text: printed.join("\n") };
}

/** The preconditions as CSV, of which the first is blocked now. */
async function blocked(): Promise<string> {
  const sheets = registerSheets(await region.known(), () => true);
  const { columns, rows, ...rest } = sheets.find(({ id }) => id === "randvoorwaarden")!;
  const at = (title: string) => columns.findIndex((column) => column.title === title);
  const first = rows[0]!.with(at("stand"), "geblokkeerd").with(at("reden van wijziging"), "Wet.");
  const path = join(work, "randvoorwaarden.csv");
  await writeFile(path, sheetCsv({ ...rest, columns, rows: rows.with(0, first) }));
  return path;
}

const head = async () => (await region.desk.upToDate()).head;

test("shows what would change and records nothing until told to", async () => {
  const path = await blocked();
  const before = await head();
  const shown = await run(path);
  expect(shown.text).toContain('stand: "wordt geregeld" → "geblokkeerd"');
  expect(shown.text).toContain("1 change, 0 clash, 0 things refused");
  await run(path, { yes: true, "dry-run": true });
  expect([shown.code, await head()]).toEqual([0, before]);
  expect(await run(path, { yes: true })).toMatchObject({ code: 0 });
  expect(await head()).toBe(before + 1);
  // The same file once more: there is nothing left to change.
  expect((await run(path, { yes: true })).text).toContain("0 change, 0 clash, 0 things refused");
  expect(await head()).toBe(before + 1);
});

test("takes the rights of somebody, row by row", async () => {
  const path = await blocked();
  const before = await head();
  const nobody = await run(path, { yes: true, as: "__proto__" });
  expect(nobody).toMatchObject({ code: 1, text: 'There is nobody with the id "__proto__".' });
  const { people } = await region.known();
  const outcomes = new Set<boolean>();
  for (const { id } of people) {
    const { text } = await run(path, { as: id });
    outcomes.add(text.includes(": 1 change,"));
    expect(text.includes("Not taken over")).toBe(!text.includes(": 1 change,"));
  }
  expect(outcomes).toEqual(new Set([true, false]));
  expect(await head()).toBe(before);
});

test("says of what is no file that can be read that it is none", async () => {
  expect((await run(join(work, "nothing.xlsx"))).code).toBe(1);
  const path = join(work, "picture.xlsx");
  await writeFile(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  expect((await run(path)).text).toContain("cannot be read");
});
