import type { FC } from "hono/jsx";
import { can } from "../../../core/rights/index.ts";
import {
  preconditionStates,
  regionPreconditions,
  stakeOf,
  type RegionPrecondition,
} from "../../../core/risks/index.ts";
import { between, date, people } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import {
  Segments,
  Select,
  TextArea,
  type FormState,
  type Option,
} from "../../layout/form-field.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import { RecordLink } from "../../layout/record-link.tsx";
import { Said } from "../../layout/said.tsx";
import { namesIn, type NameOf } from "../../person-names.ts";
import { recordActs, seen } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { longestNote } from "../../text-fault.ts";
import { href, type Visit } from "../../visit.ts";
import { Fact } from "../entry/fact.tsx";
import { notFoundPage } from "../errors/error-pages.tsx";
import { ownerName, ownerOptions, ownerValue } from "../risks/owners.ts";
import { field, readMarking } from "./precondition-form.ts";
import { preconditionsWords } from "./preconditions.words.ts";
import { StateMark } from "./state-mark.tsx";

const asked = (c: SiteContext, register = c.var.register) =>
  regionPreconditions(register, c.var.view.plan).find(
    ({ planned }) => planned.id === c.req.param("id"),
  );

export function preconditionPage(c: SiteContext) {
  const one = asked(c);
  if (one === undefined) return notFoundPage(c);
  const answers = freshAnswers({
    [seen]: String(c.var.register.lastOn(`precondition:${one.planned.id}`)),
    [field.state]: one.state,
    ...(one.owner && { [field.owner]: ownerValue(one.owner) }),
  });
  return shown(c, one, answers);
}

/** Records how far it is, or gives the form back with what is wrong. */
export async function receiveMarking(c: SiteContext) {
  const one = asked(c);
  if (one === undefined) return notFoundPage(c);
  const { view, visit, steering } = c.var;
  const answers = await sentAnswers(c);
  const owners = (await ownerOptions(c)).map(({ value }) => value);
  const read = readMarking(answers, one, { owners, today: view.today }, visit.language);
  if (!read.ok) return shown(c, one, answers, { faults: read.error });
  const { id } = one.planned;
  const latest = await recordActs(c, `precondition:${id}`, read.value, answers);
  if (latest === undefined)
    return c.redirect(href(visit, `/randvoorwaarden/${id}?${savedQuery}`), 303);
  const now = asked(c, await steering.upToDate())!;
  return shown(c, now, { ...answers, [seen]: String(latest.number) }, { meanwhile: true });
}

interface Outcome {
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

async function shown(
  c: SiteContext,
  one: RegionPrecondition,
  answers: Answers,
  outcome: Outcome = {},
) {
  const { visit, view, actor } = c.var;
  const { faults = [], meanwhile = false } = outcome;
  const { language } = visit;
  const say = preconditionsWords[language];
  const title = one.planned.title[language];
  const mayKeep = visit.asOf === undefined && can(actor, "keep-register", { kind: "region" });
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${title}` : title}
      description={one.planned.summary[language]}
    >
      <Breadcrumb visit={visit} above={[{ path: "/randvoorwaarden", label: say.tab }]} />
      <div class="page-head page-head--wide">
        <FormNotices visit={visit} {...outcome} />
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">{one.planned.summary[language]}</p>
      </div>
      <Facts c={c} one={one} nameOf={await namesIn(c)} />
      {mayKeep && (
        <MarkingForm
          visit={visit}
          one={one}
          form={{ answers, faults }}
          owners={await ownerOptions(c)}
        />
      )}
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}

interface PartProps {
  readonly c: SiteContext;
  readonly one: RegionPrecondition;
  readonly nameOf: NameOf;
}

const Facts: FC<PartProps> = ({ c, one, nameOf }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = preconditionsWords[language];
  const { planned, state, owner, markings } = one;
  const stake = stakeOf(planned.id, view.assumptions, view.forecast);
  const { p5, p95, mean } = stake.net;
  const last = markings.at(-1);
  return (
    <dl class="facts">
      <Fact term={say.now}>
        <StateMark state={state} language={language} />{" "}
        {last !== undefined && <span class="small">{say.since(date(last.on, language))}</span>}
      </Fact>
      {last !== undefined && (
        <Fact term={say.why}>
          <Said text={last.reason} language={language} />
        </Fact>
      )}
      <Fact term={say.owner}>
        {owner === undefined ? (
          <em class="open-value">{say.nobody}</em>
        ) : (
          ownerName(owner, view, nameOf)
        )}
      </Fact>
      <Fact term={say.level}>
        {say.who(planned.local, planned.national)}. {planned.certainty !== "high" && say.unsure}{" "}
        <OriginNote visit={visit} view={view} origin={planned.origin} />
      </Fact>
      <Fact term={say.picture(stake.year)}>
        {stake.initiatives.length === 0 ? (
          say.noInitiative
        ) : (
          <>
            {say.netLine(between(p5, p95, language), people(mean, language))}{" "}
            {say.grossLine(people(stake.gross, language))}{" "}
            <a href={href(visit, "/randvoorwaarden")}>{say.how}</a>
          </>
        )}
      </Fact>
      {stake.initiatives.length > 0 && (
        <Fact term={say.waits}>
          <ul class="plain-list">
            {stake.initiatives.map(({ subject, net }) => (
              <li>
                <RecordLink visit={visit} view={view} to={subject} />:{" "}
                {say.atStake(between(net.p5, net.p95, language), stake.year)}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {markings.length > 1 && (
        <Fact term={say.history}>
          <ol class="plain-list">
            {markings.toReversed().map(({ on, state: was, reason, by }) => (
              <li>
                {date(on, language)}: {say.states[was]}. <Said text={reason} language={language} />{" "}
                {by.kind === "person" && (
                  <span class="small quiet">{say.by(nameOf(by.person))}</span>
                )}
              </li>
            ))}
          </ol>
        </Fact>
      )}
    </dl>
  );
};

interface MarkingFormProps {
  readonly visit: Visit;
  readonly one: RegionPrecondition;
  readonly form: FormState;
  readonly owners: readonly Option[];
}

const MarkingForm: FC<MarkingFormProps> = ({ visit, one, form, owners }) => {
  const { language } = visit;
  const say = preconditionsWords[language];
  const shared = { language, form };
  return (
    <section class="section" id="stand-opgeven">
      <h2 class="nl-heading nl-heading--level-2">{say.form.title}</h2>
      <form
        class="report-form"
        method="post"
        action={href(visit, `/randvoorwaarden/${one.planned.id}`)}
        novalidate
      >
        <input type="hidden" name={submission} value={form.answers[submission]} />
        <input type="hidden" name={seen} value={form.answers[seen]} />
        <Segments
          {...shared}
          name={field.state}
          label={say.form.state}
          options={preconditionStates.map((state) => ({ value: state, label: say.states[state] }))}
        />
        <TextArea
          {...shared}
          name={field.reason}
          label={say.form.reason}
          hint={say.form.reasonHint}
          longest={longestNote}
        />
        <Select
          {...shared}
          name={field.owner}
          label={say.form.owner}
          none={say.form.none}
          options={owners}
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.form.send}
          </button>
        </p>
      </form>
    </section>
  );
};
