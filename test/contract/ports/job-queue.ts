import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `JobQueue` does. */
export function jobQueueContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  const job = (kind: string, minutes = 0) => ({
    kind,
    payload: { list: [1, "twee", null], kind },
    runAt: later(minutes),
  });

  test("are claimed once, in order of when they are due, not before", async () => {
    await store.jobs.enqueue(ours, job("second", 2));
    const first = await store.jobs.enqueue(ours, job("first", 1));
    expect(await store.jobs.claim(ours, "w", noon, later(10))).toBeUndefined();
    expect(await store.jobs.claim(ours, "w", later(3), later(10))).toEqual({
      id: first,
      kind: "first",
      payload: { list: [1, "twee", null], kind: "first" },
      attempts: 1,
      lockedUntil: later(10),
    });
    expect((await store.jobs.claim(ours, "w", later(3), later(10)))?.kind).toBe("second");
    expect(await store.jobs.claim(ours, "w", later(3), later(10))).toBeUndefined();
  });

  test("ten workers at once get ten different jobs", async () => {
    for (let index = 0; index < 10; index++) await store.jobs.enqueue(ours, job(`job ${index}`));
    const claimed = await Promise.all(
      Array.from({ length: 10 }, (_, worker) =>
        store.jobs.claim(ours, `worker ${worker}`, noon, later(10)),
      ),
    );
    const kinds = claimed.map((each) => each?.kind ?? "none");
    expect(kinds.toSorted()).toEqual(Array.from({ length: 10 }, (_, index) => `job ${index}`));
  });

  test("of a kind that a worker does not do are left to others", async () => {
    await store.jobs.enqueue(ours, job("fetch", -60));
    await store.jobs.enqueue(ours, job("mail"));
    expect((await store.jobs.claim(ours, "w", noon, later(10), ["mail", "pack"]))?.kind).toBe(
      "mail",
    );
    expect(await store.jobs.claim(ours, "w", noon, later(10), ["mail", "pack"])).toBeUndefined();
  });

  test("of another region are not in the way", async () => {
    await store.jobs.enqueue(theirs, job("theirs", -60));
    await store.jobs.enqueue(ours, job("ours"));
    expect((await store.jobs.claim(ours, "w", noon, later(10)))?.kind).toBe("ours");
  });

  test("a worker that dies loses its job to another, and can no longer finish it", async () => {
    const id = await store.jobs.enqueue(ours, job("a"));
    await store.jobs.claim(ours, "dead", noon, later(10));
    expect(await store.jobs.claim(ours, "next", later(10), later(20))).toBeUndefined();
    expect(await store.jobs.claim(ours, "next", later(11), later(20))).toMatchObject({
      id,
      attempts: 2,
    });
    expect(await store.jobs.finish(ours, id, "dead", later(12))).toBe(false);
    expect(await store.jobs.finish(ours, id, "next", later(12))).toBe(true);
    expect(await store.jobs.claim(ours, "next", later(60), later(70))).toBeUndefined();
  });

  test("a failed job comes back when it is told to, or never", async () => {
    const id = await store.jobs.enqueue(ours, job("a"));
    const fail = (retryAt: Date | "never") =>
      store.jobs.fail(ours, id, "w", { error: "no network", at: noon, retryAt });
    await store.jobs.claim(ours, "w", noon, later(10));
    expect(await fail(later(5))).toBe(true);
    expect(await fail(later(5))).toBe(false);
    expect(await store.jobs.claim(ours, "w", later(4), later(10))).toBeUndefined();
    expect(await store.jobs.claim(ours, "w", later(5), later(10))).toMatchObject({ attempts: 2 });
    await fail("never");
    expect(await store.jobs.claim(ours, "w", later(60), later(70))).toBeUndefined();
  });

  test("of one id there is one job for good, and how it stands is known", async () => {
    const id = randomUUID();
    const standing = async () => (await store.jobs.standing(ours, [id, randomUUID()]))[0];
    expect(await standing()).toBeUndefined();
    const add = () => store.jobs.enqueue(ours, { ...job("mail"), id });
    expect([await add(), await add()]).toEqual([id, id]);
    expect(await standing()).toEqual({ id, isFinished: false });
    await store.jobs.claim(ours, "w", noon, later(10));
    expect(await store.jobs.claim(ours, "w", noon, later(10))).toBeUndefined();
    await store.jobs.fail(ours, id, "w", { error: "down", at: noon, retryAt: later(5) });
    expect(await standing()).toEqual({ id, isFinished: false, error: "down" });
    await store.jobs.claim(ours, "w", later(5), later(10));
    await store.jobs.finish(ours, id, "w", later(6));
    await add();
    expect(await standing()).toEqual({ id, isFinished: true });
    expect(await store.jobs.claim(ours, "w", later(60), later(70))).toBeUndefined();
    expect(await store.jobs.standing(theirs, [id])).toEqual([]);
  });

  test("what a worker notes is found by the next, and by nobody who lost the job", async () => {
    const id = await store.jobs.enqueue(ours, job("mail"));
    await store.jobs.claim(ours, "dead", noon, later(10));
    expect(await store.jobs.note(ours, id, "dead", { begun: true })).toBe(true);
    const next = await store.jobs.claim(ours, "next", later(11), later(20));
    expect(next?.payload).toEqual({ begun: true });
    expect(await store.jobs.note(ours, id, "dead", { begun: false })).toBe(false);
  });

  test("work that is asked for again before it is done, is done once", async () => {
    const once = (key: string) => store.jobs.enqueueOnce(ours, key, job("fetch"));
    expect([await once("a"), await once("b"), await once("a")]).toEqual([true, true, false]);
    expect(await store.jobs.enqueueOnce(theirs, "a", job("fetch"))).toBe(true);
    expect(await store.jobs.enqueueOnce(ours, "a", job("mail"))).toBe(true);
    for (let claimed = 0; claimed < 3; claimed++) {
      const { id } = (await store.jobs.claim(ours, "w", noon, later(10)))!;
      await store.jobs.finish(ours, id, "w", noon);
    }
    expect([await once("a"), await once("a")]).toEqual([true, false]);
  });

  test("what was finished is swept after a while, but no id that is there once for good", async () => {
    const id = randomUUID();
    const swept: string[] = [];
    await store.jobs.enqueue(ours, { ...job("mail"), id });
    for (const key of ["early", "late", "open"])
      await store.jobs.enqueueOnce(ours, key, job("fetch"));
    for (let claimed = 0; claimed < 4; claimed++)
      swept.push((await store.jobs.claim(ours, "w", noon, later(10)))!.id);
    const [early, late, open] = swept.filter((one) => one !== id);
    for (const [one, minutes] of [
      [id, 0],
      [early!, 0],
      [late!, 60],
    ] as const)
      await store.jobs.finish(ours, one, "w", later(minutes));
    await store.jobs.sweep(theirs, later(30));
    expect(await store.jobs.standing(ours, swept)).toHaveLength(4);
    await store.jobs.sweep(ours, later(30));
    const left = (await store.jobs.standing(ours, swept)).map((one) => one.id);
    expect(left.toSorted()).toEqual([id, late!, open!].toSorted());
  });
}
