import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import type { PackOrder } from "../../../src/app/ports/pack-store.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `PackStore` does. */
export function packStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  const order = (meeting = "m"): PackOrder => ({ id: randomUUID(), meeting, language: "nl" });
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);

  test("what is asked for twice is asked for once", async () => {
    const one = order();
    expect(await store.packs.ask(ours, one, noon)).toBe(true);
    expect(await store.packs.ask(ours, one, later(1))).toBe(false);
    expect(await store.packs.of(ours, "m")).toEqual([{ ...one, askedAt: noon, files: [] }]);
    expect(await store.packs.of(theirs, "m")).toEqual([]);
  });

  test("its files come back to the byte, the last of each format", async () => {
    const one = order();
    await store.packs.ask(ours, one, noon);
    expect(await store.packs.keep(ours, one.id, "pdf", bytes.slice(1), later(1))).toBe(true);
    expect(await store.packs.keep(ours, one.id, "pdf", bytes, later(2))).toBe(true);
    expect(await store.packs.keep(ours, one.id, "docx", bytes.slice(5), later(3))).toBe(true);
    const [kept] = await store.packs.of(ours, "m");
    expect(kept!.files).toEqual([
      { format: "pdf", keptAt: later(2), size: bytes.length },
      { format: "docx", keptAt: later(3), size: bytes.length - 5 },
    ]);
    expect(new Uint8Array((await store.packs.bytes(ours, one.id, "pdf"))!)).toEqual(bytes);
    expect(await store.packs.bytes(theirs, one.id, "pdf")).toBeUndefined();
  });

  test("one that is begun again has nothing of the attempt before", async () => {
    const one = order();
    await store.packs.ask(ours, one, noon);
    await store.packs.keep(ours, one.id, "pdf", bytes, noon);
    expect(await store.packs.begin(ours, one.id)).toBe(true);
    expect(await store.packs.bytes(ours, one.id, "pdf")).toBeUndefined();
    expect(await store.packs.begin(ours, randomUUID())).toBe(false);
  });

  test("the last takes the place of those before, of its meeting and language alone", async () => {
    const [first, second, other] = [order(), order(), order("other")];
    const english: PackOrder = { ...order(), language: "en" };
    for (const [minute, one] of [first, other, english, second].entries())
      await store.packs.ask(ours, one, later(minute));
    await store.packs.forgetEarlier(ours, second.id);
    const left = [...(await store.packs.of(ours, "m")), ...(await store.packs.of(ours, "other"))];
    expect(left.map(({ id }) => id)).toEqual([second.id, english.id, other.id]);
  });

  test("when words are erased, every pack of the region is gone, also one in the making", async () => {
    const one = order();
    const elsewhere = order();
    await store.packs.ask(ours, one, noon);
    await store.packs.ask(theirs, elsewhere, noon);
    await store.packs.keep(ours, one.id, "pdf", bytes, noon);
    const recording = { by: { kind: "command-line" as const }, at: noon, isExample: true };
    await store.register.record(
      ours,
      [
        {
          subject: `note:${randomUUID()}`,
          act: {
            kind: "note-written",
            data: { meeting: randomUUID(), item: randomUUID() },
            words: { text: "Iets dat weg moet" },
          },
        },
      ],
      recording,
    );
    await store.register.erase(ours, [{ number: 1, name: "text" }], recording);
    expect(await store.packs.of(ours, "m")).toEqual([]);
    expect(await store.packs.keep(ours, one.id, "docx", bytes, noon)).toBe(false);
    expect(await store.packs.of(theirs, "m")).toHaveLength(1);
  });
}
