import { actOnProposal } from "../../../app/steering/act-on-proposal.ts";
import { readProposal, type Proposal, type ProposalAct } from "../../../core/proposals/index.ts";
import { longestWords } from "../../../core/register/index.ts";
import { FaultSummary, type Fault } from "../../layout/fault-summary.tsx";
import { TextArea, TextInput, type FormState } from "../../layout/form-field.tsx";
import { saidText } from "../../layout/said.tsx";
import type { SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, written } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { Scores } from "./about-fields.tsx";
import { seenField } from "./act-form.tsx";
import { formPage } from "./form-page.tsx";
import { formWords } from "./form.words.ts";
import { proposalsWords } from "./proposals.words.ts";
import { aboutFields } from "./save-changes.ts";
import { scoreAnswers, scoresIn } from "./scores.ts";

/** The form for the title, the reason and the scores of a proposal. */
export function describePage(c: SiteContext) {
  const proposal = proposalIn(c);
  if (proposal === undefined) return notFoundPage(c);
  const answers = freshAnswers({
    [aboutFields.title]: proposal.title ?? "",
    [aboutFields.reason]: proposal.reason ?? "",
    [seenField]: String(c.var.register.lastOn(`proposal:${proposal.id}`)),
    ...scoreAnswers(proposal),
  });
  return showDescribe(c, proposal, { answers, faults: [] });
}

export async function sendDescription(c: SiteContext) {
  const proposal = proposalIn(c);
  const { visit, steering, person } = c.var;
  if (proposal === undefined || person === undefined) return notFoundPage(c);
  const say = formWords[visit.language].faults;
  const answers = await sentAnswers(c);
  const title = written(answers, aboutFields.title)?.slice(0, 200);
  const reason = written(answers, aboutFields.reason)?.slice(0, longestWords);
  const scores = scoresIn(answers);
  const faults: Fault[] = [];
  if (title === undefined) faults.push({ field: aboutFields.title, text: say.noTitle });
  if (reason === undefined) faults.push({ field: aboutFields.reason, text: say.empty });
  if (scores === "incomplete") faults.push({ field: "score-impact", text: say.scores });
  if (title === undefined || reason === undefined || scores === "incomplete")
    return showDescribe(c, proposal, { answers, faults });
  const described: ProposalAct = {
    kind: "proposal-described",
    data: {},
    words: { title, reason },
  };
  const done = await actOnProposal(
    steering,
    proposal.id,
    scores === undefined ? [described] : [described, scores],
    {
      by: { kind: "person", person: person.id },
      submission: answers[submission]!,
      seen: Number(answers[seenField]) || 0,
    },
  );
  if (done.ok) return c.redirect(href(visit, `/voorstellen/${proposal.id}`), 303);
  const words = proposalsWords[visit.language].faults;
  // What the other did is told; sent once more, this overtakes it knowingly.
  const seen = String((await steering.upToDate()).lastOn(`proposal:${proposal.id}`));
  const text = done.error.kind === "not-possible" ? words[done.error.fault.kind] : words.meanwhile;
  return showDescribe(c, proposal, {
    answers: { ...freshAnswers(answers), [seenField]: seen },
    faults: [{ field: aboutFields.title, text }],
  });
}

const proposalIn = (c: SiteContext): Proposal | undefined =>
  c.var.register.one(`proposal:${c.req.param("id") ?? ""}`, readProposal);

function showDescribe(c: SiteContext, proposal: Proposal, form: FormState) {
  const { visit } = c.var;
  const { language } = visit;
  const say = formWords[language];
  const shared = { language, form };
  return formPage(
    c,
    say.edit(saidText(proposal.title, language)),
    form,
    <>
      {form.faults.length > 0 && <FaultSummary title={say.faults.title} faults={form.faults} />}
      <form
        class="report-form"
        method="post"
        action={href(visit, `/voorstellen/${proposal.id}/bewerken`)}
        novalidate
      >
        {[submission, seenField].map((name) => (
          <input type="hidden" name={name} value={form.answers[name]} />
        ))}
        <TextInput {...shared} name={aboutFields.title} label={say.titleField} longest={200} />
        <TextArea {...shared} name={aboutFields.reason} label={say.reason} longest={longestWords} />
        <Scores visit={visit} form={form} />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.saveDescription}
          </button>
        </p>
      </form>
    </>,
  );
}
