import { expect, test } from "vitest";
import type { KeptPack } from "../../../app/ports/pack-store.ts";
import { packFormats } from "../../../app/ports/pack-writer.ts";
import { register, type By } from "../../../core/register/index.ts";
import { packStanding } from "./pack-standing.ts";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 12, minutes));
const pack = (id: string, asked: number, files: number): KeptPack => ({
  id,
  meeting: "m",
  language: "nl",
  askedAt: at(asked),
  files: packFormats.slice(0, files).map((format, index) => ({
    format,
    keptAt: at(asked + index),
    size: 1000,
  })),
});
const quiet = register();
/** A register in which something was done in minute 5. */
const doneBy = (by: By) =>
  register([
    {
      number: 1,
      at: at(5),
      by,
      subject: "signal:a",
      act: { kind: "signal-closed", data: {}, words: {} },
    },
  ]);

test("papers that are being made stand beside those that are ready", () => {
  const [second, first] = [pack("2", 10, 1), pack("1", 0, 4)];
  expect(packStanding([second, first], quiet, at(11))).toEqual({
    ready: first,
    isOld: false,
    making: second,
    isStalled: false,
  });
});

test("papers are old once something was done after they were asked for", () => {
  const isOld = (asked: number, by: By) =>
    packStanding([pack("1", asked, 4)], doneBy(by), at(20)).isOld;
  const [person, rule]: By[] = [{ kind: "person", person: "p" }, { kind: "rule" }];
  expect([isOld(0, rule!), isOld(5, rule!), isOld(6, rule!)]).toEqual([true, false, false]);
  expect([isOld(0, person!), isOld(4, person!), isOld(6, person!)]).toEqual([true, true, false]);
});

test("what nobody is making any more is stalled; what moves is not", () => {
  expect(packStanding([pack("1", 0, 0)], quiet, at(7)).isStalled).toBe(true);
  expect(packStanding([pack("1", 0, 3)], quiet, at(7)).isStalled).toBe(false);
  expect(packStanding([pack("1", 0, 4)], quiet, at(700)).isStalled).toBe(false);
  expect(packStanding([], quiet, at(7))).toEqual({ isOld: false, isStalled: false });
});
