import { isDay } from "../../../app/iso-day.ts";
import type { WantedDecision } from "../../../app/steering/take-decision.ts";
import { marksIn } from "../../../core/disclosure/index.ts";
import type { Decision, Manner } from "../../../core/meetings/index.ts";
import type { Body } from "../../../core/plan/index.ts";
import type { Proposal } from "../../../core/proposals/index.ts";
import type { Signal } from "../../../core/signals/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import { written, type Answers } from "../../sent-answers.ts";

/** Names of the fields, in their order on the page. */
export const field = {
  title: "titel",
  text: "besluit",
  reason: "reden",
  proposal: (id: string) => `voorstel-${id}`,
  signal: (key: string) => `signaal-${key}`,
  manner: "wijze",
  vote: (organisation: string) => `stem-${organisation}`,
  effectiveOn: "ingaan",
  alternatives: "alternatieven",
  conditions: "voorwaarden",
  supersedes: "vervangt",
  meeting: "vergadering",
  item: "punt",
  /** How many decisions on this item the writer saw. */
  seen: "gezien",
} as const;

/** Longest title and longest other text, in characters. */
export const longestTitle = 140;
export const longestText = 4000;

/** What a form is about, and what may be chosen in it. */
export interface DecisionSubject {
  readonly body: Body;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Number of the version of the plan that is in force. */
  readonly plan: number;
  readonly meeting?: { readonly id: string; readonly day: string };
  /** `signal`: key of the one that it is about. */
  readonly item?: { readonly id: string; readonly title: string; readonly signal?: string };
  /** Organisations that sit in the body. */
  readonly voters: readonly string[];
  /** Proposals that lie before the body. */
  readonly proposals: readonly Proposal[];
  /** Signals that wait for the body, and the one that the item is about. */
  readonly signals: readonly Signal[];
  /** Decisions of the body that still hold. */
  readonly standing: readonly Decision[];
  /** Decisions on the item so far. */
  readonly onItem: readonly Decision[];
}

/** What is wrong with the answer in one field. */
export interface FieldFault {
  readonly field: string;
  readonly fault: "missing" | "too-long" | "personal";
}

/**
 * Reads a decision from the answers in its form, or says everything that is wrong at once. What
 * the form does not offer is not read.
 */
export function readDecisionForm(
  answers: Answers,
  subject: DecisionSubject,
): Result<WantedDecision, readonly FieldFault[]> {
  const text = (name: string) => written(answers, name);
  const manner = mannerIn(answers, subject);
  const effectiveOn = text(field.effectiveOn) ?? "";
  const faults: readonly FieldFault[] = [
    ...textFaults(field.title, text(field.title), longestTitle, true),
    ...textFaults(field.text, text(field.text), longestText, true),
    ...textFaults(field.reason, text(field.reason), longestText, true),
    ...(manner === undefined ? [{ field: field.manner, fault: "missing" } as const] : []),
    ...(isDay(effectiveOn) ? [] : [{ field: field.effectiveOn, fault: "missing" } as const]),
    ...textFaults(field.alternatives, text(field.alternatives), longestText),
    ...textFaults(field.conditions, text(field.conditions), longestText),
  ];
  if (faults.length > 0 || manner === undefined) return refused(faults);
  const { body, meeting, item, today, plan } = subject;
  const supersedes = text(field.supersedes);
  const alternatives = text(field.alternatives);
  const conditions = text(field.conditions);
  return ok({
    data: {
      body: body.id,
      ...(meeting && { meeting: meeting.id }),
      ...(item && { item: item.id }),
      effectiveOn,
      manner,
      answers: subject.signals.flatMap(({ key }) => (text(field.signal(key)) ? [key] : [])),
      proposals: subject.proposals.flatMap(({ id }) => {
        const outcome = text(field.proposal(id));
        return outcome === "adopted" || outcome === "rejected" ? [{ proposal: id, outcome }] : [];
      }),
      known: { plan, day: today },
      ...(supersedes !== undefined && { supersedes }),
    },
    words: {
      title: text(field.title)!,
      text: text(field.text)!,
      reason: text(field.reason)!,
      ...(alternatives !== undefined && { alternatives }),
      ...(conditions !== undefined && { conditions }),
    },
  });
}

function mannerIn(answers: Answers, { voters }: DecisionSubject): Manner | undefined {
  switch (answers[field.manner]) {
    case "consent":
      return { kind: "consent" };
    case "vote": {
      const those = (vote: string) => voters.filter((id) => answers[field.vote(id)] === vote);
      return {
        kind: "vote",
        for: those("for"),
        against: those("against"),
        abstained: those("abstained"),
      };
    }
    default:
      return undefined;
  }
}

function textFaults(
  name: string,
  text: string | undefined,
  longest: number,
  isAsked = false,
): readonly FieldFault[] {
  if (text === undefined) return isAsked ? [{ field: name, fault: "missing" }] : [];
  return [
    ...(text.length > longest ? [{ field: name, fault: "too-long" } as const] : []),
    ...(marksIn(text).length > 0 ? [{ field: name, fault: "personal" } as const] : []),
  ];
}

/** A form that is filled in as far as its agenda item says. */
export function firstAnswers(
  subject: DecisionSubject,
  about: { readonly proposal?: string; readonly signal?: string },
): Answers {
  const { item, today, onItem, proposals } = subject;
  const reason = proposals.find(({ id }) => id === about.proposal)?.reason;
  return {
    [field.title]: item?.title ?? "",
    [field.reason]: reason ?? "",
    [field.effectiveOn]: today,
    [field.seen]: String(onItem.length),
    ...(about.proposal !== undefined && { [field.proposal(about.proposal)]: "adopted" }),
    ...(about.signal !== undefined && { [field.signal(about.signal)]: "ja" }),
  };
}
