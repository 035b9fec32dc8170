import { expect, test } from "vitest";
import type { Body } from "../../../core/plan/index.ts";
import { governs, seatsOf } from "./seats.ts";

const member = (organisation: string) => ({
  organisation,
  addedForIza: false,
  origin: ["regioplan 1"],
});
const bodies = [
  { id: "bo", kind: "governing-board", members: [member("cwz")] },
  { id: "to", kind: "tactical-board", chair: "cwz" },
  { id: "open", kind: "other", members: "n.t.b." },
] as unknown as Body[];

test("who only chairs has a seat too", () => {
  const seats = seatsOf({ bodies }, "cwz");
  expect(seats.map(({ body, chair }) => [body.id, chair])).toEqual([
    ["bo", false],
    ["to", true],
  ]);
  expect(governs(seats)).toBe(true);
});

test("without a seat nobody governs", () => {
  expect(governs(seatsOf({ bodies }, "nonna"))).toBe(false);
});
