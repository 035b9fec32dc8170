import { expect, test } from "vitest";
import { checkChainEntries } from "./check-chain-entries.ts";
import { examplePlan } from "./example-plan.ts";

const answers = (answer: object) => ({
  kind: "answers",
  year: 2026,
  municipality: "A",
  answers: [answer],
  reportedOn: "2026-11-01",
});
const evidence = {
  kind: "evidence",
  criterion: "mandaat",
  status: "met",
  statement: "Besluit.",
  on: "2026-05-01",
  reportedOn: "2026-11-01",
};
const change = {
  kind: "provider-change",
  offer: "crisis",
  organisation: "ggz",
  change: { is: "stops" },
  on: "2027-01-01",
  reportedOn: "2026-11-01",
};
const given = { chain: "vallen", question: "plan", answer: "partly" };
const whereWrong = (entry: object) => {
  const checked = checkChainEntries(examplePlan, { chains: [entry] });
  return checked.ok ? [] : checked.error.map(({ path }) => path.slice(2).join("."));
};

test.each([
  [answers(given), []],
  [answers({ chain: "vallen", question: "lastig", explanation: "Tijd." }), []],
  [evidence, []],
  [change, []],
  [{ ...answers(given), municipality: "C" }, ["municipality"]],
  [answers({ ...given, chain: "lopen" }), ["answers.0.chain"]],
  [answers({ ...given, question: "wat" }), ["answers.0.question"]],
  [answers({ chain: "vallen", question: "plan", explanation: "Bijna." }), ["answers.0.answer"]],
  [answers({ ...given, question: "lastig" }), ["answers.0.answer"]],
  [{ ...evidence, criterion: "geld" }, ["criterion"]],
  [{ ...evidence, on: "2026-12-01" }, ["on"]],
  [{ ...change, offer: "bed" }, ["offer"]],
  [{ ...change, organisation: "niemand" }, ["organisation"]],
])("%j is wrong at %j", (entry, wrong) => {
  expect(whereWrong(entry)).toEqual(wrong);
});
