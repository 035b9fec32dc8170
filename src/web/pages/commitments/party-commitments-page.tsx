import type { FC } from "hono/jsx";
import {
  commentsOf,
  promisesOf,
  type PartyComment,
  type PartyPromise,
} from "../../../core/commitments/index.ts";
import type { Organisation } from "../../../core/plan/index.ts";
import { can } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { Select, TextArea, type FormState } from "../../layout/form-field.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import { Said } from "../../layout/said.tsx";
import { recordNew } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { longestNote } from "../../text-fault.ts";
import { href, type Visit } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { commitmentsWords } from "./commitments.words.ts";
import { PartyLeft } from "./party-left.tsx";
import { PartyRecord } from "./party-record.tsx";
import { field, readComment } from "./promise-form.ts";
import { PromiseMark } from "./promise-mark.tsx";

const asked = (c: SiteContext) => c.var.view.lookup.organisation(c.req.param("id") ?? "");

/** What one party promised and did, with what it says of that itself. */
export function partyCommitmentsPage(c: SiteContext) {
  const party = asked(c);
  return party === undefined ? notFoundPage(c) : shown(c, party, freshAnswers());
}

/** Places what a party says itself, or gives the form back with what is wrong. */
export async function receiveComment(c: SiteContext) {
  const party = asked(c);
  if (party === undefined) return notFoundPage(c);
  const { view, visit, register } = c.var;
  const answers = await sentAnswers(c);
  const promised = promisesOf(register, view.plan, party.id).map(({ commitment: { id } }) => id);
  const read = readComment(answers, promised, view.today, visit.language);
  if (!read.ok) return shown(c, party, answers, read.error);
  await recordNew(c, `party:${party.id}`, read.value, answers);
  return c.redirect(href(visit, `/partijen/${party.id}/afspraken?${savedQuery}`), 303);
}

function shown(
  c: SiteContext,
  party: Organisation,
  answers: Answers,
  faults: readonly Fault[] = [],
) {
  const { visit, view, register, actor } = c.var;
  const { language } = visit;
  const say = commitmentsWords[language];
  const promises = promisesOf(register, view.plan, party.id);
  const comments = commentsOf(register, party.id);
  const general = comments.filter(({ commitment }) => commitment === undefined);
  const count = (state: PartyPromise["state"]) =>
    promises.filter((one) => one.state === state).length;
  const isSilent = promises.every(({ tellings }) => tellings.length === 0);
  const title = say.party.title(party.name);
  const mayComment =
    visit.asOf === undefined &&
    can(actor, "comment-as-party", { kind: "organisation", id: party.id });
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${title}` : title}
      description={say.party.description(party.name)}
    >
      <Breadcrumb
        visit={visit}
        above={[
          { path: "/afspraken", label: say.tab },
          { path: `/partijen/${party.id}`, label: party.name, lang: "nl" },
        ]}
      />
      <div class="page-head page-head--wide">
        <FormNotices visit={visit} faults={faults} />
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">
          {promises.length === 0
            ? say.party.nothing
            : isSilent
              ? say.party.silent(promises.length)
              : say.party.lead(count("open"), count("delivered"), count("late"))}
        </p>
        <PartyLeft c={c} party={party.id} />
      </div>
      {promises.length > 0 && (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">{say.party.promised}</h2>
          <ul class="card-list">
            {promises.map((promise) => (
              <PromiseItem c={c} party={party} promise={promise} comments={comments} />
            ))}
          </ul>
        </section>
      )}
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.party.more}</h2>
        <PartyRecord c={c} party={party.id} />
      </section>
      <section class="section" id="reacties">
        <h2 class="nl-heading nl-heading--level-2">{say.party.says(party.name)}</h2>
        {general.length === 0 && <p>{say.party.saysNone}</p>}
        {general.map((comment) => (
          <Comment c={c} party={party} comment={comment} />
        ))}
        {mayComment && (
          <CommentForm visit={visit} party={party} promises={promises} form={{ answers, faults }} />
        )}
      </section>
      <section class="section">
        <details>
          <summary>{say.party.how}</summary>
          <ul>
            {say.party.rules.map((rule) => (
              <li>{rule}</li>
            ))}
          </ul>
        </details>
      </section>
    </Page>,
    faults.length > 0 ? 422 : 200,
  );
}

interface PromiseItemProps {
  readonly c: SiteContext;
  readonly party: Organisation;
  readonly promise: PartyPromise;
  readonly comments: readonly PartyComment[];
}

/** A promise with how it stands, and beside it what the party says itself. */
const PromiseItem: FC<PromiseItemProps> = ({ c, party, promise, comments }) => {
  const { visit, view, actor } = c.var;
  const { language } = visit;
  const say = commitmentsWords[language].party;
  const { commitment, state, tellings } = promise;
  const [last, ...before] = tellings.toReversed();
  const own = comments.filter((comment) => comment.commitment === commitment.id);
  const mayTell = visit.asOf === undefined && can(actor, "keep-register", { kind: "region" });
  return (
    <li id={commitment.id} class="promise-item">
      <div class="stack stack--tight">
        <h3 class="nl-heading nl-heading--level-4">{commitment.title[language]}</h3>
        <p>
          <PromiseMark state={state} language={language} />
        </p>
        {last !== undefined && (
          <p>
            <Said text={last.reason} language={language} />{" "}
            {last.until !== undefined && say.until(date(last.until, language))}{" "}
            <span class="small quiet">{say.told(date(last.on, language))}</span>
          </p>
        )}
        {before.length > 0 && (
          <details>
            <summary>{say.before}</summary>
            <ul>
              {before.map(({ on, reason, state: was }) => (
                <li>
                  {date(on, language)}: {commitmentsWords[language].states[was]}.{" "}
                  <Said text={reason} language={language} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <p>
          <OriginNote visit={visit} view={view} origin={commitment.origin} />{" "}
          {mayTell && (
            <a class="small" href={href(visit, `/partijen/${party.id}/afspraken/${commitment.id}`)}>
              {say.tell}
            </a>
          )}
        </p>
      </div>
      {own.length > 0 && (
        <div class="stack stack--tight">
          <p class="small quiet">{say.own(party.name)}</p>
          {own.map((comment) => (
            <Comment c={c} party={party} comment={comment} />
          ))}
        </div>
      )}
    </li>
  );
};

interface CommentProps {
  readonly c: SiteContext;
  readonly party: Organisation;
  readonly comment: PartyComment;
}

const Comment: FC<CommentProps> = ({
  c,
  party,
  comment: { number, by, on, correctedOn, text },
}) => {
  const { visit, actor } = c.var;
  const { language } = visit;
  const say = commitmentsWords[language];
  const mayCorrect =
    visit.asOf === undefined &&
    by.kind === "person" &&
    by.person === actor.person &&
    can(actor, "comment-as-party", { kind: "organisation", id: party.id });
  return (
    <blockquote class="note">
      <p>
        <Said text={text} language={language} />
      </p>
      <p class="small quiet">
        {date(on, language)}
        {correctedOn !== undefined && `, ${say.party.corrected(date(correctedOn, language))}`}{" "}
        {mayCorrect && (
          <a href={href(visit, `/partijen/${party.id}/reacties/${number}`)}>{say.form.correct}</a>
        )}
      </p>
    </blockquote>
  );
};

interface CommentFormProps {
  readonly visit: Visit;
  readonly party: Organisation;
  readonly promises: readonly PartyPromise[];
  readonly form: FormState;
}

const CommentForm: FC<CommentFormProps> = ({ visit, party, promises, form }) => {
  const { language } = visit;
  const say = commitmentsWords[language].form;
  const shared = { language, form };
  return (
    <form
      class="report-form panel"
      method="post"
      action={href(visit, `/partijen/${party.id}/afspraken`)}
      novalidate
    >
      <h3 class="nl-heading nl-heading--level-3">{say.comment}</h3>
      <input type="hidden" name={submission} value={form.answers[submission]} />
      <Select
        {...shared}
        name={field.about}
        label={say.about}
        none={say.whole}
        options={promises.map(({ commitment: { id, title } }) => ({
          value: id,
          label: title[language],
        }))}
      />
      <TextArea
        {...shared}
        name={field.text}
        label={say.text}
        hint={say.textHint}
        longest={longestNote}
      />
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {say.sendComment}
        </button>
      </p>
    </form>
  );
};
