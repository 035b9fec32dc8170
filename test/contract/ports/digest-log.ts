import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { digestJob, digestKind } from "../../../src/app/digest/digest-job.ts";
import { scheduleDigests } from "../../../src/app/digest/schedule-digests.ts";
import type { Mail, NotSent } from "../../../src/app/ports/mailer.ts";
import { digestOf } from "../../../src/app/secret-token.ts";
import { workOffJobs } from "../../../src/app/work-off-jobs.ts";
import { ok, refused } from "../../../src/kernel/result.ts";
import type { At } from "../databases.ts";

const week = "2026-11-23";
const monday = new Date("2026-11-23T06:00:00Z");
const later = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);

/** What every `DigestLog` does, and what sending by it comes to. */
export function digestLogContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  let ann: string;
  let sent: string[];
  /** What the mail server says, mail after mail; when it has nothing left to say it takes all. */
  let answers: (NotSent | "dies")[];
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
    ann = await personWith("ann@voorbeeld.example");
    sent = [];
    answers = [];
  });

  async function personWith(email: string): Promise<string> {
    const id = randomUUID();
    const person = { id, name: "Voorbeeld: lid", email, createdAt: monday, isExample: true };
    expect((await store.people.add(ours, person)).ok).toBe(true);
    return id;
  }

  const digest = (token: string, person = ann) => ({
    person,
    week,
    stopSha256: digestOf(token),
    at: monday,
  });

  test("a mail is begun once a week, and again after it was taken back", async () => {
    expect(await store.digests.begin(ours, digest("a"))).toBe(true);
    expect(await store.digests.begin(ours, digest("b"))).toBe(false);
    expect(await store.digests.begun(ours, week)).toEqual([ann]);
    expect(await store.digests.begun(ours, "2026-11-30")).toEqual([]);
    expect(await store.digests.begun(theirs, week)).toEqual([]);
    expect(await store.digests.begin(ours, { ...digest("c"), week: "2026-11-30" })).toBe(true);
    await store.digests.takeBack(ours, { person: ann, week });
    expect(await store.digests.begin(ours, digest("b"))).toBe(true);
  });

  test("a token leads to who got the mail, for ever, and no other token does", async () => {
    await store.digests.begin(ours, digest("a"));
    await store.digests.begin(ours, digest("not taken"));
    expect(await store.digests.personOf(ours, digestOf("a"))).toBe(ann);
    expect(await store.digests.personOf(ours, digestOf("not taken"))).toBeUndefined();
    expect(await store.digests.personOf(theirs, digestOf("a"))).toBeUndefined();
  });

  const mailer = {
    async send({ to }: Mail) {
      const answer = answers.shift();
      // A worker that dies says nothing more: what it did not write down never happened.
      if (answer === "dies") await new Promise(() => {});
      if (answer !== undefined && answer !== "dies") return refused(answer);
      sent.push(to.address);
      return ok(undefined);
    },
  };
  const mail = { subject: "Uw week", text: "x", html: "x" };
  async function round(now: Date, compose: () => typeof mail | undefined = () => mail) {
    const asked = await scheduleDigests(store, ours, now);
    const write = async () => compose();
    const workmen = { [digestKind]: digestJob(store, ours, write, mailer, () => now) };
    const { signal } = new AbortController();
    await workOffJobs(store, ours, randomUUID(), workmen, () => now, signal);
    return asked;
  }

  test("everybody who wants it gets one mail a week, however often one looks", async () => {
    const bob = await personWith("bob@voorbeeld.example");
    const eve = await personWith("eve@voorbeeld.example");
    await store.people.change(ours, eve, { wantsDigest: false });
    expect(await round(later(-1))).toEqual([]);
    expect([...(await round(monday))].toSorted()).toEqual([ann, bob].toSorted());
    for (const minutes of [1, 60, 1440]) expect(await round(later(minutes))).toEqual([]);
    expect(sent.toSorted()).toEqual(["ann@voorbeeld.example", "bob@voorbeeld.example"]);
    await round(later(7 * 1440));
    expect(sent).toHaveLength(4);
  });

  test("nothing to tell is no mail, and is not looked at again that week", async () => {
    await round(monday, () => undefined);
    expect(await round(later(60))).toEqual([]);
    expect(sent).toEqual([]);
  });

  test("who stops it after it was asked for gets none", async () => {
    await scheduleDigests(store, ours, monday);
    await store.people.change(ours, ann, { wantsDigest: false });
    await round(later(1));
    expect(sent).toEqual([]);
  });

  test("while the server is down it is tried later and later, and arrives once", async () => {
    const down: NotSent = { kind: "try-later", reason: "down" };
    answers = [down, down];
    await round(monday);
    await round(later(4));
    await round(later(5));
    expect(sent).toEqual([]);
    await round(later(19));
    expect(sent).toEqual([]);
    await round(later(20));
    await round(later(600));
    expect(sent).toEqual(["ann@voorbeeld.example"]);
  });

  test("a server that stays down until Thursday is asked no more, until the next week", async () => {
    answers = Array.from({ length: 50 }, () => ({ kind: "try-later", reason: "down" }));
    for (let hour = 0; hour < 72; hour += 6) await round(later(hour * 60));
    answers = [];
    await round(later(5 * 1440));
    expect(sent).toEqual([]);
    await round(later(7 * 1440));
    expect(sent).toHaveLength(1);
  });

  test.each(["unsure", "refused"] as const)(
    "an answer that is %s is not tried again",
    async (kind) => {
      answers = [{ kind, reason: "?" }];
      await round(monday);
      await round(later(60));
      expect([sent, answers]).toEqual([[], []]);
    },
  );

  test("a worker that dies while it sends: the next one sends no second mail", async () => {
    answers = ["dies"];
    const dying = round(monday);
    await expect.poll(() => answers.length, { timeout: 5000 }).toBe(0);
    // Half an hour later it is taken for dead, and its job is done by another.
    await round(later(31));
    await round(later(600));
    expect(sent).toEqual([]);
    void dying;
  });
}
