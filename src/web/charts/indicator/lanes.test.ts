import fc from "fast-check";
import { expect, test } from "vitest";
import { inLanes, letterWidth } from "./lanes.ts";

test("no two words in a lane touch, and none passes the right edge while it has room", () => {
  const word = fc.record({
    item: fc.string(),
    x: fc.integer({ min: 300, max: 1000 }),
    length: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const laned = inLanes(words, 1000);
      const spans = words
        .toSorted((a, b) => a.x - b.x)
        .map(({ x, length }, i) => {
          const { lane, side } = laned[i]!;
          const width = length * letterWidth;
          return side === "right"
            ? { lane, from: x, to: x + width }
            : { lane, from: x - width, to: x };
        });
      for (const [i, a] of spans.entries()) {
        expect(a.to).toBeLessThanOrEqual(1000);
        for (const b of spans.slice(i + 1))
          expect(a.lane === b.lane && a.from < b.to && b.from < a.to).toBe(false);
      }
    }),
  );
});

test("words that stand apart share the lane next to the chart", () => {
  const words = [0, 400, 800].map((x) => ({ item: x, x, length: 10 }));
  expect(inLanes(words, 1000).map(({ lane }) => lane)).toEqual([0, 0, 0]);
});
