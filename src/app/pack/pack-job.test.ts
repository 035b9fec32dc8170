import { beforeEach, expect, test } from "vitest";
import type { PackStore } from "../ports/pack-store.ts";
import { packFormats, type PackFormat } from "../ports/pack-writer.ts";
import type { ClaimedJob } from "../ports/job-queue.ts";
import { packJob, packKind, type Compose } from "./pack-job.ts";
import type { Pack } from "./pack.ts";

const now = () => new Date("2026-11-22T12:00:00Z");
const order = {
  id: "00000000-0000-4000-8000-000000000001",
  meeting: "m",
  language: "nl" as const,
};
const job: ClaimedJob = {
  id: "j",
  kind: packKind,
  payload: order,
  attempts: 1,
  lockedUntil: now(),
};

let wanted: boolean;
let files: Map<PackFormat, string>;
let forgotten: string[];
const packs: PackStore = {
  ask: () => Promise.reject(new Error("not used")),
  of: () => Promise.reject(new Error("not used")),
  bytes: () => Promise.reject(new Error("not used")),
  async begin() {
    files.clear();
    return wanted;
  },
  async keep(_region, _id, format, bytes) {
    if (wanted) files.set(format, Buffer.from(bytes).toString());
    return wanted;
  },
  async forgetEarlier(_region, id) {
    forgotten.push(id);
  },
};
beforeEach(() => {
  wanted = true;
  files = new Map();
  forgotten = [];
});

/** The pack is not looked at here: its title says of which moment it is. */
const packOf = (title: string) => ({ cover: { title } }) as Pack;
const run = (
  compose: Compose,
  write = async (pack: Pack, _format: PackFormat) => new Uint8Array(Buffer.from(pack.cover.title)),
  signal = new AbortController().signal,
) => packJob({ packs }, "r", compose, write, now)(job, signal);

test("makes every format, and then throws away the papers of before", async () => {
  expect(await run(async () => packOf("first"))).toEqual({ kind: "done" });
  expect([...files.keys()]).toEqual(packFormats);
  expect(forgotten).toEqual([order.id]);
});

test("what a worker that died had made is made anew: all files are of one moment", async () => {
  const dies = async (pack: Pack, format: PackFormat) => {
    if (format === "pptx") throw new Error("killed");
    return new Uint8Array(Buffer.from(pack.cover.title));
  };
  await expect(run(async () => packOf("first"), dies)).rejects.toThrow("killed");
  expect(files.size).toBe(2);
  expect(forgotten).toEqual([]);
  await run(async () => packOf("second"));
  expect([...files.values()]).toEqual(packFormats.map(() => "second"));
});

test("papers that nobody asks for any more are not made", async () => {
  wanted = false;
  let composed = 0;
  const compose = async () => {
    composed += 1;
    return packOf("first");
  };
  expect(await run(compose)).toEqual({ kind: "done" });
  expect(composed).toBe(0);
});

test("papers that are thrown away while they are made stay away", async () => {
  const erasing = async (pack: Pack, format: PackFormat) => {
    if (format === "docx") {
      wanted = false;
      files.clear();
    }
    return new Uint8Array(Buffer.from(pack.cover.title));
  };
  expect(await run(async () => packOf("first"), erasing)).toEqual({ kind: "done" });
  expect(files.size).toBe(0);
  expect(forgotten).toEqual([]);
});

test("a meeting that is not there is done with; who is told to stop comes back later", async () => {
  expect(await run(async () => undefined)).toEqual({ kind: "done" });
  const stopped = AbortSignal.abort();
  expect(await run(async () => packOf("first"), undefined, stopped)).toEqual({
    kind: "failed",
    reason: "stopped",
  });
});
