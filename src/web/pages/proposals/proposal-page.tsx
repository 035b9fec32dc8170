import type { FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import { latestDocuments } from "../../../app/steering/latest-documents.ts";
import { proposalEffect } from "../../../app/steering/proposal-effect.ts";
import {
  applyChanges,
  criteria,
  isOpen,
  placeOf,
  readProposal,
  rivalsOf,
  type Change,
  type ChangeFault,
  type Documents,
  type Proposal,
} from "../../../core/proposals/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FaultSummary } from "../../layout/fault-summary.tsx";
import type { FormState } from "../../layout/form-field.tsx";
import { Page } from "../../layout/page.tsx";
import { Said, saidText } from "../../layout/said.tsx";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { namesIn } from "../../person-names.ts";
import { promptly } from "../../promptly.ts";
import { changedInShort } from "../versions/compared.ts";
import { DecidedOn } from "./decided-on.tsx";
import { mayEdit, ProposalActions } from "./proposal-actions.tsx";
import { ProposalChanges, shownChanges } from "./proposal-changes.tsx";
import { ProposalEffect } from "./proposal-effect.tsx";
import type { ProposalProps, ShownEffect } from "./proposal-props.ts";
import { proposalsWords } from "./proposals.words.ts";
import { StateMark } from "./state-mark.tsx";

/**
 * One proposal: what it does and why, before beside after, and what it does to the forecast.
 * @param form what was sent and refused; left out for who comes to look
 */
export async function proposalPage(
  c: SiteContext,
  form: FormState = { answers: freshAnswers(), faults: [] },
) {
  const props = await propsOf(c, form);
  if (props === undefined) return notFoundPage(c);
  const { visit, view, proposal, before } = props;
  const { language } = visit;
  const say = proposalsWords[language];
  const title = saidText(proposal.title, language);
  // A form that was sent holds what somebody typed: that page stays as it is.
  if (props.effect.kind === "computing" && c.req.method === "GET") c.header("Refresh", "3");
  const changes = shownChanges(proposal).map(({ change }) => change);
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={say.description}>
      <Breadcrumb visit={visit} above={[{ path: "/voorstellen", label: say.tab }]} />
      <div class="page-head page-head--wide">
        <p class="kicker">
          <StateMark proposal={proposal} language={language} />
        </p>
        <h1 class="nl-heading nl-heading--level-1" lang="nl">
          {title}
        </h1>
        <p class="lead">
          {changes.length === 0 ? say.nothing : changedInShort(changes, props.after, language)}
        </p>
        {form.faults.length > 0 && <FaultSummary title={say.faults.title} faults={form.faults} />}
        <Standing {...props} />
      </div>
      {changes.length === 0 && mayEdit(props) ? (
        <p>
          <a href={href(visit, `/voorstellen/nieuw?voorstel=${proposal.id}`)}>{say.changes.add}</a>
        </p>
      ) : (
        <>
          <ProposalEffect {...props} />
          <ProposalChanges {...props} before={before} mayEdit={mayEdit(props)} />
        </>
      )}
      <Scored {...props} />
      <ProposalActions {...props} />
    </Page>,
    form.faults.length > 0 ? 422 : 200,
  );
}

/** Who, when, to whom and why. */
const Standing: FC<ProposalProps> = (props) => {
  const { visit, view, proposal, nameOf } = props;
  const { language } = visit;
  const say = proposalsWords[language];
  const { state, author, draftedAt, reason } = proposal;
  const day = (moment: Date) => date(isoDay(moment), language);
  return (
    <div class="stack stack--tight">
      {author !== undefined && <p>{say.by(nameOf(author), day(draftedAt))}</p>}
      {state.kind === "offered" && (
        <>
          <p>{say.to(view.lookup.body(state.to)?.name ?? state.to, day(state.at))}</p>
          <DecidedOn {...props} to={state.to} />
        </>
      )}
      {state.kind === "draft" && state.returned !== undefined && (
        <p class="note note--attention">
          <strong>{say.returned(day(state.returned.at))}</strong>{" "}
          <Said text={state.returned.reason ?? null} language={language} />
        </p>
      )}
      {state.kind === "adopted" && (
        <p>
          {state.decision === undefined
            ? say.adoptedLight(state.version, day(state.at))
            : say.adopted(state.version, date(state.effectiveOn, language))}{" "}
          {state.decision !== undefined && (
            <a href={href(visit, `/besluiten/${state.decision}`)}>{say.decision}</a>
          )}{" "}
          <a
            href={href(
              visit,
              `/versies/vergelijken?van=${state.version - 1}&naar=${state.version}`,
            )}
          >
            {say.compare}
          </a>
        </p>
      )}
      {(state.kind === "rejected" || state.kind === "withdrawn") && (
        <p>
          {say[state.kind](day(state.at))}{" "}
          {state.reason !== undefined && <Said text={state.reason} language={language} />}
        </p>
      )}
      {reason === undefined ? (
        isOpen(proposal) && <p class="quiet">{say.noReason}</p>
      ) : (
        <p>
          <strong>{say.reason}:</strong> <Said text={reason} language={language} />
        </p>
      )}
    </div>
  );
};

const Scored: FC<ProposalProps> = ({ visit, proposal: { scores } }) => {
  const { language } = visit;
  const say = proposalsWords[language].scores;
  if (scores === undefined) return <></>;
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <dl class="facts">
        {criteria.map((criterion) => {
          const { score, reason } = scores[criterion];
          return (
            <>
              <dt>{say.names[criterion]}</dt>
              <dd>
                <span class="score" aria-hidden="true">
                  {"●".repeat(score) + "○".repeat(5 - score)}
                </span>{" "}
                {say.of(score)}
                {reason !== undefined && (
                  <>
                    {". "}
                    <Said text={reason} language={language} />
                  </>
                )}
              </dd>
            </>
          );
        })}
      </dl>
    </section>
  );
};

/** Everything about the proposal that is asked for; nothing when there is no such proposal. */
async function propsOf(c: SiteContext, form: FormState): Promise<ProposalProps | undefined> {
  const { visit, view, actor, register, office } = c.var;
  const subject = `proposal:${c.req.param("id") ?? ""}` as const;
  const proposal = register.one(subject, readProposal);
  if (proposal === undefined) return undefined;
  const all = register.all("proposal", readProposal);
  const places = proposal.changes.map(({ change }) => placeOf(change));
  const open = isOpen(proposal) && visit.asOf === undefined;
  const before: Documents = open ? await latestDocuments(office.store, office.region) : view;
  const tried = tryChanges(before, proposal, open);
  return {
    visit,
    view,
    actor,
    register,
    proposal,
    seen: register.lastOn(subject),
    nameOf: await namesIn(c),
    before,
    after: tried.after,
    faults: tried.faults,
    rivals: new Map(open ? places.map((place) => [place, rivalsOf(place, proposal.id, all)]) : []),
    changedBy: changedBy(register, places, proposal),
    effect: await effectOf(c, proposal, before, tried),
    form,
  };
}

interface Tried {
  readonly after: Documents;
  readonly faults: readonly ChangeFault[];
}

/** The plan with the changes; when they do not fit, the plan as it is, and why. */
function tryChanges(before: Documents, { changes }: Proposal, open: boolean): Tried {
  const wanted: readonly Change[] = changes.map(({ change }) => change);
  if (!open) return { after: before, faults: [] };
  const changed = applyChanges(before, wanted);
  return changed.ok
    ? { after: changed.value, faults: [] }
    : { after: before, faults: changed.error };
}

async function effectOf(
  c: SiteContext,
  { state, changes }: Proposal,
  before: Documents,
  { after, faults }: Tried,
): Promise<ShownEffect> {
  const { view, whatIf, plans, visit } = c.var;
  if (state.kind === "adopted") {
    const version = (await plans.versions()).find(({ number }) => number === state.version);
    const effect = version && (await plans.effect(version));
    if (effect === undefined) return { kind: "busy" };
    const isSame = JSON.stringify(effect.before.forecast) === JSON.stringify(effect.after.forecast);
    return isSame ? { kind: "none" } : { kind: "forecast", ...effect };
  }
  if (faults.length > 0 || visit.asOf !== undefined) return { kind: "cannot" };
  if (changes.length === 0) return { kind: "none" };
  // Computed on while the page is already there: who asks again gets the same answer.
  const effect = await promptly(proposalEffect(whatIf, before, after));
  if (effect === undefined) return { kind: "computing" };
  if (!effect.ok) return { kind: "busy" };
  if (effect.value.kind === "none") return { kind: "none" };
  return {
    kind: "forecast",
    before: view,
    after: { forecast: effect.value.forecast, assumptions: after.assumptions },
  };
}

/** The last proposal that was adopted for each place, other than this one. */
function changedBy(
  register: Register,
  places: readonly string[],
  own: Proposal,
): ReadonlyMap<string, Proposal> {
  const adopted = register
    .all("proposal", readProposal)
    .filter(({ id, state }) => state.kind === "adopted" && id !== own.id);
  return new Map(
    places.flatMap((place) => {
      const last = adopted.findLast(({ changes }) =>
        changes.some(({ change }) => placeOf(change) === place),
      );
      return last === undefined ? [] : [[place, last] as const];
    }),
  );
}
