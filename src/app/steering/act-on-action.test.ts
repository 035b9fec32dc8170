import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readAction, type Followup } from "../../core/meetings/index.ts";
import { actOnAction } from "./act-on-action.ts";
import { assignAction } from "./assign-action.ts";
import { memoryRegister } from "./memory-register.test-data.ts";
import { steeringDesk } from "./steering-desk.ts";

const [ann, bob] = [randomUUID(), randomUUID()];
const by = { kind: "person", person: ann } as const;
const finished: Followup = { kind: "action-finished", data: { on: "2026-03-02" }, words: {} };
const moved: Followup = {
  kind: "action-moved",
  data: { due: "2026-06-01" },
  words: { reason: "Nog geen antwoord." },
};

async function started() {
  const kept = memoryRegister();
  const clock = () => new Date("2026-03-02T14:00:00Z");
  const desk = steeringDesk(kept, { region: "r", isExample: false, clock });
  const submission = randomUUID();
  const wanted = { data: { owner: bob, due: "2026-04-01" }, words: { what: "Bel." } };
  const action = await assignAction(desk, wanted, { by, submission });
  const again = await assignAction(desk, wanted, { by, submission });
  const act = (followup: Followup, seen: number, sending = randomUUID()) =>
    actOnAction(desk, by, {
      action,
      act: followup,
      seen,
      today: "2026-03-02",
      submission: sending,
    });
  const now = async () => (await desk.upToDate()).one(`action:${action}`, readAction)!;
  return { kept, desk, action, again, act, now };
}

test("an action is assigned once, however often the form is sent", async () => {
  const { kept, action, again } = await started();
  expect(again).toBe(action);
  expect(kept.entries).toHaveLength(1);
});

test("it is finished once, and who sends it again hears the same", async () => {
  const { act, now, kept } = await started();
  const sending = randomUUID();
  expect(await act(finished, 1, sending)).toEqual({ ok: true, value: undefined });
  expect(await act(finished, 1, sending)).toEqual({ ok: true, value: undefined });
  expect((await now()).state).toEqual({ kind: "finished", on: "2026-03-02" });
  expect(await act(finished, 2)).toEqual({ ok: false, error: { kind: "ended" } });
  expect(kept.entries).toHaveLength(2);
});

test("who did not see what another did is told first", async () => {
  const { act, now } = await started();
  await act(moved, 1);
  expect(await act(finished, 1)).toMatchObject({
    ok: false,
    error: { kind: "meanwhile", latest: { number: 2, act: { kind: "action-moved" } } },
  });
  expect((await now()).state.kind).toBe("open");
  expect((await act(finished, 2)).ok).toBe(true);
});

test("nothing is done with what is not there", async () => {
  const { desk } = await started();
  const acted = actOnAction(desk, by, {
    action: randomUUID(),
    act: finished,
    seen: 0,
    today: "2026-03-02",
    submission: randomUUID(),
  });
  expect(await acted).toEqual({ ok: false, error: { kind: "no-such-action" } });
});
