import { constant, medianOf } from "../engine/distribution.ts";
import type { Initiative } from "../engine/model.ts";
import { momentOf, quarterOf, type Quarter } from "./problem.ts";

/** Whether an initiative is expected to have begun when the first quarter of a choice begins. */
export const hasBegun = ({ start }: Initiative, from: Quarter): boolean =>
  quarterOf(medianOf(start)) < from;

/** The initiative when it starts in a quarter, without doubt. */
export const startingIn = (initiative: Initiative, quarter: Quarter): Initiative => ({
  ...initiative,
  start: constant(momentOf(quarter)),
});
