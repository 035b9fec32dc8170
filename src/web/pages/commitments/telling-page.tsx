import { promisesOf, promiseStates, promiseSubject } from "../../../core/commitments/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { Segments, TextArea, TextInput } from "../../layout/form-field.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { Said } from "../../layout/said.tsx";
import { recordActs, seen } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { longestNote } from "../../text-fault.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { commitmentsWords } from "./commitments.words.ts";
import { field, readTelling } from "./promise-form.ts";
import { PromiseMark } from "./promise-mark.tsx";

/** The party and its promise that the address names, as they stand. */
function asked(c: SiteContext, register = c.var.register) {
  const { plan, lookup } = c.var.view;
  const party = lookup.organisation(c.req.param("id") ?? "");
  const promise =
    party &&
    promisesOf(register, plan, party.id).find(
      ({ commitment }) => commitment.id === c.req.param("commitment"),
    );
  return party && promise && { party, promise };
}
type Asked = NonNullable<ReturnType<typeof asked>>;

const subjectOf = ({ party, promise }: Asked) => promiseSubject(party.id, promise.commitment.id);

/** A form to tell how it stands with a promise of a party. */
export function tellingPage(c: SiteContext) {
  const about = asked(c);
  if (about === undefined) return notFoundPage(c);
  const answers = freshAnswers({ [seen]: String(c.var.register.lastOn(subjectOf(about))) });
  return shown(c, about, answers);
}

export async function receiveTelling(c: SiteContext) {
  const about = asked(c);
  if (about === undefined) return notFoundPage(c);
  const { view, visit, steering } = c.var;
  const answers = await sentAnswers(c);
  const read = readTelling(answers, view.today, visit.language);
  if (!read.ok) return shown(c, about, answers, { faults: read.error });
  const latest = await recordActs(c, subjectOf(about), [read.value], answers);
  const { party, promise } = about;
  if (latest === undefined) {
    const back = `/partijen/${party.id}/afspraken?${savedQuery}#${promise.commitment.id}`;
    return c.redirect(href(visit, back), 303);
  }
  const now = asked(c, await steering.upToDate())!;
  return shown(c, now, { ...answers, [seen]: String(latest.number) }, { meanwhile: true });
}

interface Outcome {
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

function shown(
  c: SiteContext,
  { party, promise: { commitment, state, tellings } }: Asked,
  answers: Answers,
  outcome: Outcome = {},
) {
  const { visit, view } = c.var;
  const { faults = [], meanwhile = false } = outcome;
  const { language } = visit;
  const say = commitmentsWords[language];
  const shared = { language, form: { answers, faults } };
  const last = tellings.at(-1);
  const address = `/partijen/${party.id}/afspraken`;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${say.form.title}` : say.form.title}
      description={commitment.title[language]}
    >
      <Breadcrumb visit={visit} above={[{ path: address, label: say.party.title(party.name) }]} />
      <div class="report-head">
        <FormNotices visit={visit} {...outcome} />
        <h1 class="nl-heading nl-heading--level-2">{say.form.title}</h1>
        <p>
          <strong lang="nl">{party.name}</strong>: {commitment.title[language]}
        </p>
        <p>
          <PromiseMark state={state} language={language} />{" "}
          {last !== undefined && <Said text={last.reason} language={language} />}
        </p>
      </div>
      <form
        class="report-form"
        method="post"
        action={href(visit, `${address}/${commitment.id}`)}
        novalidate
      >
        <input type="hidden" name={submission} value={answers[submission]} />
        <input type="hidden" name={seen} value={answers[seen]} />
        <Segments
          {...shared}
          name={field.state}
          label={say.form.state}
          options={promiseStates.map((value) => ({ value, label: say.states[value] }))}
        />
        <TextArea
          {...shared}
          name={field.reason}
          label={say.form.reason}
          hint={say.form.reasonHint}
          longest={longestNote}
        />
        <TextInput
          {...shared}
          name={field.until}
          label={say.form.until}
          hint={say.form.untilHint}
          type="date"
          optional
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.form.send}
          </button>
        </p>
      </form>
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}
