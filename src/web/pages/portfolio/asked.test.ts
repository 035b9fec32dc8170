import { expect, test } from "vitest";
import { askedQuery, readAsked } from "./asked.ts";

const read = (query: string) => readAsked(new URLSearchParams(query));

test.each([
  ["", { cautious: false, room: "middle" }],
  ["budget=1,5", { budget: 1_500_000, cautious: false, room: "middle" }],
  ["budget=0.25&doel=zeker", { budget: 250_000, cautious: true, room: "middle" }],
  ["budget=0&trekkracht=laag", { budget: 0, cautious: false, room: "low" }],
  ["budget=-1", { wrong: "-1", cautious: false, room: "middle" }],
  ["budget=veel", { wrong: "veel", cautious: false, room: "middle" }],
  ["budget=Infinity", { wrong: "Infinity", cautious: false, room: "middle" }],
  ["doel=anders&trekkracht=x", { cautious: false, room: "middle" }],
])("%j is read", (query, asked) => {
  expect(read(query)).toEqual(asked);
});

test("the query of a question asks the same", () => {
  for (const query of ["", "budget=1%2C5", "budget=0&doel=zeker&trekkracht=laag"])
    expect(read(askedQuery(read(query)))).toEqual(read(query));
});
