import { expect, test } from "vitest";
import { onTheClock } from "../../core/meetings/index.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { NewJob } from "../ports/job-queue.ts";
import type { Mailer } from "../ports/mailer.ts";
import type { Store } from "../ports/store.ts";
import { digestJob } from "./digest-job.ts";
import { scheduleDigests } from "./schedule-digests.ts";

const minute = 60_000;

interface Worker {
  /** Moments, as in UTC, between which nobody works. */
  readonly down?: readonly [string, string];
  /** Moment until which the mail server takes nothing. */
  readonly mailFrom?: string;
}

/**
 * Works like the site does, round after round, and tells when mail went out, on the clock in the
 * Netherlands.
 */
async function mailed(from: string, to: string, { down, mailFrom }: Worker = {}) {
  let now = new Date(from);
  const sent: string[] = [];
  const begun = new Set<string>();
  let jobs: (NewJob & { readonly key: string })[] = [];
  const ann = { id: "ann", name: "Ann", email: "ann@example.nl", wantsDigest: true };
  const store = {
    people: { all: async () => [ann], find: async () => ann },
    digests: {
      begun: async (_: string, week: string) => (begun.has(week) ? ["ann"] : []),
      begin: async (_: string, { week }: { week: string }) => begun.size < begun.add(week).size,
      takeBack: async (_: string, { week }: { week: string }) => void begun.delete(week),
    },
    jobs: {
      async enqueueOnce(_: string, key: string, job: NewJob) {
        const isNew = jobs.every((other) => other.key !== key);
        if (isNew) jobs.push({ ...job, key });
        return isNew;
      },
    },
  } as unknown as Store;
  const mailer = {
    async send() {
      if (mailFrom !== undefined && now < new Date(mailFrom))
        return refused({ kind: "try-later", reason: "down" });
      const { day, time } = onTheClock(now);
      sent.push(`${day} ${time}`);
      return ok(undefined);
    },
  } as unknown as Mailer;
  const compose = async () => ({ subject: "Deze week", text: "", html: "" });
  const work = digestJob(store, "r", compose, mailer, () => now);
  const [downFrom = from, downTo = from] = down ?? [];
  for (; now < new Date(to); now = new Date(now.getTime() + 15 * minute)) {
    if (now >= new Date(downFrom) && now < new Date(downTo)) continue;
    await scheduleDigests(store, "r", now);
    const waiting = jobs;
    jobs = [];
    for (const job of waiting) {
      const claimed = { ...job, id: job.key, attempts: 1, lockedUntil: now };
      const outcome = await work(claimed, new AbortController().signal);
      if (outcome.kind === "failed") jobs.push(job);
    }
  }
  return sent;
}

/** From the Monday before a clock change to the end of the week after it. */
const weeks = [
  ["into summer", "2026-03-23T00:00:00Z", "2026-04-05T00:00:00Z", "2026-03-23", "2026-03-30"],
  ["out of summer", "2026-10-19T00:00:00Z", "2026-11-01T00:00:00Z", "2026-10-19", "2026-10-26"],
] as const;

test.each(weeks)(
  "%s, mail goes out at seven each Monday, once",
  async (_, from, to, ...mondays) => {
    expect(await mailed(from, to)).toEqual(mondays.map((day) => `${day} 07:00`));
  },
);

test.each([
  ["2026-03-29T00:00:00Z", ["2026-03-28T22:00:00Z", "2026-03-30T08:00:00Z"], "2026-03-30 10:00"],
  ["2026-10-25T00:00:00Z", ["2026-10-24T22:00:00Z", "2026-10-26T08:00:00Z"], "2026-10-26 09:00"],
  ["2026-10-25T00:00:00Z", ["2026-10-26T00:00:00Z", "2026-10-28T22:45:00Z"], "2026-10-28 23:45"],
] as const)(
  "from %s, nobody works over the hour of the mail (%s): it goes out at %s, once",
  async (from, down, then) => {
    const to = new Date(Date.parse(from) + 7 * 24 * 60 * minute).toISOString();
    expect(await mailed(from, to, { down })).toEqual([then]);
  },
);

test("nobody works until Thursday: news of last week is none", async () => {
  const down = ["2026-10-26T00:00:00Z", "2026-10-28T23:00:00Z"] as const;
  expect(await mailed("2026-10-25T00:00:00Z", "2026-11-01T00:00:00Z", { down })).toEqual([]);
});

test("the mail server is down until Monday night: it goes out once, when it is back", async () => {
  const mailFrom = "2026-10-26T22:30:00Z";
  expect(await mailed("2026-10-25T00:00:00Z", "2026-11-01T00:00:00Z", { mailFrom })).toEqual([
    "2026-10-26 23:30",
  ]);
});
