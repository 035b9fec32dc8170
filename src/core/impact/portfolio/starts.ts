import { constant, medianOf } from "../engine/distribution.ts";
import type { Initiative, Model } from "../engine/model.ts";
import { momentOf, quarterOf, type Quarter } from "./problem.ts";

/** Whether an initiative is expected to have begun when the first quarter of a choice begins. */
export const hasBegun = ({ start }: Initiative, from: Quarter): boolean =>
  quarterOf(medianOf(start)) < from;

/** The model in which everything that has not begun starts in one quarter, without doubt. */
export function startingIn(model: Model, from: Quarter, quarter: Quarter): Model {
  return {
    ...model,
    initiatives: model.initiatives.map((initiative) =>
      hasBegun(initiative, from)
        ? initiative
        : { ...initiative, start: constant(momentOf(quarter)) },
    ),
  };
}
