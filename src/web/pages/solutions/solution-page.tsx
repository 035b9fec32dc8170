import type { FC } from "hono/jsx";
import { sentBefore } from "../../../app/steering/sent-before.ts";
import { can } from "../../../core/rights/index.ts";
import {
  exitParts,
  mayActOnSolution,
  overlaps,
  regionSolutions,
  type Solution,
  type SolutionAct,
} from "../../../core/solutions/index.ts";
import type { Result } from "../../../kernel/result.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import { Said } from "../../layout/said.tsx";
import { namesIn } from "../../person-names.ts";
import { recordActs, seen } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { Fact } from "../entry/fact.tsx";
import { notFoundPage } from "../errors/error-pages.tsx";
import { initiativeName } from "../funding/funding-names.ts";
import { SignalLine } from "../signals/signal-line.tsx";
import { keptWith } from "../../../app/steering/kept-with.ts";
import {
  factAnswers,
  readFacts,
  readStanding,
  solutionFaults,
  standingAnswers,
} from "./solution-form.ts";
import { FactsForm, StandingForm } from "./solution-forms.tsx";
import { SolutionHistory } from "./solution-history.tsx";
import { ContractEnd } from "./solution-list.tsx";
import { factTexts, knownIn, partyName, solutionName, stateText } from "./solution-names.ts";
import { solutionsWords } from "./solutions.words.ts";

const asked = (c: SiteContext, register = c.var.register) =>
  regionSolutions(register, c.var.view.plan).find(({ id }) => id === c.req.param("id"));

/** A solution: what is known of it, how to leave it, and what happened with it. */
export function solutionPage(c: SiteContext) {
  const solution = asked(c);
  if (solution === undefined) return notFoundPage(c);
  const last = c.var.register.lastOn(`solution:${solution.id}`);
  return shown(c, solution, freshAnswers({ [seen]: String(last) }));
}

/** Records what is known of a solution. */
export const receiveFacts = (c: SiteContext) =>
  receive(c, "facts", (answers, { facts }) => {
    const { view, visit } = c.var;
    const parties = facts.owner === undefined ? facts.users : [...facts.users, facts.owner];
    const read = readFacts(answers, knownIn(view, parties), visit.language);
    return read.ok ? { ok: true, value: [read.value] } : read;
  });

/** Records where a solution stands and how it can be left. */
export const receiveStanding = (c: SiteContext) =>
  receive(c, "standing", (answers, solution) =>
    readStanding(answers, solution, c.var.visit.language),
  );

type Form = "facts" | "standing";

async function receive(
  c: SiteContext,
  form: Form,
  read: (answers: Answers, solution: Solution) => Result<readonly SolutionAct[], readonly Fault[]>,
) {
  const { view, visit, actor, steering } = c.var;
  const solution = asked(c);
  if (solution === undefined) return notFoundPage(c);
  const answers = await sentAnswers(c);
  const acts = read(answers, solution);
  if (!acts.ok) return shown(c, solution, answers, { form, faults: acts.error });
  const fault = mayActOnSolution(solution, acts.value, view.today);
  const by = { kind: "person", person: actor.person! } as const;
  if (fault !== undefined && (await sentBefore(steering, by, answers[submission]!)).length === 0)
    return shown(c, solution, answers, { form, faults: solutionFaults(fault, visit.language) });
  const latest = await recordActs(c, `solution:${solution.id}`, acts.value, answers);
  if (latest === undefined)
    return c.redirect(href(visit, `/oplossingen/${solution.id}?${savedQuery}`), 303);
  const now = asked(c, await steering.upToDate())!;
  return shown(c, now, { ...answers, [seen]: String(latest.number) }, { form, meanwhile: true });
}

interface Outcome {
  /** The form that was sent. */
  readonly form?: Form;
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

async function shown(c: SiteContext, solution: Solution, sent: Answers, outcome: Outcome = {}) {
  const { visit, view, actor } = c.var;
  const { form, faults = [], meanwhile = false } = outcome;
  const { language } = visit;
  const say = solutionsWords[language];
  const name = solutionName(solution, language);
  const mayKeep =
    visit.asOf === undefined &&
    can(actor, "keep-initiative-records", keptWith(view.lookup, solution));
  // In the form that was sent stands what was typed, in the other how it is.
  const answers = {
    ...(form !== "facts" && factAnswers(solution.facts)),
    ...(form !== "standing" && standingAnswers(solution)),
    ...sent,
  };
  const shared = { visit, view, solution, form: { answers, faults } };
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${name}` : `${say.tab}: ${name}`}
      description={stateText(solution, language)}
    >
      <Breadcrumb visit={visit} above={[{ path: "/oplossingen", label: say.tab }]} />
      <div class="page-head page-head--wide">
        <FormNotices visit={visit} faults={faults} meanwhile={meanwhile} />
        <h1 class="nl-heading nl-heading--level-1" lang="nl">
          {name}
        </h1>
        <p class="lead">
          {solution.planned?.summary[language] ?? (
            <Said text={solution.named?.summary ?? null} language={language} />
          )}
        </p>
        {solution.planned && (
          <p>
            <a href={href(visit, `/keten-en-aanbod/digitale-systemen#${solution.id}`)}>
              {say.one.planLink}
            </a>{" "}
            <OriginNote visit={visit} view={view} origin={solution.planned.origin} />
          </p>
        )}
      </div>
      <SignalLine c={c} of={{ about: `solution:${solution.id}` }} />
      <Facts c={c} solution={solution} />
      <Exit c={c} solution={solution} />
      {mayKeep && (
        <div class="section">
          <FactsForm {...shared} isOpen={form === "facts"} />
          <StandingForm {...shared} isOpen={form === "standing"} />
        </div>
      )}
      <SolutionHistory c={c} id={solution.id} nameOf={await namesIn(c)} />
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}

interface PartProps {
  readonly c: SiteContext;
  readonly solution: Solution;
}

const Facts: FC<PartProps> = ({ c, solution }) => {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = solutionsWords[language];
  const { facts, standing } = solution;
  // Nobody misses these.
  const extras = new Set([say.one.other, say.one.origin]);
  const same = overlaps(regionSolutions(register, view.plan)).flatMap(({ a, b, users }) =>
    a.id === solution.id
      ? [{ other: b, users }]
      : b.id === solution.id
        ? [{ other: a, users }]
        : [],
  );
  return (
    <dl class="facts">
      <Fact term={say.one.state}>
        {standing === undefined
          ? say.states.unknown
          : say.one.stateSince(
              say.states[standing.state],
              say.kinds[standing.kind],
              date(standing.on, language),
            )}
        <ContractEnd solution={solution} visit={visit} today={view.today} />
      </Fact>
      {factTexts(facts, view, language).map(({ name, text, lang }) =>
        name === say.table.initiatives || (text === undefined && extras.has(name)) ? (
          <></>
        ) : (
          <Fact term={name}>
            {text === undefined ? (
              <em class="open-value">{say.unknown}</em>
            ) : (
              <span lang={lang}>{text}</span>
            )}
          </Fact>
        ),
      )}
      <Fact term={say.table.initiatives}>
        {facts.initiatives.length === 0 ? (
          <em class="open-value">{say.unknown}</em>
        ) : (
          <ul class="plain-list">
            {facts.initiatives.map((id) => (
              <li>
                <a href={href(visit, `/initiatieven/${id}`)} lang="nl">
                  {initiativeName(view, id)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {same.length > 0 && (
        <Fact term={say.one.same}>
          <ul class="plain-list">
            {same.map(({ other, users }) => (
              <li>
                <a href={href(visit, `/oplossingen/${other.id}`)} lang="nl">
                  {solutionName(other, language)}
                </a>{" "}
                {say.one.sameFor(users.map((id) => partyName(view, id)).join(", "))}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
};

/** How to leave it: for what is temporary also what is not thought of yet. */
const Exit: FC<PartProps> = ({ c, solution: { exit, standing } }) => {
  const { language } = c.var.visit;
  const say = solutionsWords[language].one;
  const isWritten = exitParts.some((part) => exit[part] !== undefined);
  if (!isWritten && standing?.kind !== "temporary") return <></>;
  return (
    <section class="section" id="uitstappen">
      <h2 class="nl-heading nl-heading--level-2">{say.exitTitle}</h2>
      {standing?.kind === "temporary" && <p>{say.exitLead}</p>}
      <dl class="facts">
        {exitParts.map((part) => {
          const text = exit[part];
          return (
            <Fact term={say.exit[part]}>
              {text === undefined ? (
                <em class="open-value">{say.notYet}</em>
              ) : (
                <Said text={text} language={language} />
              )}
            </Fact>
          );
        })}
      </dl>
    </section>
  );
};
