import { adoptLightly } from "../../../app/steering/adopt-proposal.ts";
import { latestDocuments } from "../../../app/steering/latest-documents.ts";
import {
  actOnProposal,
  dropChange,
  setChange,
  type ActRefused,
} from "../../../app/steering/act-on-proposal.ts";
import {
  isSame,
  madeAgain,
  placeOf,
  plainCopy,
  readProposal,
  standsAt,
  type Proposal,
  type ProposalAct,
} from "../../../core/proposals/index.ts";
import { longestWords, type By } from "../../../core/register/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { date } from "../../format.ts";
import type { SiteContext } from "../../render.ts";
import { sentAnswers, submission, written, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { seenField } from "./act-form.tsx";
import { proposalPage } from "./proposal-page.tsx";
import { proposalsWords } from "./proposals.words.ts";

/** What a form does: the acts, or what is still missing. */
type ReadActs = (
  answers: Answers,
  proposal: Proposal,
  c: SiteContext,
) => Promise<Result<readonly ProposalAct[], readonly Fault[]>>;

const say = (c: SiteContext) => proposalsWords[c.var.visit.language];

const reasonIn = (answers: Answers, name: string) => {
  const text = written(answers, name)?.slice(0, longestWords);
  return text === undefined ? {} : { reason: text };
};

/** The forms of the page of a proposal, by the last part of their address. */
export const proposalForms = {
  async voorleggen(answers, _, c) {
    const body = c.var.view.lookup.body(answers["overleg"] ?? "");
    return body?.active === "standing"
      ? ok([{ kind: "proposal-offered", data: { to: body.id }, words: {} }])
      : refused([{ field: "overleg", text: say(c).faults.body }]);
  },
  async terugsturen(answers, _, c) {
    const reason = written(answers, "anders")?.slice(0, longestWords);
    return reason === undefined
      ? refused([{ field: "anders", text: say(c).faults.why }])
      : ok([{ kind: "proposal-returned", data: {}, words: { reason } }]);
  },
  async intrekken(answers) {
    return ok([{ kind: "proposal-withdrawn", data: {}, words: reasonIn(answers, "waarom") }]);
  },
  async vervallen(answers, { changes }) {
    const found = changes.find(({ change }) => placeOf(change) === answers["plaats"])?.change;
    if (found === undefined) return ok([]);
    // What is assumed of a new initiative goes with it.
    const assumed = found.record.replace("initiatives/", "initiatives/initiative:");
    const along = changes.filter(
      ({ change }) =>
        found.kind === "add" && change.in === "assumptions" && change.record === assumed,
    );
    return ok([found, ...along.map(({ change }) => change)].map(dropChange));
  },
  async opnieuw(answers, { changes }, c) {
    const found = changes.find(({ change }) => placeOf(change) === answers["plaats"]);
    if (found?.change.kind !== "set") return ok([]);
    const { change, origin } = found;
    const { store, region } = c.var.office;
    const latest = await latestDocuments(store, region);
    const before = standsAt(change, plainCopy(latest[change.in]));
    if (isSame(before, change.before)) return ok([]);
    return ok([setChange({ change: madeAgain(change, before), origin: origin ?? undefined })]);
  },
} as const satisfies Readonly<Record<string, ReadActs>>;

/** Takes one of these forms in; whatever comes of it, the page of the proposal shows it. */
export const actPage = (read: ReadActs) => async (c: SiteContext) => {
  const { visit, register, steering, person } = c.var;
  const id = c.req.param("id") ?? "";
  const proposal = register.one(`proposal:${id}`, readProposal);
  if (proposal === undefined || person === undefined) return notFoundPage(c);
  const answers = await sentAnswers(c);
  const acts = await read(answers, proposal, c);
  if (!acts.ok) return proposalPage(c, { answers, faults: acts.error });
  if (acts.value.length > 0) {
    const done = await actOnProposal(steering, id, acts.value, {
      by: { kind: "person", person: person.id },
      submission: answers[submission]!,
      seen: Number(answers[seenField]) || 0,
    });
    if (!done.ok) {
      c.set("register", await steering.upToDate());
      return proposalPage(c, { answers, faults: [faultOf(c, done.error)] });
    }
  }
  return c.redirect(href(visit, `/voorstellen/${id}`), 303);
};

/** Records small facts at once. */
export async function recordLightly(c: SiteContext) {
  const { visit, view, office, steering, person } = c.var;
  const id = c.req.param("id") ?? "";
  if (person === undefined) return notFoundPage(c);
  const answers = await sentAnswers(c);
  const by: By = { kind: "person", person: person.id };
  const adopted = await adoptLightly(office, view.rules.changes, id, {
    by,
    submission: answers[submission]!,
    at: new Date(),
    seen: Number(answers[seenField]) || 0,
  });
  if (adopted.ok) return c.redirect(href(visit, `/voorstellen/${id}`), 303);
  const { error } = adopted;
  const words = say(c).faults;
  const text =
    error.kind === "backdated"
      ? words.backdated(date(error.latestAdoptedOn, visit.language))
      : error.kind === "unknown-proposal"
        ? undefined
        : error.kind === "not-possible"
          ? words[error.fault.kind]
          : words[error.kind];
  if (text === undefined) return notFoundPage(c);
  c.set("register", await steering.upToDate());
  return proposalPage(c, { answers, faults: [{ field: "doen", text }] });
}

function faultOf(c: SiteContext, error: ActRefused): Fault {
  const words = say(c).faults;
  switch (error.kind) {
    case "not-possible":
      return { field: "wijzigingen", text: words[error.fault.kind] };
    case "meanwhile":
      return { field: "wijzigingen", text: words.meanwhile };
    case "unknown-proposal":
      throw new Error(`no act on a proposal is refused as ${error.kind}`);
  }
}
