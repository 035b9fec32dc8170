import { expect, test } from "vitest";
import { register, type Entry } from "../register/index.ts";
import { mayActOn, type Followup } from "./action-fault.ts";
import { readAction } from "./action.ts";
import type { ActionAct } from "./decision-act.ts";
import { openActions, overdueActions } from "./open-actions.ts";

const [ann, bob] = [
  "18cf5f2e-5bb6-4a4b-8a5e-7b9c7c1f0a01",
  "18cf5f2e-5bb6-4a4b-8a5e-7b9c7c1f0a02",
] as const;
const assigned = (due = "2026-03-02"): ActionAct => ({
  kind: "action-assigned",
  data: { owner: ann, due, body: "to" },
  words: { what: "Bel de gemeente." },
});
const moved = (due: string): Followup => ({
  kind: "action-moved",
  data: { due },
  words: { reason: "Nog geen antwoord." },
});
const handedOver: Followup = { kind: "action-handed-over", data: { owner: bob }, words: {} };
const finished = (on: string): Followup => ({
  kind: "action-finished",
  data: { on },
  words: { result: "Gedaan." },
});
const dropped: Followup = { kind: "action-dropped", data: {}, words: { reason: "Niet nodig." } };

let number = 0;
const entry = (act: ActionAct, id = "x"): Entry<ActionAct> => ({
  number: ++number,
  at: new Date("2026-02-01T09:00:00Z"),
  by: { kind: "person", person: ann },
  subject: `action:${id}`,
  act,
});
const action = (...acts: readonly ActionAct[]) =>
  readAction(
    "x",
    acts.map((act) => entry(act)),
  );

test("an action keeps the days on which it was due before", () => {
  expect(action(assigned(), moved("2026-04-01"), handedOver, moved("2026-05-01"))).toMatchObject({
    what: "Bel de gemeente.",
    owner: bob,
    due: "2026-05-01",
    moves: [{ from: "2026-03-02" }, { from: "2026-04-01", reason: "Nog geen antwoord." }],
    state: { kind: "open" },
  });
});

test.each([
  [finished("2026-02-28"), { kind: "finished", on: "2026-02-28", result: "Gedaan." }],
  [dropped, { kind: "dropped", reason: "Niet nodig." }],
])("an action ends once: $kind", (end, state) => {
  const ended = action(assigned(), end);
  expect(ended.state).toMatchObject(state);
  for (const act of [moved("2027-01-01"), handedOver, finished("2026-03-01"), dropped])
    expect(mayActOn(ended, act, "2026-03-01")).toEqual({ kind: "ended" });
});

test.each([
  [moved("2026-03-01"), undefined],
  [moved("2026-02-28"), "day-passed"],
  [moved("2026-03-02"), "same-day"],
  [finished("2026-03-01"), undefined],
  [finished("2026-03-02"), "day-to-come"],
  [handedOver, undefined],
  [{ ...handedOver, data: { owner: ann } }, "same-owner"],
  [dropped, undefined],
])("with an action that is open, $kind %#", (act, fault) => {
  expect(mayActOn(action(assigned()), act, "2026-03-01")?.kind).toBe(fault);
});

test("an action is overdue from the day after", () => {
  number = 0;
  const book = register([
    entry(assigned("2026-03-02"), "b"),
    entry(assigned("2026-03-01"), "a"),
    entry(assigned("2026-02-01"), "done"),
    entry(finished("2026-02-01"), "done"),
  ]);
  const ids = (day: string) => overdueActions(book, day).map(({ id }) => id);
  expect(openActions(book).map(({ id }) => id)).toEqual(["a", "b"]);
  expect([ids("2026-03-01"), ids("2026-03-02"), ids("2026-03-03")]).toEqual([
    [],
    ["a"],
    ["a", "b"],
  ]);
});
