import { commentsOf, type PartyComment } from "../../../core/commitments/index.ts";
import type { Organisation } from "../../../core/plan/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { TextArea } from "../../layout/form-field.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { recordNew } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import {
  freshAnswers,
  sentAnswers,
  submission,
  written,
  type Answers,
} from "../../sent-answers.ts";
import { longestNote, textFaults } from "../../text-fault.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { commitmentsWords } from "./commitments.words.ts";
import { field } from "./promise-form.ts";

/** A form to put another text in a comment, for who wrote it. */
export function commentPage(c: SiteContext) {
  const found = asked(c);
  if (found === undefined) return notFoundPage(c);
  return shown(c, found, freshAnswers({ [field.text]: found.comment.text ?? "" }));
}

/** Records the other text; what it said before stays in the register. */
export async function receiveCommentCorrection(c: SiteContext) {
  const found = asked(c);
  if (found === undefined) return notFoundPage(c);
  const { view, visit } = c.var;
  const { party, comment } = found;
  const answers = await sentAnswers(c);
  const asksText = commitmentsWords[visit.language].faults.text;
  const faults = textFaults(answers, field.text, visit.language, asksText);
  if (faults.length > 0) return shown(c, found, answers, faults);
  const text = written(answers, field.text)!;
  const data = { on: view.today, comment: comment.number };
  const act = { kind: "party-comment-corrected", data, words: { text } } as const;
  if (text !== comment.text) await recordNew(c, `party:${party.id}`, act, answers);
  return c.redirect(href(visit, `/partijen/${party.id}/afspraken?${savedQuery}#reacties`), 303);
}

interface Found {
  readonly party: Organisation;
  readonly comment: PartyComment;
}

/** The comment that the address names, for who wrote it. */
function asked({ req, var: { view, register, actor } }: SiteContext): Found | undefined {
  const party = view.lookup.organisation(req.param("id") ?? "");
  const number = Number(req.param("number"));
  const comment = party && commentsOf(register, party.id).find((one) => one.number === number);
  if (party === undefined || comment?.by.kind !== "person") return undefined;
  return comment.by.person === actor.person ? { party, comment } : undefined;
}

function shown(
  c: SiteContext,
  { party, comment }: Found,
  answers: Answers,
  faults: readonly Fault[] = [],
) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = commitmentsWords[language];
  const title = say.form.correct;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${title}` : title}
      description={title}
    >
      <Breadcrumb
        visit={visit}
        above={[
          { path: "/afspraken", label: say.tab },
          { path: `/partijen/${party.id}/afspraken`, label: party.name, lang: "nl" },
        ]}
      />
      <div class="report-head">
        <FormNotices visit={visit} faults={faults} />
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
      </div>
      <form
        class="report-form"
        method="post"
        action={href(visit, `/partijen/${party.id}/reacties/${comment.number}`)}
        novalidate
      >
        <input type="hidden" name={submission} value={answers[submission]} />
        <TextArea
          language={language}
          form={{ answers, faults }}
          name={field.text}
          label={say.form.text}
          hint={say.form.textHint}
          longest={longestNote}
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.form.correctSend}
          </button>
        </p>
      </form>
    </Page>,
    faults.length > 0 ? 422 : 200,
  );
}
