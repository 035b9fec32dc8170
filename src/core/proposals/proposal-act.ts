import * as z from "zod";
import { refTo } from "../plan/index.ts";
import { act, Words } from "../register/index.ts";
import { Change } from "./change.ts";

/** 1 is least, 5 is most. */
const Score = z.int().min(1).max(5);

/** The life of a proposal; the subject is "proposal:<uuid>". */
export const ProposalAct = z.discriminatedUnion("kind", [
  act(
    "proposal-drafted",
    { author: z.uuid().optional() },
    { title: Words, reason: Words.optional() },
  ),
  act("proposal-described", {}, { title: Words, reason: Words }),
  /** Sets one change; the same place in the plan again replaces it. */
  act("change-set", { change: Change }, { reason: Words.optional(), origin: Words.optional() }),
  act("change-dropped", { place: z.string() }, {}),
  /** How it stands up to the three criteria of the plan, with the reason for each. */
  act(
    "proposal-scored",
    { impact: Score, feasibility: Score, evidence: Score },
    {
      impact: Words.optional(),
      feasibility: Words.optional(),
      evidence: Words.optional(),
    },
  ),
  act("proposal-offered", { to: refTo("body") }, {}),
  /** Back to its writer, to be changed. */
  act("proposal-returned", {}, { reason: Words }),
  act(
    "proposal-adopted",
    { decision: z.string().optional(), version: z.int(), effectiveOn: z.iso.date() },
    {},
  ),
  act("proposal-rejected", { decision: z.string().optional() }, { reason: Words.optional() }),
  act("proposal-withdrawn", {}, { reason: Words.optional() }),
]);
export type ProposalAct = z.infer<typeof ProposalAct>;
