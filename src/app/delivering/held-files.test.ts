import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { heldFiles } from "./held-files.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const file = (megabytes = 1) => ({ bytes: new Uint8Array(megabytes * 2 ** 20) });

test("a file waits for a quarter of an hour, behind its own link", () => {
  const held = heldFiles();
  const id = held.hold("a", file())!;
  expect(held.find("b", id)).toBeUndefined();
  vi.advanceTimersByTime(15 * 60_000 - 1);
  expect(held.find("a", id)).toBeDefined();
  vi.advanceTimersByTime(1);
  expect(held.find("a", id)).toBeUndefined();
});

test("another file behind the same link takes its place, and its own quarter", () => {
  const held = heldFiles();
  const first = held.hold("a", file())!;
  vi.advanceTimersByTime(10 * 60_000);
  const second = held.hold("a", file())!;
  vi.advanceTimersByTime(10 * 60_000);
  expect(held.find("a", first)).toBeUndefined();
  expect(held.find("a", second)).toBeDefined();
});

test("what is dropped is gone, and makes room", () => {
  const held = heldFiles();
  const id = held.hold("a", file(40))!;
  expect(held.hold("b", file(40))).toBeUndefined();
  held.drop("a", id);
  expect(held.find("a", id)).toBeUndefined();
  expect(held.hold("b", file(40))).toBeDefined();
});
