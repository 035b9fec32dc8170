import { expect, test } from "vitest";
import type { Documents, Json } from "../../../core/proposals/index.ts";
import { presentAnswers, readRecord, type EditedRecord } from "./record-form.ts";

const kept = { grade: "expert", basis: "assumption", origin: ["x"] };
const edited = (estimate: { readonly [key: string]: Json }): EditedRecord => ({
  in: "assumptions",
  record: "initiatives/a",
  value: { adoption: { ...kept, ...estimate } },
  fields: [{ field: "adoption", input: { kind: "estimate" }, optional: false }],
});
const low = "veld-adoption-laag";
const high = "veld-adoption-hoog";
const grade = "veld-adoption-bewijs";
const documents = { plan: {} } as Documents;

test.each([
  ["a range as it is", { low: 0.15, high: 0.5 }, "15", "50"],
  ["one value at both ends", { value: 0.2 }, "20", "20"],
  // Beta(2, 4): of all draws 1 - (1 - x)^5 - 5x(1 - x)^4 lie below x. No draw passes the ends.
  [
    "the range of a least, a most likely and a most",
    { low: 0, mode: 0.25, high: 1 },
    "7,64",
    "65,7",
  ],
  // Beta(124.5, 276.5), as in docs/methods.md.
  ["the range of what was counted", { part: 124, of: 400 }, "27,3", "34,9"],
])("the form begins with %s", (_, estimate, from, to) => {
  expect(presentAnswers(edited(estimate))).toEqual({
    [low]: from,
    [high]: to,
    [grade]: "expert",
  });
});

test("what is sent back untouched stays a least, a most likely and a most", () => {
  const record = edited({ low: 0, mode: 0.25, high: 1 });
  const untouched = readRecord(record, presentAnswers(record), documents, "nl");
  expect(untouched).toEqual({ ok: true, value: [] });
  const changed = { ...presentAnswers(record), [high]: "60" };
  const read = readRecord(record, changed, documents, "nl");
  expect(read.ok && read.value).toMatchObject([{ after: { low: 0.0764, high: 0.6 } }]);
  expect(read.ok && read.value[0]).not.toHaveProperty("after.mode");
});
