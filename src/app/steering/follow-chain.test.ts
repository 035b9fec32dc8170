import fc from "fast-check";
import { expect, test } from "vitest";
import { entryDigest, noDigest, wordsDigest } from "./entry-digest.ts";
import { followChain, type KeptEntry } from "./follow-chain.ts";

const salt = "0123456789abcdef0123456789abcdef";

/** A chain whose digests hold, whatever the entries say. */
function chain(entries: readonly Partial<KeptEntry>[]): KeptEntry[] {
  let previous = noDigest;
  return entries.map((entry, index) => {
    const words = { text: { salt, text: `Tekst ${index}` } };
    const whole = {
      region: "r",
      number: index + 1,
      at: `2026-03-01T12:00:0${index}.000Z`,
      by: '{"kind":"rule"}',
      subject: `note:${index}`,
      kind: "note-written",
      data: "{}",
      commitments: JSON.stringify({ text: wordsDigest(salt, words.text.text) }),
      submission: null,
      isExample: false,
      previous,
      words,
      ...entry,
    };
    previous = entryDigest(whole);
    return { ...whole, digest: previous };
  });
}

async function* stream(entries: readonly KeptEntry[]) {
  yield* entries;
}
const broken = async (entries: readonly KeptEntry[]) => (await followChain(stream(entries))).broken;
const without = (entries: readonly KeptEntry[], index: number) =>
  entries.map((entry, at) => (at === index ? { ...entry, words: {} } : entry));

test("the digest of an entry is SHA-256 of its lines", () => {
  // Computed apart, with Python's hashlib.
  expect(chain([{}])[0]!.digest).toBe(
    "4a1860050abd485544b862f8322841c04a0831c9cc129c128230255e8948c0e4",
  );
});

test("a whole chain is whole, and its head is the last digest", async () => {
  const entries = chain([{}, {}, {}]);
  expect(await followChain(stream(entries), entries[1]!.digest)).toEqual({
    entries: 3,
    head: entries[2]!.digest,
    found: 2,
    broken: [],
    erased: [],
  });
  expect(await followChain(stream([]))).toEqual({
    entries: 0,
    head: noDigest,
    broken: [],
    erased: [],
  });
});

test("what was replaced together with its digest no longer fits what follows", async () => {
  const entries = chain([{}, {}, {}]);
  const replaced = chain([{}, { kind: "note-struck" }, {}]);
  expect(await broken([entries[0]!, replaced[1]!, entries[2]!])).toEqual([
    { number: 3, what: "unlinked" },
  ]);
});

test("time that goes back shows, also when the digests hold", async () => {
  expect(await broken(chain([{}, { at: "2026-03-01T11:59:59.999Z" }, {}]))).toEqual([
    { number: 2, what: "out-of-time" },
  ]);
});

test("a gap is named by its first number", async () => {
  const entries = chain([{}, {}, {}, {}, {}]);
  expect(await broken([entries[0]!, entries[3]!, entries[4]!])).toEqual([
    { number: 2, what: "missing" },
  ]);
  expect(await broken(entries.slice(2))).toEqual([{ number: 1, what: "missing" }]);
});

test("words may be gone when an entry says that they were erased", async () => {
  const erasure = { subject: "words:2", kind: "words-erased", data: '{"names":["text"]}' };
  const entries = chain([{}, {}, {}, { ...erasure, commitments: "{}", words: {} }]);
  expect(await followChain(stream(without(entries, 1)))).toMatchObject({
    broken: [],
    erased: [{ number: 2, name: "text" }],
  });
  expect(await broken(without(entries, 2))).toEqual([{ number: 3, what: "words-changed" }]);
});

test("documents of any form are followed without an error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.json(), async (data, commitments) => {
      const entries = chain([{ kind: "words-erased", data, commitments, words: {} }]);
      expect((await followChain(stream(entries))).entries).toBe(1);
    }),
  );
});
