import * as z from "zod";
import { Dutch, localRef, refTo } from "../plan/index.ts";

/** How far a municipality says it is; "none" is "limited" where the question asks for reach. */
export const givenAnswers = ["fully", "partly", "none", "unknown"] as const;
export type GivenAnswer = (typeof givenAnswers)[number];

/** Longest text of one field, in characters. */
export const longestText = 600;
const Words = Dutch.max(longestText);

const QuestionAnswer = z
  .strictObject({
    chain: refTo("chain"),
    question: localRef(),
    /** Left out for a question that is answered in words alone. */
    answer: z.enum(givenAnswers).optional(),
    explanation: Words.optional(),
  })
  .refine(({ answer, explanation }) => answer !== undefined || explanation !== undefined, {
    message: "An answer is one of the four answers, words, or both",
  });
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

/** What one municipality answers for one year; it replaces its earlier answers to these questions. */
const RoundAnswers = z.strictObject({
  kind: z.literal("answers"),
  /** The year that the answers are about. */
  year: z.int().min(2000).max(2100),
  municipality: refTo("municipality"),
  answers: z.array(QuestionAnswer).min(1),
  reportedOn: z.iso.date(),
});
export type RoundAnswers = z.infer<typeof RoundAnswers>;

/** Something that shows how it stands with a requirement of the prevention infrastructure. */
const PreventionEvidence = z
  .strictObject({
    kind: z.literal("evidence"),
    criterion: localRef(),
    status: z.enum(["met", "to-follow"]),
    statement: Words,
    /** The day of what is told, for example of a decision. */
    on: z.iso.date(),
    document: z
      .strictObject({
        title: z.string().trim().min(1).max(200),
        url: z.url({ protocol: /^https?$/ }).optional(),
      })
      .optional(),
    reportedOn: z.iso.date(),
  })
  .refine(({ on, reportedOn }) => on <= reportedOn, {
    path: ["on"],
    message: "Evidence tells what has been: its day is not after that of the report",
  });
export type PreventionEvidence = z.infer<typeof PreventionEvidence>;

/** For whom a provider works; the words of the plan. */
export const reaches = ["regional", "supraregional", "undetermined"] as const;
export type Reach = (typeof reaches)[number];

export const changeKinds = ["stops", "starts", "moves", "stays"] as const;

/**
 * From a day on, an organisation gives a kind of crucial care or no longer does. It replaces what
 * was told before of that day and later: "stays" takes back a stop that was announced.
 */
const ProviderChange = z.strictObject({
  kind: z.literal("provider-change"),
  offer: localRef(),
  organisation: refTo("organisation"),
  change: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("stops") }),
    /** For whom it works from then on. */
    z.strictObject({ is: z.literal(["starts", "moves", "stays"]), reach: z.enum(reaches) }),
  ]),
  on: z.iso.date(),
  note: Words.optional(),
  reportedOn: z.iso.date(),
});
export type ProviderChange = z.infer<typeof ProviderChange>;

/** What is told about the chains after the plan. An entry is added, never changed. */
export const ChainEntry = z.discriminatedUnion("kind", [
  RoundAnswers,
  PreventionEvidence,
  ProviderChange,
]);
export type ChainEntry = z.infer<typeof ChainEntry>;

/** What an entry is about: of two entries on one subject, the later was written knowing the earlier. */
export function subjectOf(entry: ChainEntry): string {
  switch (entry.kind) {
    case "answers":
      return `answers/${entry.year}/${entry.municipality}`;
    case "evidence":
      return `evidence/${entry.criterion}`;
    case "provider-change":
      return `provider-change/${entry.offer}`;
  }
}
