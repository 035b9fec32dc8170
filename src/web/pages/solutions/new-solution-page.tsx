import { randomUUID } from "node:crypto";
import { sentBefore } from "../../../app/steering/sent-before.ts";
import { exitParts, mayActOnSolution, unrecorded } from "../../../core/solutions/index.ts";
import { ok } from "../../../kernel/result.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { TextArea, TextInput } from "../../layout/form-field.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import {
  freshAnswers,
  sentAnswers,
  submission,
  written,
  type Answers,
} from "../../sent-answers.ts";
import { longestNote } from "../../text-fault.ts";
import { href } from "../../visit.ts";
import { initiativeName } from "../funding/funding-names.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { field, readFacts, readNamed, readStanding, solutionFaults } from "./solution-form.ts";
import { FactFields, StandingFields } from "./solution-forms.tsx";
import { knownIn } from "./solution-names.ts";
import { solutionFormWords } from "./solution-form.words.ts";
import { solutionsWords } from "./solutions.words.ts";

/** The initiative that the solution is for: it comes first, for who leads it keeps the solution. */
const asked = (c: SiteContext) => c.req.param("id");

/** Who leaves all of these empty does not say where the solution stands. */
const standingFields = [
  field.kind,
  field.state,
  field.on,
  field.reason,
  ...exitParts.map(field.exit),
];

const isKnown = (c: SiteContext) => {
  const { lookup } = c.var.view;
  const id = asked(c);
  return id === undefined || (lookup.initiative(id) ?? lookup.priority(id)) !== undefined;
};

/** A form for a solution that the plan does not have. */
export const newSolutionPage = (c: SiteContext) =>
  isKnown(c) ? shown(c, freshAnswers({ [field.initiative(1)]: asked(c) ?? "" })) : notFoundPage(c);

export async function receiveNewSolution(c: SiteContext) {
  if (!isKnown(c)) return notFoundPage(c);
  const { view, visit, steering, actor } = c.var;
  const { language } = visit;
  const initiative = asked(c);
  const sent = await sentAnswers(c);
  const answers = initiative === undefined ? sent : { ...sent, [field.initiative(1)]: initiative };
  const named = readNamed(answers, language);
  const facts = readFacts(answers, knownIn(view), language);
  const id = randomUUID();
  const standing = standingFields.some((name) => written(answers, name) !== undefined)
    ? readStanding(answers, unrecorded(id), language)
    : ok([]);
  const acts = [
    ...(named.ok ? [named.value] : []),
    ...(facts.ok ? [facts.value] : []),
    ...(standing.ok ? standing.value : []),
  ];
  const fault = mayActOnSolution(unrecorded(id), acts, view.today);
  const faults = [
    ...[named, facts, standing].flatMap((read) => (read.ok ? [] : read.error)),
    ...(fault === undefined ? [] : solutionFaults(fault, language)),
  ];
  const by = { kind: "person", person: actor.person! } as const;
  const isRead = named.ok && facts.ok && standing.ok;
  if (
    faults.length > 0 &&
    !(isRead && (await sentBefore(steering, by, answers[submission]!)).length > 0)
  )
    return shown(c, answers, faults);
  const recorded = await steering.record(
    by,
    acts.map((act) => ({ subject: `solution:${id}`, act })),
    { submission: answers[submission]! },
  );
  if (!recorded.ok) throw new Error("a solution that is new waits for nobody");
  const first = recorded.value.entries[0]!.subject.slice("solution:".length);
  return c.redirect(href(visit, `/oplossingen/${first}?${savedQuery}`), 303);
}

function shown(c: SiteContext, answers: Answers, faults: readonly Fault[] = []) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = solutionsWords[language];
  const ask = solutionFormWords[language];
  const initiative = asked(c);
  const form = { answers, faults };
  const shared = { language, form };
  const lead = initiative === undefined ? ask.lead : ask.leadFor(initiativeName(view, initiative));
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${say.add}` : say.add}
      description={lead}
    >
      <Breadcrumb visit={visit} above={[{ path: "/oplossingen", label: say.tab }]} />
      <div class="report-head">
        <FormNotices visit={visit} faults={faults} />
        <h1 class="nl-heading nl-heading--level-2">{say.add}</h1>
        <p>{lead}</p>
      </div>
      <form
        class="report-form"
        method="post"
        action={href(
          visit,
          initiative === undefined ? "/oplossingen/nieuw" : `/oplossingen/nieuw/${initiative}`,
        )}
        novalidate
      >
        <input type="hidden" name={submission} value={answers[submission]} />
        <TextInput {...shared} name={field.name} label={ask.name} longest={200} />
        <TextArea
          {...shared}
          name={field.summary}
          label={ask.summary}
          hint={ask.summaryHint}
          longest={longestNote}
        />
        <FactFields
          visit={visit}
          view={view}
          form={form}
          chosen={{ parties: [], initiatives: [] }}
        />
        <StandingFields visit={visit} form={form} />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {ask.send}
          </button>
        </p>
      </form>
    </Page>,
    faults.length > 0 ? 422 : 200,
  );
}
