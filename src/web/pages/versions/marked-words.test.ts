import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedWords, type Piece } from "./marked-words.ts";

const written = (pieces: readonly Piece[]) =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");

describe("the words that changed", () => {
  test.each([
    ["Start op 1 januari", "Start op 1 maart", "Start op 1 [januari]", "Start op 1 [maart]"],
    ["gelijk", "gelijk", "gelijk", "gelijk"],
    ["", "nieuw woord", "", "[nieuw woord]"],
    ["een twee drie", "een drie", "een [twee ]drie", "een drie"],
    ["a b c d", "a x y d", "a [b c] d", "a [x y] d"],
  ])("%s → %s", (before, after, markedBefore, markedAfter) => {
    const marked = markedWords(before, after);
    expect(written(marked.before)).toBe(markedBefore);
    expect(written(marked.after)).toBe(markedAfter);
  });

  const text = fc
    .array(fc.constantFrom("zorg", "tijd", "mens", " ", "  ", "\n"))
    .map((all) => all.join(""));

  test("each side is its own text again, and what is kept is alike", () => {
    const whole = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join("");
    const kept = (pieces: readonly Piece[]) =>
      whole(pieces.filter(({ changed }) => !changed)).replaceAll(/\s/g, "");
    fc.assert(
      fc.property(text, text, (a, b) => {
        const marked = markedWords(a, b);
        expect(whole(marked.before)).toBe(a);
        expect(whole(marked.after)).toBe(b);
        expect(kept(marked.before)).toBe(kept(marked.after));
      }),
    );
  });
});
