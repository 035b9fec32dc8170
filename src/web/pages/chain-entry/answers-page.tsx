import { countedIn, longestText, unanswered } from "../../../core/chains/index.ts";
import type { Language } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import { render } from "../../render.ts";
import { municipalityName } from "../chains/round-matrix.tsx";
import type { EntryContext } from "../entry/entry-access.tsx";
import { refusedPage } from "../entry/refused-page.tsx";
import { readAnswers, valuesOf, type AnswerFault } from "./answers-form.ts";
import { SaidNotice, Years, type Said } from "./answers-notices.tsx";
import { address, askedOf, type Asked } from "./asked.ts";
import { chainEntryWords } from "./chain-entry.words.ts";
import { FaultSummary, type Fault } from "../../layout/fault-summary.tsx";
import { EntryForm } from "./form-parts.tsx";
import { QuestionFields } from "./question-fields.tsx";
import { newSending, sentIn, type Sent } from "./sending.ts";

/** The questions of a year, with what is saved filled in. */
export function answersPage(c: EntryContext) {
  const asked = askedOf(c);
  if (asked === undefined) return refusedPage(c, "no-link");
  const { query } = c.var.visit;
  const takeOver = query.get("overnemen") === String(asked.before.year);
  const values = valuesOf(asked.round, asked.municipality, takeOver ? asked.before : undefined);
  const said = query.has("bewaard") ? "saved" : takeOver ? "took-over" : undefined;
  return formPage(c, asked, { values, sending: newSending(c) }, { said });
}

/** Saves what was changed, or gives the form back with the answers and what is wrong. */
export async function receiveAnswers(c: EntryContext) {
  const asked = askedOf(c);
  if (asked === undefined) return refusedPage(c, "no-link");
  const { round, municipality } = asked;
  const { view, visit, entry } = c.var;
  const sent = await sentIn(c);
  const answers = readAnswers(sent.values, round, municipality);
  if (!answers.ok) {
    const faults = answers.error.map((fault) => faultWords(fault, visit.language));
    return formPage(c, asked, sent, { faults });
  }
  if (answers.value.length === 0) return formPage(c, asked, sent, { said: "nothing-new" });
  const { year } = round;
  const told = await entry.tellOfChains(
    {
      kind: "answers",
      year,
      municipality,
      answers: [...answers.value],
      reportedOn: view.today,
    },
    sent.sending,
  );
  if (told.ok) return c.redirect(`${address(c, asked)}?jaar=${year}&bewaard`, 303);
  const again = { ...sent, sending: { ...sent.sending, after: told.error.latest.number } };
  return formPage(c, asked, again, { said: "meanwhile" });
}

function faultWords({ field, fault, asked }: AnswerFault, language: Language): Fault {
  const say = chainEntryWords[language];
  const question = `${asked.chain.title[language]}, ${asked.question.title[language]}`;
  switch (fault) {
    case "needs-answer":
      return { field, text: say.answers.needsAnswer(question) };
    case "needs-words":
      return { field, text: say.answers.needsWords(question) };
    case "too-long":
      return { field, text: say.tooLong(longestText) };
  }
}

interface Outcome {
  readonly said?: Said | undefined;
  readonly faults?: readonly Fault[];
}

function formPage(c: EntryContext, asked: Asked, sent: Sent, { said, faults = [] }: Outcome) {
  const { visit, view } = c.var;
  const { language } = visit;
  const { round, municipality } = asked;
  const words = chainEntryWords[language];
  const say = words.answers;
  const title = say.title(municipalityName(view, municipality), round.year);
  const all = countedIn(round).length;
  const done = all - unanswered(round, municipality).length;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${words.error}: ${title}` : title}
      description={say.lead}
    >
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
        {faults.length > 0 && (
          <FaultSummary
            title={chainEntryWords[language].faultsTitle(faults.length)}
            faults={faults}
          />
        )}
        {said !== undefined && <SaidNotice {...{ c, said, asked, done, all }} />}
        <p>{say.lead}</p>
        <Years c={c} asked={asked} />
      </div>
      <EntryForm action={`${address(c, asked)}?jaar=${round.year}`} sending={sent.sending}>
        {view.plan.chains.map((chain) => (
          <section class="chain-questions-form" id={chain.id}>
            <h2 class="nl-heading nl-heading--level-3">{chain.title[language]}</h2>
            {round.questions.map(
              (question, index) =>
                question.chain.id === chain.id && (
                  <QuestionFields
                    {...{ question, municipality, language, faults }}
                    values={sent.values}
                    before={asked.before.questions[index]!.given.get(municipality)}
                    beforeYear={asked.before.year}
                  />
                ),
            )}
          </section>
        ))}
        <p class="small quiet">{words.public}</p>
        <div class="save-bar">
          <button class="nl-button nl-button--primary" type="submit">
            {say.save}
          </button>
          <span class="small">{say.progress(done, all)}</span>
        </div>
      </EntryForm>
    </Page>,
    said === "meanwhile" ? 409 : faults.length > 0 ? 422 : 200,
  );
}
