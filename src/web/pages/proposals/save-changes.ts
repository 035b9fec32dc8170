import {
  actOnProposal,
  draftProposal,
  setChange,
  type NewProposal,
  type WrittenChange,
} from "../../../app/steering/act-on-proposal.ts";
import {
  applyChanges,
  placeOf,
  readProposal,
  type Change,
  type Documents,
  type Proposal,
  type ProposalAct,
} from "../../../core/proposals/index.ts";
import { longestWords } from "../../../core/register/index.ts";
import { can } from "../../../core/rights/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { FormState } from "../../layout/form-field.tsx";
import type { SiteContext } from "../../render.ts";
import { submission, written, type Answers } from "../../sent-answers.ts";
import { valueWords } from "../versions/value-words.ts";
import { seenField } from "./act-form.tsx";
import { formWords } from "./form.words.ts";
import { scoreField, scoresIn } from "./scores.ts";

/** Names of the fields that every form of a proposal has. */
export const aboutFields = {
  proposal: "voorstel",
  title: "titel",
  reason: "reden",
  origin: "herkomst",
} as const;

/** The proposal that changes are added to, while it is being written and its writer may. */
export function draftIn(
  { var: { register, actor } }: SiteContext,
  answers: Answers,
): Proposal | undefined {
  const id = answers[aboutFields.proposal];
  if (id === undefined || id === "") return undefined;
  const proposal = register.one(`proposal:${id}`, readProposal);
  if (proposal?.state.kind !== "draft") return undefined;
  return can(actor, "edit-proposal", { kind: "own", person: proposal.author })
    ? proposal
    : undefined;
}

/**
 * Saves changes in the proposal that the form names, or in a new one.
 * @param field that faults of the changes belong to
 * @returns id of the proposal, or what is still wrong
 */
export async function saveChanges(
  c: SiteContext,
  answers: Answers,
  changes: readonly Change[],
  documents: Documents,
  fieldOf: (change: Change) => string,
): Promise<Result<string, FormState>> {
  const { visit, steering, person } = c.var;
  const say = formWords[visit.language].faults;
  if (person === undefined) throw new Error("somebody who is not signed in reached a form");
  const draft = draftIn(c, answers);
  const title = written(answers, aboutFields.title)?.slice(0, 200);
  const scores = scoresIn(answers);
  const faults: readonly Fault[] = [
    ...(changes.length === 0 ? [{ field: aboutFields.title, text: say.nothing }] : []),
    ...aboutFaults(c, answers),
    ...misfits(draft, changes, documents, fieldOf, say),
  ];
  if (faults.length > 0) return refused({ answers, faults });

  const origin = written(answers, aboutFields.origin)?.slice(0, longestWords);
  const writtenChanges = changes.map((change): WrittenChange => ({ change, origin }));
  const sending = {
    by: { kind: "person", person: person.id },
    submission: answers[submission]!,
  } as const;
  if (draft === undefined) {
    const proposal: NewProposal = {
      title: title!,
      reason: written(answers, aboutFields.reason)?.slice(0, longestWords),
      changes: writtenChanges,
      scores: scores === "incomplete" ? undefined : scores,
    };
    return ok(await draftProposal(steering, proposal, sending));
  }
  const done = await actOnProposal(steering, draft.id, writtenChanges.map(setChange), {
    ...sending,
    seen: Number(answers[seenField]) || 0,
  });
  if (done.ok) return ok(draft.id);
  if (done.error.kind !== "meanwhile")
    return refused({ answers, faults: [{ field: aboutFields.title, text: say.gone }] });
  // Sent once more, it takes that place knowingly.
  const { latest } = done.error;
  return refused({
    answers: { ...answers, [seenField]: String(latest.number) },
    faults: [overtakenFault(latest.act, changes, fieldOf, documents.plan, visit.language)],
  });
}

/** Says what stands there now in the proposal, at the field that it is about. */
function overtakenFault(
  act: ProposalAct,
  changes: readonly Change[],
  fieldOf: (change: Change) => string,
  plan: Documents["plan"],
  language: Language,
): Fault {
  const say = formWords[language].faults;
  const place = act.kind === "change-set" ? placeOf(act.data.change) : undefined;
  const own = changes.find((change) => placeOf(change) === place);
  return own === undefined || act.kind !== "change-set"
    ? { field: aboutFields.title, text: say.changed }
    : {
        field: fieldOf(own),
        text: say.changedTo(valueWords(act.data.change.after, plan, language)),
      };
}

/** What is wrong with what every form of a proposal asks. */
export function aboutFaults(c: SiteContext, answers: Answers): readonly Fault[] {
  const say = formWords[c.var.visit.language].faults;
  const field = aboutFields.title;
  const draft = draftIn(c, answers);
  return [
    ...(answers[aboutFields.proposal] && draft === undefined ? [{ field, text: say.gone }] : []),
    ...(draft === undefined && written(answers, aboutFields.title) === undefined
      ? [{ field, text: say.noTitle }]
      : []),
    ...(scoresIn(answers) === "incomplete"
      ? [{ field: scoreField("impact"), text: say.scores }]
      : []),
  ];
}

/** What is wrong with the changes, tried on the plan together with those that are there already. */
function misfits(
  draft: Proposal | undefined,
  changes: readonly Change[],
  documents: Documents,
  fieldOf: (change: Change) => string,
  say: (typeof formWords)["nl"]["faults"],
): readonly Fault[] {
  const places = new Set(changes.map(placeOf));
  const others = (draft?.changes ?? [])
    .map(({ change }) => change)
    .filter((change) => !places.has(placeOf(change)));
  const alone = applyChanges(documents, changes);
  const together =
    alone.ok && others.length > 0 ? applyChanges(documents, [...others, ...changes]) : alone;
  if (together.ok) return [];
  const [first] = changes;
  return together.error
    .filter((fault) => fault.kind === "wrong" || places.has(placeOf(fault.change)))
    .map((fault) =>
      fault.kind === "wrong"
        ? {
            field: first ? fieldOf(first) : aboutFields.title,
            text: say.notFit(fault.problem.message),
          }
        : { field: fieldOf(fault.change), text: say.conflict },
    );
}
