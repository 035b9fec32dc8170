import { expect, test } from "vitest";
import { expectedStill, type Sitting } from "./membership.ts";

const sits = (person: string, seat: Sitting["seat"], organisation?: string) =>
  ({ person, seat, organisation, from: "2026-01-01" }) as Sitting;
const membership = {
  chair: sits("chair", "chair"),
  secretary: undefined,
  places: [
    { organisation: "cwz", sitting: [sits("a", "member", "cwz")], substitutes: [] },
    {
      organisation: "vgz",
      sitting: [sits("b", "member", "vgz")],
      substitutes: [sits("c", "substitute", "vgz")],
    },
    { organisation: "ggd", sitting: [], substitutes: [sits("d", "substitute", "ggd")] },
    { organisation: "berg-en-dal", sitting: [], substitutes: [] },
  ],
};
const noted = (...people: string[]) => new Map(people.map((person) => [person, "noted"]));

test("everybody is who sits there; a substitute only where nobody else does", () => {
  expect(expectedStill(membership, noted())).toEqual(["chair", "a", "b", "d"]);
});

test("who was noted stays as noted, and whose substitute was is not expected", () => {
  expect(expectedStill(membership, noted("a"))).toEqual(["chair", "b", "d"]);
  expect(expectedStill(membership, noted("c"))).toEqual(["chair", "a", "d"]);
});

test("a chair who also sits for a party is one person", () => {
  const both = { ...membership, chair: sits("a", "chair", "cwz") };
  expect(expectedStill(both, noted())).toEqual(["a", "b", "d"]);
});
