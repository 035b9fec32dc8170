import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { evaluateFile, EvaluationRequest } from "../../../src/app/evaluate-file.ts";
import type { NewEvaluation } from "../../../src/app/ports/evaluation-store.ts";
import { later, noon, type At } from "../databases.ts";

const data = readFileSync("test/reference/evaluation/sicily.csv");
const request = EvaluationRequest.parse({ method: "its", harmonics: 2 });
const evaluated = evaluateFile(data.toString(), request);
if (!evaluated.ok) throw new Error(evaluated.error);
const outcome = evaluated.value;

/** What every `EvaluationStore` does. */
export function evaluationStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  const evaluation = (changes: Partial<NewEvaluation> = {}): NewEvaluation => ({
    subject: "initiative:leefstijlloket",
    question: "Kwamen er minder mensen “langs”?\u2028",
    request,
    outcome,
    isExample: false,
    keptAt: noon,
    ...changes,
  });

  test("an evaluation comes back as it was kept, the last first", async () => {
    const about = "initiative:leefstijlloket/avoided-demand@ha-chronisch#1";
    const first = await store.evaluations.keep(ours, evaluation(), data);
    const second = await store.evaluations.keep(
      ours,
      evaluation({ about, isExample: true, keptAt: later(1) }),
      data,
    );
    await store.evaluations.keep(theirs, evaluation(), data);
    const dataSha256 = createHash("sha256").update(data).digest("hex");
    expect(first).toEqual({ ...evaluation(), id: first.id, dataSha256 });
    expect(second).toMatchObject({ about, isExample: true, keptAt: later(1) });
    expect(await store.evaluations.all(ours)).toEqual([second, first]);
  });

  test("its file comes back byte for byte", async () => {
    const { id } = await store.evaluations.keep(ours, evaluation(), data);
    expect(await store.evaluations.data(ours, id)).toEqual(data);
    expect(await store.evaluations.data(theirs, id)).toBeUndefined();
    expect(await store.evaluations.data(ours, randomUUID())).toBeUndefined();
  });

  test("it is withdrawn once, with a reason, and stays on record", async () => {
    const { id } = await store.evaluations.keep(ours, evaluation(), data);
    const other = await store.evaluations.keep(ours, evaluation({ keptAt: later(-1) }), data);
    expect(await store.evaluations.withdraw(theirs, id, "Niet van u", noon)).toBe(false);
    expect(await store.evaluations.withdraw(ours, id, "Verkeerd bestand", later(1))).toBe(true);
    expect(await store.evaluations.withdraw(ours, id, "Nog eens", later(2))).toBe(true);
    const [withdrawn, untouched] = await store.evaluations.all(ours);
    expect(withdrawn!.withdrawn).toEqual({ at: later(1), reason: "Verkeerd bestand" });
    expect(untouched).toEqual(other);
  });

  test("who names an evaluation that never was hears so", async () => {
    expect(await store.evaluations.withdraw(ours, randomUUID(), "Weg", noon)).toBe(false);
  });
}
