import { expect, test, vi } from "vitest";
import type { Entry, SubjectKey } from "./entry.ts";
import { register } from "./register.ts";

const start = Date.parse("2026-01-01T09:00:00Z");

function entry(number: number, subject: SubjectKey, word: string): Entry {
  return {
    number,
    at: new Date(start + number * 60_000),
    by: { kind: "rule" },
    subject,
    act: { kind: "said", data: {}, words: { word } },
  };
}

const said = (id: string, entries: readonly Entry[]) =>
  `${id}: ${entries.map(({ act }) => act.words["word"]).join(" ")}`;

test("a subject is read from its own entries, in order", () => {
  const book = register([entry(1, "a:x", "one"), entry(2, "b:y", "two"), entry(3, "a:x", "three")]);
  expect(book.all("a", said)).toEqual(["x: one three"]);
  expect(book.one("b:y", said)).toBe("y: two");
  expect(book.one("b:z", said)).toBeUndefined();
  expect([book.head, book.lastOn("a:x"), book.lastOn("b:z")]).toEqual([3, 3, 0]);
});

test("only what changed is read again", () => {
  const read = vi.fn<typeof said>(said);
  const book = register([entry(1, "a:x", "one"), entry(2, "a:y", "two")]);
  const before = book.all("a", read);
  expect(book.all("a", read)).toBe(before);
  book.add(entry(3, "b:z", "elsewhere"));
  expect(book.all("a", read)).toBe(before);
  book.add(entry(4, "a:y", "three"));
  expect(book.all("a", read)).toEqual(["x: one", "y: two three"]);
  expect(read).toHaveBeenCalledTimes(3);
});

test("the register as it was knows nothing of later", () => {
  const book = register([entry(1, "a:x", "one"), entry(2, "a:x", "two"), entry(3, "a:x", "three")]);
  expect(book.until(new Date(start + 2 * 60_000)).all("a", said)).toEqual(["x: one two"]);
  expect(book.until(new Date(start)).head).toBe(0);
});

test("an entry that does not follow the last is a bug", () => {
  expect(() => register([entry(2, "a:x", "one")])).toThrow("does not follow");
});
