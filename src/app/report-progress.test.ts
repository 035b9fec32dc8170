import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { ProgressReport } from "../core/progress/index.ts";
import { ok, refused } from "../kernel/result.ts";
import type { ProgressStore, RecordedProgress } from "./ports/progress-store.ts";
import { reportProgress } from "./report-progress.ts";
import { memoryRegister } from "./steering/memory-register.test-data.ts";
import { steeringDesk } from "./steering/steering-desk.ts";

const report: ProgressReport = {
  initiative: "lopen",
  reportedOn: "2026-05-04",
  reportedBy: "party",
  course: "on-course",
  done: "Gedaan.",
  next: "Meer.",
  milestones: [],
};
const clock = () => new Date("2026-05-04T09:00:00Z");
const sending = {
  by: { kind: "person", person: randomUUID() },
  submission: randomUUID(),
  isExample: false,
  recordedAt: clock(),
} as const;

function kept(record: ProgressStore["record"]) {
  const register = memoryRegister();
  const steering = steeringDesk(register, { region: "r", isExample: false, clock });
  return {
    register,
    where: { store: { progress: { record } as ProgressStore }, steering, region: "r" },
  };
}
const { initiative, ...told } = report;
const recorded: RecordedProgress = {
  // In another order, as a store may give it back.
  ...told,
  initiative,
  id: randomUUID(),
  isExample: false,
  recordedAt: clock(),
};

test("the register knows who reported, and in what part; sent twice it is one report", async () => {
  const { register, where } = kept(async () => ok(recorded));
  await reportProgress(where, report, sending);
  await reportProgress(where, report, sending);
  expect(register.entries).toEqual([
    expect.objectContaining({
      by: sending.by,
      subject: `report:${recorded.id}`,
      act: {
        kind: "progress-reported",
        data: { initiative: "lopen", day: "2026-05-04", as: "party" },
        words: {},
      },
    }),
  ]);
});

test("the same form that says something else is told what it said before", async () => {
  const { where } = kept(async () => ok(recorded));
  const other = { ...report, done: "Toch niet gedaan." };
  expect(await reportProgress(where, other, sending)).toEqual(
    refused({ kind: "reported-meanwhile", latest: recorded }),
  );
});

test("a report that was not taken is not in the register", async () => {
  const { register, where } = kept(async () =>
    refused({ kind: "reported-meanwhile", latest: recorded }),
  );
  expect((await reportProgress(where, report, sending)).ok).toBe(false);
  expect(register.entries).toEqual([]);
});
