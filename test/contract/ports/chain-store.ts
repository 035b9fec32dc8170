import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import type { ChainEntry } from "../../../src/core/chains/index.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `ChainStore` does. */
export function chainStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  const answers = (municipality: string, year = 2026): ChainEntry => ({
    kind: "answers",
    year,
    municipality,
    answers: [{ chain: "val", question: "plan", answer: "partly", explanation: "“Bijna”\u2028" }],
    reportedOn: "2026-03-01",
  });
  const sent = (after: number, minutes = 0) => ({
    isExample: false,
    recordedAt: later(minutes),
    submission: randomUUID(),
    after,
  });
  const add = async (...args: Parameters<OpenStore["chains"]["add"]>) => {
    const added = await store.chains.add(...args);
    if (!added.ok) throw new Error(added.error.kind);
    return added.value;
  };

  test("entries come back as they went in, in the order of recording", async () => {
    const evidence: ChainEntry = {
      kind: "evidence",
      criterion: "mandaat",
      status: "met",
      statement: "De colleges besloten.",
      on: "2025-01-01",
      document: { title: "Besluit", url: "https://example.nl/besluit" },
      reportedOn: "2026-03-01",
    };
    const second = await add(ours, answers("GM1"), sent(0, 1));
    const third = await add(ours, evidence, sent(0));
    await add(theirs, answers("GM1"), sent(0));
    expect(second).toEqual({
      number: 1,
      entry: answers("GM1"),
      isExample: false,
      recordedAt: later(1),
    });
    expect(await store.chains.all(ours)).toEqual([second, third]);
  });

  test("who did not see the last entry on a subject is told of it", async () => {
    const first = await add(ours, answers("GM1"), sent(0));
    const refused = { ok: false, error: { kind: "added-meanwhile", latest: first } };
    expect(await store.chains.add(ours, answers("GM1"), sent(0))).toEqual(refused);
    await add(ours, answers("GM2"), sent(0));
    await add(ours, answers("GM1", 2025), sent(0));
    await add(ours, answers("GM1"), sent(first.number));
  });

  test("of two at once who knew the same, one is recorded and the other hears of it", async () => {
    const both = await Promise.all(
      [1, 2].map(() => store.chains.add(ours, answers("GM1"), sent(0))),
    );
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await store.chains.all(ours)).toHaveLength(1);
  });

  test("what is sent twice is recorded once", async () => {
    const sending = sent(0);
    const once = await add(ours, answers("GM1"), sending);
    expect(await add(ours, answers("GM1"), sending)).toEqual(once);
    expect(await store.chains.all(ours)).toEqual([once]);
  });

  test("examples are added once, and do not stand in the way of what is real", async () => {
    const examples = [answers("GM1"), answers("GM2")];
    await store.chains.addExamples(ours, examples, noon);
    await store.chains.addExamples(ours, examples, later(1));
    const real = await add(ours, answers("GM1"), sent(0));
    expect(real.number).toBe(3);
    expect((await store.chains.all(ours)).map(({ isExample }) => isExample)).toEqual([
      true,
      true,
      false,
    ]);
  });
}
