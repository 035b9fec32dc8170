import { expect, test } from "vitest";
import type { KeptPack } from "../ports/pack-store.ts";
import { packsUntil, type PackDesk } from "./pack-desk.ts";

const on = (day: string) => new Date(`2026-03-${day}T12:00:00Z`);
const pack = (id: string, asked: string, kept: string): KeptPack => ({
  id,
  meeting: "m",
  language: "nl",
  askedAt: on(asked),
  files: [{ format: "pdf", keptAt: on(kept), size: 1 }],
});

test("on an earlier day there are the papers that were ready by then, and no others", async () => {
  const all = [pack("later", "04", "04"), pack("overnight", "02", "03"), pack("then", "01", "02")];
  const desk = { of: async () => all } as Partial<PackDesk> as PackDesk;
  const then = packsUntil(desk, on("02"));
  expect((await then.of("m")).map(({ id }) => id)).toEqual(["then"]);
  expect(then.now()).toEqual(on("02"));
});
