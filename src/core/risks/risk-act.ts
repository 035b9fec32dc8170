import * as z from "zod";
import { refTo } from "../plan/index.ts";
import { act, Words } from "../register/index.ts";
import { Owner } from "./owner.ts";

/** Steps of likelihood and of impact: 1 is very small, 5 very large. */
export const degrees = [1, 2, 3, 4, 5] as const;
export type Degree = (typeof degrees)[number];
const Degree = z.literal(degrees);

/**
 * What happens to a risk; the subject is "risk:<id>", where the id is that of the plan, or a UUID
 * for a risk that the plan does not have.
 */
export const RiskAct = z.discriminatedUnion("kind", [
  /** A risk that the plan does not have; always the first act on it. */
  act(
    "risk-named",
    { challenges: z.array(refTo("challenge")) },
    { title: Words, summary: Words, mitigation: Words.optional() },
  ),
  /** How likely it is and what it would do, as judged on a day. */
  act("risk-scored", { likelihood: Degree, impact: Degree, on: z.iso.date() }, { reason: Words }),
  /** It is over, or came true and was dealt with; judged again, it is open again. */
  act("risk-closed", { on: z.iso.date() }, { reason: Words }),
  act("risk-entrusted", { owner: Owner }, {}),
  /** The indicators that show whether it comes true; all of them at once. */
  act("risk-linked", { indicators: z.array(z.string()) }, {}),
]);
export type RiskAct = z.infer<typeof RiskAct>;
