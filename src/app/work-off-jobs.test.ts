import { beforeEach, expect, test } from "vitest";
import type { ClaimedJob, JobQueue } from "./ports/job-queue.ts";
import { workOffJobs, type Workman } from "./work-off-jobs.ts";

const now = new Date("2026-06-15T12:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const waits = (kind: string, attempts = 1): ClaimedJob => ({
  id: kind,
  kind,
  payload: {},
  attempts,
  lockedUntil: minutes(30),
});

let waiting: ClaimedJob[];
let ended: unknown[];
const jobs: JobQueue = {
  enqueue: () => Promise.reject(new Error("not used")),
  enqueueOnce: () => Promise.reject(new Error("not used")),
  standing: () => Promise.reject(new Error("not used")),
  note: () => Promise.reject(new Error("not used")),
  sweep: () => Promise.reject(new Error("not used")),
  async claim(_region, _worker, _at, _until, kinds) {
    const at = waiting.findIndex(({ kind }) => kinds?.includes(kind));
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  },
  async finish(_region, id) {
    ended.push([id, "done"]);
    return true;
  },
  async fail(_region, id, _worker, { error, retryAt }) {
    ended.push([id, error, retryAt]);
    return true;
  },
};
beforeEach(() => {
  waiting = [];
  ended = [];
});

const workmen: Record<string, Workman> = {
  works: async () => ({ kind: "done" }),
  fails: async () => ({ kind: "failed", reason: "no network" }),
  "gives up": async () => ({ kind: "given-up", reason: "no such address" }),
  breaks: () => Promise.reject(new TypeError("a mistake")),
};
const workOff = (signal = new AbortController().signal) =>
  workOffJobs({ jobs }, "r", "w", workmen, () => now, signal);

test("every job of a kind that it does is tried, whatever became of the one before", async () => {
  waiting = ["breaks", "fails", "gives up", "unheard-of", "works"].map((kind) => waits(kind));
  expect(await workOff()).toBe(1);
  expect(ended).toEqual([
    ["breaks", "TypeError: a mistake", minutes(5)],
    ["fails", "no network", minutes(5)],
    ["gives up", "no such address", "never"],
    ["works", "done"],
  ]);
  expect(waiting.map(({ kind }) => kind)).toEqual(["unheard-of"]);
});

test.each([
  [1, 5],
  [2, 15],
  [3, 45],
  [4, 135],
  [6, 1215],
  [7, 1440],
  [400, 1440],
])("after %i attempts the next is %i minutes later", async (attempts, later) => {
  waiting = [waits("fails", attempts)];
  await workOff();
  expect(ended).toEqual([["fails", "no network", minutes(later)]]);
});

test("who is told to stop takes no other job", async () => {
  const stopping = new AbortController();
  waiting = [waits("works"), waits("works")];
  workmen["works"] = async () => {
    stopping.abort();
    return { kind: "done" };
  };
  expect(await workOff(stopping.signal)).toBe(1);
  expect(waiting).toHaveLength(1);
});
