import type { FC } from "hono/jsx";
import { ladderSteps, openSignals, signalsIn, type Signal } from "../../../core/signals/index.ts";
import { ChoiceForm } from "../../layout/choice-form.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { LadderPicture } from "./ladder-picture.tsx";
import { RulesTable } from "./rules-table.tsx";
import { selectSignals, type Selection } from "./selection.ts";
import { SignalList } from "./signal-list.tsx";
import type { Naming } from "./signal-subject.ts";
import { signalsWords } from "./signals.words.ts";

/** Signals that went away and are still shown. */
const shownClosed = 20;

export function signalsPage(c: SiteContext) {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = signalsWords[language];
  const open = openSignals(register);
  const selection = selectSignals(visit.query, view, open);
  const naming: Naming = { view, register, language };
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.headline(open.length)}</h1>
        <Answer naming={naming} open={open} />
      </div>
      <LadderPicture view={view} language={language} open={open} />
      <Gaps naming={naming} visit={visit} />
      {open.length > 0 && (
        <section class="section" id="lijst">
          <ChoiceForm
            language={language}
            action={`${href(visit, "/signalen")}#lijst`}
            fields={[
              {
                name: "opgave",
                label: say.filter.challenge,
                chosen: selection.challenge,
                options: view.plan.challenges.map(({ id, title }) => ({
                  value: id,
                  label: title[language],
                })),
              },
              {
                name: "stap",
                label: say.filter.step,
                chosen: selection.step,
                options: ladderSteps.map((step) => ({ value: step, label: say.step[step] })),
              },
            ]}
          />
          <Steps {...{ visit, naming, selection }} />
        </section>
      )}
      <Past {...{ visit, naming }} signals={signalsIn(register)} />
      <section class="section">
        <RulesTable view={view} language={language} />
      </section>
    </Page>,
  );
}

const Answer: FC<{ naming: Naming; open: readonly Signal[] }> = ({ naming, open }) => {
  const { view, language } = naming;
  const say = signalsWords[language];
  if (open.length === 0) return <p class="lead">{say.none}</p>;
  const boards = view.plan.bodies.filter(({ kind }) => kind === "governing-board");
  const atBoard = open.filter(
    ({ place: { step } }) => step.kind === "body" && boards.some(({ id }) => id === step.body),
  );
  const late = open.filter(({ place }) => place.answerBy < view.today);
  return (
    <p class="lead">
      {say.atBoard(atBoard.length)} {say.late(late.length)}
    </p>
  );
};

type PartProps = { readonly visit: SiteContext["var"]["visit"]; readonly naming: Naming };

/** Challenges that nobody coordinates: a gap in governance, said and not filled in. */
const Gaps: FC<PartProps> = ({ visit, naming: { view, language } }) => {
  const say = signalsWords[language];
  return (
    <>
      {view.plan.challenges
        .filter(({ coordinationGroup }) => coordinationGroup === undefined)
        .map(({ id, title }) => (
          <p class="note note--attention">
            {say.gap(title[language])} <a href={href(visit, `/opgaven/${id}`)}>{say.gapPlan}</a>.
          </p>
        ))}
    </>
  );
};

/** The open signals by step, the highest first. */
const Steps: FC<PartProps & { selection: Selection }> = ({ visit, naming, selection }) => {
  const say = signalsWords[visit.language];
  const steps = ladderSteps.toReversed().filter((step) => selection.signals.has(step));
  if (steps.length === 0) return <p>{say.nothingChosen}</p>;
  return (
    <div class="signal-steps">
      {steps.map((step) => (
        <section class="stack" id={step}>
          <h2 class="nl-heading nl-heading--level-2">{say.asks[step]}</h2>
          <SignalList visit={visit} naming={naming} signals={selection.signals.get(step)!} />
        </section>
      ))}
    </div>
  );
};

/** What was answered and what went away, folded. */
const Past: FC<PartProps & { signals: readonly Signal[] }> = ({ visit, naming, signals }) => {
  const say = signalsWords[visit.language];
  const answered = signals.flatMap((signal) =>
    signal.state.kind === "answered" ? [{ signal, day: signal.state.until }] : [],
  );
  const closed = signals.flatMap((signal) =>
    signal.state.kind === "closed" ? [{ signal, day: signal.state.on }] : [],
  );
  const parts = [
    { words: say.quiet, rows: answered.toSorted((a, b) => a.day.localeCompare(b.day)) },
    {
      words: say.closed,
      rows: closed.toSorted((a, b) => b.day.localeCompare(a.day)).slice(0, shownClosed),
    },
  ].filter(({ rows }) => rows.length > 0);
  if (parts.length === 0) return <></>;
  return (
    <section class="section">
      {parts.map(({ words, rows }) => (
        <details>
          <summary>
            {words.title} ({rows.length})
          </summary>
          <p>{words.lead}</p>
          <SignalList visit={visit} naming={naming} signals={rows.map(({ signal }) => signal)} />
        </details>
      ))}
    </section>
  );
};
