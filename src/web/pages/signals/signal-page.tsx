import { randomUUID } from "node:crypto";
import type { FC } from "hono/jsx";
import { answerSignal } from "../../../app/steering/answer-signal.ts";
import { lastQuietDay, signalIn, type Signal } from "../../../core/signals/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FaultSummary, type Fault } from "../../layout/fault-summary.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { Notice } from "../chain-entry/form-parts.tsx";
import { sentIn, type Sent } from "../chain-entry/sending.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { refusedPage } from "../../rights/refused-page.tsx";
import { AnswerForm } from "./answer-fields.tsx";
import { answerField, readAnswer } from "./answer-form.ts";
import { Climb } from "./climb.tsx";
import { Evidence } from "./evidence.tsx";
import { History } from "./history.tsx";
import { mayAnswer } from "./may-answer.ts";
import { whenRaised } from "./rules-table.tsx";
import { signalAddress } from "./signal-address.ts";
import { ruleTitle, signalTitle, subjectOf, type Naming } from "./signal-subject.ts";
import { signalWords } from "./signal.words.ts";
import { signalsWords } from "./signals.words.ts";
import { whoAnswers } from "./who-answers.ts";

export function signalPage(c: SiteContext) {
  const signal = signalIn(c.var.register, c.req.param("key") ?? "");
  if (signal === undefined) return notFoundPage(c);
  return page(c, signal, {});
}

/** Records an answer, or gives the form back with what was typed and what is wrong. */
export async function receiveAnswer(c: SiteContext) {
  const { register, view, visit, person, actor, steering } = c.var;
  const key = c.req.param("key") ?? "";
  const signal = signalIn(register, key);
  if (signal === undefined || person === undefined) return notFoundPage(c);
  const sent = await sentIn(c);
  const answer = readAnswer(sent.values, signal, view.today, visit.language);
  if (!answer.ok) return page(c, signal, { sent, faults: answer.error });
  // Whoever has not seen the last of it is refused below, unless this was recorded before.
  const sawAll = sent.sending.after >= register.lastOn(`signal:${key}`);
  if (sawAll && signal.state.kind !== "open") return page(c, signal, { sent, meanwhile: true });
  if (sawAll && !mayAnswer(actor, view, signal)) return refusedPage(c, "answer-signal");
  const on = view.today;
  const recorded = await answerSignal(
    steering,
    person.id,
    { key, ...answer.value, on },
    sent.sending,
  );
  if (recorded.ok) return c.redirect(`${href(visit, signalAddress(key))}?bewaard`, 303);
  if (recorded.error.kind !== "meanwhile") throw new Error(recorded.error.kind);
  const after = recorded.error.latest.number;
  const now = signalIn(await steering.upToDate(), key)!;
  return page(c, now, { sent: { ...sent, sending: { ...sent.sending, after } }, meanwhile: true });
}

interface Outcome {
  readonly sent?: Sent;
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

async function page(c: SiteContext, signal: Signal, outcome: Outcome) {
  const { visit, view, actor, people } = c.var;
  const { language } = visit;
  const register = outcome.meanwhile === true ? await c.var.steering.upToDate() : c.var.register;
  const naming: Naming = { view, register, language };
  const say = signalWords[language];
  const { sent, faults = [], meanwhile = false } = outcome;
  const title = signalTitle(signal, naming);
  const subject = subjectOf(signal.about, naming);
  const names = new Map((await people.all()).map(({ id, name }) => [id, name]));
  const isOpen = signal.state.kind === "open";
  const maySend = isOpen && visit.asOf === undefined && mayAnswer(actor, view, signal);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${title}` : title}
      description={say.description(title)}
    >
      <Breadcrumb
        visit={visit}
        above={[{ path: "/signalen", label: signalsWords[language].tab }]}
      />
      <div class="page-head page-head--wide">
        {faults.length > 0 && (
          <FaultSummary title={say.faultsTitle(faults.length)} faults={faults} />
        )}
        {visit.query.has("bewaard") && <Notice kind="saved" title={say.saved} />}
        {meanwhile && (
          <Notice kind="meanwhile" title={say.meanwhile}>
            <p>{say[whatNow(isOpen, maySend)]}</p>
            {!maySend && <blockquote class="note">{sent?.values[answerField.text]}</blockquote>}
          </Notice>
        )}
        <h1 class="nl-heading nl-heading--level-1">{ruleTitle(signal.rule, naming)}</h1>
        <p class="lead">
          {subject.path === undefined ? (
            subject.name
          ) : (
            <a href={href(visit, subject.path)} lang={subject.dutch === true ? "nl" : undefined}>
              {subject.name}
            </a>
          )}
        </p>
        <Stand signal={signal} naming={naming} />
        {isOpen && <Climb {...naming} signal={signal} />}
      </div>
      <div class="with-aside">
        <div class="stack signal-main">
          <Why signal={signal} naming={naming} />
          {maySend && (
            <AnswerForm {...{ visit, view, signal, faults }} sent={sent ?? fresh(c, signal)} />
          )}
          {isOpen && !maySend && (
            <p class="note">{say.answer.notYou(whoAnswers(view, signal.place.step, language))}</p>
          )}
        </div>
        <section class="stack" id="verloop">
          <h2 class="nl-heading nl-heading--level-3">{say.history}</h2>
          <History
            visit={visit}
            naming={naming}
            actor={c.var.actor}
            signal={signal.key}
            names={names}
          />
        </section>
      </div>
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}

/** What somebody can do whose answer came too late. */
function whatNow(isOpen: boolean, maySend: boolean) {
  if (!isOpen) return "meanwhileShut";
  return maySend ? "meanwhileOpen" : "meanwhilePassed";
}

function fresh({ var: { register, view } }: SiteContext, { key }: Signal): Sent {
  return {
    values: { [answerField.until]: lastQuietDay(view.today) },
    sending: { submission: randomUUID(), after: register.lastOn(`signal:${key}`) },
  };
}

type PartProps = { readonly signal: Signal; readonly naming: Naming };

/** Who is asked now, and until when. */
const Stand: FC<PartProps> = ({ signal: { state, place }, naming: { view, language } }) => {
  const say = signalWords[language];
  const day = (on: string) => date(on, language);
  switch (state.kind) {
    case "answered":
      return <p>{say.answered(day(state.until))}</p>;
    case "closed":
      return <p>{say.closed(day(state.on))}</p>;
    case "open": {
      const who = whoAnswers(view, place.step, language);
      const late = place.answerBy < view.today;
      const skipped = place.skipped && view.lookup.challenge(place.skipped)?.title[language];
      return (
        <>
          <p class={late ? "signal-late" : undefined}>
            {(late ? say.waited : say.waits)(who, day(place.answerBy))}{" "}
            {place.estimated && !late && say.estimated}
          </p>
          {skipped && <p class="note note--attention">{say.skipped(skipped)}</p>}
        </>
      );
    }
  }
};

/** What the rule says, and the figures that it saw. */
const Why: FC<PartProps> = ({ signal, naming }) => {
  const { view, language } = naming;
  const say = signalWords[language];
  const rule = view.rules.signals.find(({ id }) => id === signal.rule);
  return (
    <>
      {rule !== undefined && (
        <section class="stack stack--tight">
          <h2 class="nl-heading nl-heading--level-3">{say.rule}</h2>
          <p>{rule.explanation[language]}</p>
          <p class="small quiet">
            {signalsWords[language].how.when} {whenRaised(rule, language)}.
          </p>
        </section>
      )}
      <section class="stack stack--tight">
        <h2 class="nl-heading nl-heading--level-3">{say.evidence}</h2>
        <Evidence {...naming} signal={signal} />
        <p class="small quiet">{say.evidenceNote(date(signal.raisedOn, language))}</p>
      </section>
    </>
  );
};
