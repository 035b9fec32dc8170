import { expect, test } from "vitest";
import type { Answers } from "../../sent-answers.ts";
import { readFollowup, readNewAction } from "./action-form.ts";

const owners = ["ann", "bob"];
const today = "2026-03-02";
const fine: Answers = { wat: "Bel de gemeente.", wie: "ann", dag: "2026-03-02" };
const faultsOf = (outcome: ReturnType<typeof readNewAction> | ReturnType<typeof readFollowup>) =>
  outcome.ok ? [] : outcome.error.map(({ field, fault }) => `${field}: ${fault}`);
const isNew = (answers: Answers) => readNewAction(answers, { body: "bo" }, owners, today);

test("a new action says what, who and when", () => {
  expect(isNew(fine)).toEqual({
    ok: true,
    value: {
      data: { owner: "ann", due: "2026-03-02", body: "bo" },
      words: { what: "Bel de gemeente." },
    },
  });
});

test.each<[Answers, readonly string[]]>([
  [{}, ["wat: what", "wie: who", "dag: day"]],
  [{ ...fine, wie: "eve" }, ["wie: who"]],
  [{ ...fine, dag: "2026-03-01" }, ["dag: day-passed"]],
  [{ ...fine, wat: "x".repeat(1001) }, ["wat: too-long"]],
])("a new action of %j: %j", (answers, faults) => {
  expect(faultsOf(isNew(answers))).toEqual(faults);
});

test.each<[Answers, object]>([
  [
    { handeling: "klaar", dag: "2026-03-01", resultaat: "" },
    { kind: "action-finished", data: { on: "2026-03-01" }, words: {} },
  ],
  [
    { handeling: "datum", dag: "2026-06-01", reden: "Ziek." },
    { kind: "action-moved", data: { due: "2026-06-01" }, words: { reason: "Ziek." } },
  ],
  [
    { handeling: "overdragen", wie: "bob" },
    { kind: "action-handed-over", data: { owner: "bob" }, words: {} },
  ],
  [
    { handeling: "vervalt", reden: "Niet nodig." },
    { kind: "action-dropped", data: {}, words: { reason: "Niet nodig." } },
  ],
])("what was done is read from %j", (answers, act) => {
  expect(readFollowup(answers, owners)).toEqual({ ok: true, value: act });
});

test.each<[Answers, readonly string[]]>([
  [{ handeling: "klaar" }, ["dag: day"]],
  [{ handeling: "datum" }, ["dag: day", "reden: why"]],
  [{ handeling: "overdragen", wie: "eve" }, ["wie: who"]],
  [{ handeling: "vervalt" }, ["reden: why"]],
  [{ handeling: "klaar", dag: "2026-03-01", resultaat: "x".repeat(1001) }, ["resultaat: too-long"]],
])("what is missing in %j: %j", (answers, faults) => {
  expect(faultsOf(readFollowup(answers, owners))).toEqual(faults);
});
