import { expect, test } from "vitest";
import type { Source } from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";
import { publicOrigin, withheld } from "./pass-on.ts";

const fetched = { connector: { kind: "odata-v3" } } as Source;
const snapshot = (licence: string, isExample = false) => ({ licence, isExample }) as Snapshot;

test.each([
  ["CC BY 4.0", fetched, undefined],
  ["CC0 1.0", fetched, undefined],
  ["CC BY-NC 4.0", fetched, "licence"],
  ["niet bekend / not known", fetched, "licence"],
  ["Not CC BY", fetched, "licence"],
  ["CC BY 4.0", { connector: { kind: "upload" } } as Source, "handed-in"],
  ["CC BY 4.0", undefined, "unknown-source"],
] as const)("%s: %#", (licence, source, why) => {
  expect(withheld(snapshot(licence), source)).toBe(why);
});

test("what is made up is never given as the original", () => {
  expect(withheld(snapshot("CC BY 4.0", true), fetched)).toBe("made-up");
});

test("the name of a file that somebody handed in stays inside", () => {
  const uploaded = { retrieval: { kind: "uploaded", fileName: "a.csv" } } as Snapshot;
  const shipped = { connector: { kind: "file-of-region" } } as Source;
  expect(publicOrigin(uploaded, shipped)).toBe("a.csv");
  expect(publicOrigin(uploaded, { connector: { kind: "upload" } } as Source)).toBeUndefined();
  expect(publicOrigin(uploaded, undefined)).toBeUndefined();
});
