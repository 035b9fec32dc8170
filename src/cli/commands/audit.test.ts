import { expect, test } from "vitest";
import type { RegionSource } from "../../app/ports/region-source.ts";
import type { RegisterStore, Verification } from "../../app/ports/register-store.ts";
import type { Store } from "../../app/ports/store.ts";
import { noDigest } from "../../app/steering/entry-digest.ts";
import { memoryRegister } from "../../app/steering/memory-register.test-data.ts";
import { ok } from "../../kernel/result.ts";
import type { Environment } from "../command.ts";
import { runCli } from "../run-cli.ts";
import { auditErase } from "./audit-erase.ts";
import { auditShow } from "./audit-show.ts";
import { auditVerify } from "./audit-verify.ts";

const person = "0f8fad5b-d9cb-469f-a165-70867728950e";
const at = new Date("2026-02-28T23:30:00Z");

/** Runs a command on a register with two acts on one note, by somebody and by a rule. */
async function audit(
  line: string,
  register: Partial<RegisterStore> = {},
  kept: RegisterStore = memoryRegister(),
) {
  const [out, notes]: [string[], string[]] = [[], []];
  await kept.record(
    "r",
    [
      {
        subject: "note:a",
        act: {
          kind: "note-written",
          data: { meeting: person, item: person },
          words: { text: "Eén\u001B[2J" },
        },
      },
    ],
    { by: { kind: "person", person }, at, isExample: true, submission: "one" },
  );
  await kept.record(
    "r",
    [{ subject: "note:b", act: { kind: "note-struck", data: {}, words: {} } }],
    {
      by: { kind: "rule" },
      at: new Date("2026-03-02T12:00:00Z"),
      isExample: true,
      submission: "two",
    },
  );
  const store = {
    regions: { all: async () => [{ id: "r", name: "R" }] },
    progress: { all: async () => [] },
    people: { all: async () => [{ id: person, name: "Voorbeeld: secretaris TO" }] },
    register: { ...kept, ...register },
    close: async () => {},
  } as unknown as Store;
  const plan = { region: { id: "r", name: "R" } };
  const code = await runCli([auditVerify, auditShow, auditErase], line.split(" "), {
    regionFolder: "r",
    regionSource: () => ({ readPlan: async () => ok(plan) }) as unknown as RegionSource,
    openStore: async () => store,
    now: () => at,
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  } as Partial<Environment> as Environment);
  return { code, out: out.join("\n"), note: notes.join("\n"), kept };
}
const verifying = (verification: Partial<Verification>) => ({
  verify: async () => ({ entries: 2, head: noDigest, broken: [], ...verification }),
});

test("a register that is whole is verified with its head", async () => {
  expect(await audit("audit verify")).toMatchObject({
    code: 0,
    out: `r  2 entries  head ${noDigest}\nThe register is whole.`,
  });
});

test("every break is named, and the command fails", async () => {
  const broken = [{ number: 2, what: "changed" }] as const;
  const { code, out } = await audit("audit verify", verifying({ broken }));
  expect(code).toBe(1);
  expect(out).toMatch("entry 2: it was changed after it was recorded");
  const json = await audit("audit verify --json", verifying({ broken }));
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({ whole: false, chains: [{ region: "r", broken }] });
});

test("a head that was noted elsewhere must still be there", async () => {
  const noted = `audit verify --head ${"A1".repeat(32)}`;
  expect(await audit(noted)).toMatchObject({ code: 1 });
  expect(await audit(noted, verifying({ found: 1 }))).toMatchObject({ code: 0 });
  expect(await audit("audit verify --head 12")).toMatchObject({ code: 2 });
});

test("what was done is shown, and nothing typed reaches the terminal as it is", async () => {
  const { out } = await audit("audit show");
  expect(out).toContain("Voorbeeld: secretaris TO  note:a  note-written");
  expect(out).toContain(String.raw`text: "Eén\u001b[2J"`);
  expect(out).toContain("a rule  note:b  note-struck");
});

test("one subject, or from one day on in the Netherlands", async () => {
  const numbers = async (line: string) =>
    JSON.parse((await audit(`${line} --json`)).out).map(({ number }: { number: number }) => number);
  expect(await numbers("audit show --about note:b")).toEqual([2]);
  expect(await numbers("audit show --since 2026-03-01")).toEqual([1, 2]);
  expect(await numbers("audit show --since 2026-03-02")).toEqual([2]);
  expect(await audit("audit show --about note:c")).toMatchObject({ out: "Nothing was recorded." });
  expect(await audit("audit show --since gisteren")).toMatchObject({ code: 2 });
});

test("words are erased, once, and the demo stays a demo", async () => {
  const { code, kept } = await audit("audit erase --entry 1");
  expect(code).toBe(0);
  expect(await kept.kinds("r")).toEqual({ example: true, real: false });
  expect(await audit("audit show", {}, kept)).toMatchObject({
    out: expect.stringContaining("text: (erased)"),
  });
  expect(await audit("audit erase --entry 1", {}, kept)).toMatchObject({ code: 1 });
});

test.each([
  ["audit erase", 2],
  ["audit erase --entry 0", 2],
  ["audit erase --entry 9", 1],
  ["audit erase --entry 1 --word title", 1],
])("%s erases nothing", async (line, code) => {
  const { kept, ...outcome } = await audit(line);
  expect(outcome.code).toBe(code);
  expect(await kept.head("r")).toEqual({ number: 2, erasures: 0 });
});
