import { expect, test } from "vitest";
import type { Commitment } from "../../../core/plan/index.ts";
import { commitmentsOf } from "./commitments.ts";

const all = { id: "all" } as Commitment;
const own = { id: "own", parties: ["vgz"] } as Commitment;

test("a promise of all parties counts for members of the board alone", () => {
  expect(commitmentsOf([all, own], "cwz", true)).toEqual([all]);
  expect(commitmentsOf([all, own], "nonna", false)).toEqual([]);
  expect(commitmentsOf([all, own], "vgz", false)).toEqual([own]);
});
