import fc from "fast-check";
import { expect, test } from "vitest";
import { plusDays } from "../iso-day.ts";
import { namesGiven, namesUsed, told } from "./written-story.ts";

const on = (today: string) => ({ today, idOf: (name: string) => `<${name}>` });

test.each([
  ["-1d", "2026-11-23", "2026-11-20"],
  ["-2w", "2026-11-25", "2026-11-11"],
  ["+1d", "2026-11-20", "2026-11-23"],
  ["-1y", "2026-11-20", 2025],
  ["$griep", "2026-11-20", "<griep>"],
  ["risk:$griep", "2026-11-20", "risk:<griep>"],
  ["2024-05-13", "2026-11-20", "2024-05-13"],
  ["Kosten: $5 en -3d erna", "2026-11-20", "Kosten: $5 en -3d erna"],
])("%s on %s means %s", (written, today, meant) => {
  expect(told({ a: [written] }, on(today))).toEqual({ a: [meant] });
});

test("days are no weekend, and one that is written later never comes earlier", () => {
  const offset = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(offset, offset, fc.nat(3000), (a, b, start) => {
      const today = plusDays("2025-01-01", start);
      const [first, second] = [Math.min(a, b), Math.max(a, b)].map(
        (days) => told(`${days < 0 ? "" : "+"}${days}d`, on(today)) as string,
      );
      expect([0, 6]).not.toContain(new Date(first!).getUTCDay());
      expect(first! <= second!).toBe(true);
    }),
  );
});

test("names are given by ids, by what records are about and by what they make", () => {
  const story = {
    meetings: [{ id: "to-1", by: "$secretaris" }],
    records: [{ about: "risk:$griep", makes: ["mijlpaal"], by: "$secretaris" }],
  };
  expect(namesGiven(story)).toEqual(["to-1", "griep", "mijlpaal"]);
  expect(namesUsed(story).map(({ path }) => path.join("."))).toEqual([
    "meetings.0.by",
    "records.0.about",
    "records.0.by",
  ]);
});
