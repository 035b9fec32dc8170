import type { FC } from "hono/jsx";
import { readDecision, supersededBy, type Decision } from "../../../core/meetings/index.ts";
import { date } from "../../format.ts";
import { ChoiceForm, type ChoiceField } from "../../layout/choice-form.tsx";
import { Page } from "../../layout/page.tsx";
import { Said, saidText } from "../../layout/said.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { numberOf } from "./decision-link.tsx";
import { select, selectionIn, type DecisionSelection } from "./decision-selection.ts";
import { decisionsWords } from "./decisions.words.ts";
import { isPublic, readableDecisions } from "./readable-decisions.ts";

/** Every decision that somebody may read, the last first. */
export function decisionsPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = decisionsWords[language];
  const all = readableDecisions(c.var);
  const selection = selectionIn(visit.query, view, all);
  const { found, guessed } = select(all, selection, c.var);
  const [last] = all;
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.headline(all.length)}</h1>
        <p class="lead">
          {last === undefined
            ? say.empty
            : say.last(
                view.lookup.body(last.body)?.name ?? last.body,
                date(last.known.day, language),
                saidText(last.words.title, language),
              )}
        </p>
      </div>
      {all.length > 0 && <Choices c={c} all={all} selection={selection} />}
      {found.length !== all.length && (
        <p role="status" class="decisions-found">
          {found.length === 0 ? say.none : say.found(found.length)}{" "}
          {guessed.map((word) => say.guessed(word)).join(" ")}
        </p>
      )}
      <Years c={c} decisions={found} />
      {all.length > 0 && <p class="small quiet section">{say.whenPublic}</p>}
    </Page>,
  );
}

interface ChoicesProps {
  readonly c: SiteContext;
  readonly all: readonly Decision[];
  readonly selection: DecisionSelection;
}

const Choices: FC<ChoicesProps> = ({ c, all, selection }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = decisionsWords[language];
  const bodies = view.plan.bodies.filter(({ id }) => all.some(({ body }) => body === id));
  const years = [...new Set(all.map(({ year }) => String(year)))];
  const field = (name: string, label: string, chosen: ChoiceField["chosen"]) => ({
    name,
    label,
    chosen,
  });
  return (
    <ChoiceForm
      language={language}
      action={href(visit, "/besluiten")}
      fields={[
        {
          ...field("overleg", say.body, selection.body),
          options: bodies.map(({ id, name }) => ({ value: id, label: name })),
          lang: "nl",
        },
        {
          ...field("jaar", say.year, selection.year),
          options: years.map((year) => ({ value: year, label: year })),
        },
        {
          ...field("opgave", say.challenge, selection.challenge),
          options: view.plan.challenges.map(({ id, title }) => ({
            value: id,
            label: title[language],
          })),
        },
      ]}
    >
      <div class="field">
        <label class="utrecht-form-label" for="zoek">
          {say.search}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id="zoek"
          name="zoek"
          value={selection.text}
        />
      </div>
    </ChoiceForm>
  );
};

/** Decisions as stops on one line, by year. */
const Years: FC<{ c: SiteContext; decisions: readonly Decision[] }> = ({ c, decisions }) => (
  <>
    {[...Map.groupBy(decisions, ({ year }) => year)].map(([year, own]) => (
      <section class="section decision-year">
        <h2 class="nl-heading nl-heading--level-2">{year}</h2>
        <ol class="moments decision-list">
          {own.map((decision) => (
            <li class="moment moment--past">
              <DecisionItem c={c} decision={decision} />
            </li>
          ))}
        </ol>
      </section>
    ))}
  </>
);

const DecisionItem: FC<{ c: SiteContext; decision: Decision }> = ({ c, decision }) => {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = decisionsWords[language];
  const later = supersededBy(register.all("decision", readDecision), decision.id);
  const states = [
    ...(isPublic(register, decision) ? [] : [say.notYetPublic]),
    ...(later === undefined ? [] : [say.superseded(numberOf(later, view))]),
    ...(decision.carriedOut === undefined ? [] : [say.carriedOut]),
    ...(decision.effectiveOn > view.today
      ? [say.takesEffect(date(decision.effectiveOn, language))]
      : []),
  ];
  return (
    <article
      class={later === undefined ? "decision-item" : "decision-item decision-item--replaced"}
    >
      <p class="small quiet">
        {numberOf(decision, view)} · {date(decision.known.day, language)}
      </p>
      <h3 class="nl-heading nl-heading--level-3" lang="nl">
        <a href={href(visit, `/besluiten/${decision.id}`)}>
          {saidText(decision.words.title, language)}
        </a>
      </h3>
      <p>
        <Said text={decision.words.text} language={language} />
      </p>
      {states.length > 0 && <p class="small quiet">{states.join(" · ")}</p>}
    </article>
  );
};
