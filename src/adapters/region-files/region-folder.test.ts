import fc from "fast-check";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "../../core/plan/index.ts";
import { regionFolder } from "./region-folder.ts";

let work: string;
let plan: Plan;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-region-"));
  const read = await regionFolder("regions/rijk-van-nijmegen").readPlan();
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  plan = read.value;
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** A plan with other words, figures and order in it: whatever an editor of another region may write. */
const otherPlan = fc
  .record({
    seed: fc.nat(),
    words: fc.array(
      fc.string({ unit: "grapheme", minLength: 1 }).map((s) => `x${s}x`),
      {
        minLength: 3,
      },
    ),
    values: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 3 }),
    keep: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ words, values, keep }) => {
    const copy = structuredClone(plan);
    let n = 0;
    const word = () => words[n++ % words.length]!;
    for (const record of [...copy.initiatives, ...copy.priorities, ...copy.organisations]) {
      record.name = word();
      record.summary = { nl: word(), en: word() };
    }
    for (const figure of copy.figures)
      if (typeof figure.value === "number") figure.value = values[n++ % values.length]!;
    copy.contradictions = copy.contradictions.slice(0, Math.ceil(83 * keep));
    copy.milestones.reverse();
    return copy;
  });

describe("a plan", () => {
  test("comes back from its export exactly as it was", async () => {
    const file = join(work, "export.json");
    await fc.assert(
      fc.asyncProperty(otherPlan, async (original) => {
        await writeFile(file, JSON.stringify(original));
        const read = await regionFolder(file).readPlan();
        if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)));
        // JSON has no minus zero; all other numbers survive to the last bit.
        expect(JSON.stringify(read.value)).toBe(JSON.stringify(original));
      }),
      { numRuns: 25 },
    );
  });

  test("that is cut off is refused as a whole", async () => {
    const file = join(work, "cut.json");
    await writeFile(file, JSON.stringify(plan).slice(0, -100));
    const read = await regionFolder(file).readPlan();
    expect(read).toMatchObject({ ok: false, error: [{ file, message: /cannot be read as JSON/ }] });
  });
});

describe("the example from which other regions start", () => {
  const example = regionFolder("regions/voorbeeld");

  test("has no problems, in its plan, its assumptions nor its indicators", async () => {
    const read = await example.readPlan();
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(await example.readAssumptions(read.value)).toMatchObject({ ok: true });
    expect(await example.readIndicators(read.value)).toMatchObject({
      ok: true,
      value: { indicators: [{ id: "thuiszorg" }, {}, {}] },
    });
  });

  test("measures nothing yet when it has no such folder", async () => {
    const folder = await mkdtemp(join(work, "copy-"));
    await cp("regions/voorbeeld/plan", join(folder, "plan"), { recursive: true });
    expect(await regionFolder(folder).readIndicators(plan)).toEqual({ ok: true, value: undefined });
  });
});

describe("a mistake in a file is found at its line", () => {
  test.each<[string, string, RegExp, string, RegExp, string]>([
    ["a figure without origin", "figures.yaml", /^    origin: .*\n/m, "", /^  - id/, "origin"],
    ["an id with a space", "risks.yaml", /^  - id: .*$/m, "  - id: a b", /a b/, "id"],
    ["broken YAML", "region.yaml", /^format: 1$/m, 'format: "1', /^format/, ""],
  ])("%s", async (_name, name, pattern, replacement, at, field) => {
    const folder = await mkdtemp(join(work, "copy-"));
    await cp("regions/rijk-van-nijmegen", folder, { recursive: true });
    const file = join(folder, "plan", name);
    const before = await readFile(file, "utf8");
    const changed = before.replace(pattern, replacement);
    expect(changed).not.toBe(before);
    await writeFile(file, changed);
    const read = await regionFolder(folder).readPlan();
    if (read.ok) throw new Error("the mistake was not found");
    const problem = read.error.find((candidate) => candidate.file === file);
    const line = changed.split("\n").findIndex((text) => at.test(text)) + 1;
    expect(problem?.line).toBeGreaterThanOrEqual(line);
    expect(problem?.line).toBeLessThanOrEqual(line + (field === "" ? 1 : 0));
    expect(String(problem?.path.at(-1) ?? "")).toBe(field);
  });

  test("a folder that is not there says which folder to name", async () => {
    const read = await regionFolder(join(work, "nowhere")).readPlan();
    expect(read).toMatchObject({
      ok: false,
      error: [{ message: "There are no .yaml files here" }],
    });
  });
});
