import { beforeEach, expect, test } from "vitest";
import type { PeopleStore } from "../ports/people-store.ts";
import { memoryPeople } from "./memory-people.test-data.ts";
import { openSession, startSession } from "./sessions.ts";

const region = "voorbeeld";
const person = { id: "p", name: "Voorbeeld: analist", isExample: true };
/** An hour before the clock goes back in the Netherlands. */
const began = new Date("2026-10-25T00:00:00Z");
const after = (minutes: number) => new Date(began.getTime() + minutes * 60_000);

let people: PeopleStore;
let token: string;
beforeEach(async () => {
  people = memoryPeople();
  await people.add(region, { ...person, createdAt: began });
  token = await startSession(people, region, person.id, began);
});

const open = (minutes: number, shown = token) => openSession(people, region, shown, after(minutes));

test("each session has a token of its own, and the store only knows its digest", async () => {
  const another = await startSession(people, region, person.id, began);
  expect(another).not.toBe(token);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await people.session(region, token)).toBeUndefined();
});

test("a session holds while it is used, also in the hour that comes twice", async () => {
  for (let minutes = 0; minutes < 12 * 60; minutes += 59)
    expect(await open(minutes)).toMatchObject({ kind: "signed-in", person });
  expect(await open(12 * 60)).toEqual({ kind: "ended", person: person.id });
});

test("it ends an hour after it was last used", async () => {
  await open(30);
  expect((await open(89)).kind).toBe("signed-in");
  expect((await open(89 + 60)).kind).toBe("ended");
});

test("that somebody is there is written once a minute", async () => {
  const seen = async () => (await people.sessionsOf(region, person.id))[0]!.lastSeenAt;
  await open(0.9);
  expect(await seen()).toEqual(began);
  await open(1);
  expect(await seen()).toEqual(after(1));
});

test("a clock that is set back ends nothing, and lengthens nothing", async () => {
  await open(10);
  expect((await open(5)).kind).toBe("signed-in");
  expect((await open(69)).kind).toBe("signed-in");
});

test("a revoked session has ended, and another goes on", async () => {
  const another = await startSession(people, region, person.id, began);
  const [session] = await people.sessionsOf(region, person.id);
  await people.revoke(region, person.id, after(1), session!.id);
  expect((await open(2)).kind).toBe("ended");
  expect((await open(2, another)).kind).toBe("signed-in");
});

test("a token that was never given is nobody's", async () => {
  expect(await open(0, "x".repeat(43))).toEqual({ kind: "unknown" });
});
