import type { Child, FC } from "hono/jsx";
import { readDecision } from "../../../core/meetings/index.ts";
import type { By, Entry, Register } from "../../../core/register/index.ts";
import type { Actor } from "../../../core/rights/index.ts";
import type { SignalAct } from "../../../core/signals/index.ts";
import { isoDay } from "../../../app/iso-day.ts";
import { date } from "../../format.ts";
import { href, type Visit } from "../../visit.ts";
import { mayRead } from "../decisions/readable-decisions.ts";
import type { Naming } from "./signal-subject.ts";
import { signalWords } from "./signal.words.ts";
import { whoAnswers } from "./who-answers.ts";

interface HistoryProps {
  readonly visit: Visit;
  readonly naming: Naming;
  /** Who reads. */
  readonly actor: Actor;
  readonly signal: string;
  /** Name of a person by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Everything that happened to a signal, as stations on the one line, the last first. */
export const History: FC<HistoryProps> = (props) => {
  const { visit, naming, actor, signal } = props;
  const { language } = visit;
  const acts = (naming.register.of(`signal:${signal}`) as readonly Entry<SignalAct>[]).map(
    (entry) => ({ day: dayOf(entry), happened: <Happened {...props} entry={entry} /> }),
  );
  const decided = decisionsOn(naming.register, signal).map((decision) => ({
    day: isoDay(decision.takenAt),
    happened: (
      <Decided
        visit={visit}
        id={decision.id}
        isReadable={mayRead({ ...naming, actor }, decision)}
      />
    ),
  }));
  const all = [...acts, ...decided].toSorted((a, b) => a.day.localeCompare(b.day)).toReversed();
  return (
    <ol class="moments">
      {all.map(({ day, happened }, index) => (
        <li class={index === 0 ? "moment moment--now" : "moment moment--past"}>
          <p class="kicker">{date(day, language)}</p>
          {happened}
        </li>
      ))}
    </ol>
  );
};

/** The day that it counts from: a site that was off for a while records later what was due then. */
const dayOf = ({ act, at }: Entry<SignalAct>): string =>
  "on" in act.data ? act.data.on : isoDay(at);

const decisionsOn = (register: Register, signal: string) =>
  register.all("decision", readDecision).filter(({ answers }) => answers.includes(signal));

/** The decision itself can be read once its minutes were approved. */
const Decided: FC<{ visit: Visit; id: string; isReadable: boolean }> = ({
  visit,
  id,
  isReadable,
}) => {
  const say = signalWords[visit.language];
  return (
    <p>
      {say.decided} {isReadable && <a href={href(visit, `/besluiten/${id}`)}>{say.toDecision}.</a>}
    </p>
  );
};

const Happened: FC<HistoryProps & { entry: Entry<SignalAct> }> = ({ naming, names, entry }) => {
  const { view, language } = naming;
  const say = signalWords[language];
  const who = (step: Parameters<typeof whoAnswers>[1]) => whoAnswers(view, step, language);
  const day = (on: string) => date(on, language);
  const { act } = entry;
  switch (act.kind) {
    case "signal-raised":
    case "signal-raised-again":
    case "signal-climbed": {
      const { step, answerBy, estimated, skipped } = act.data;
      const happened = {
        "signal-raised": say.raised,
        "signal-raised-again": say.raisedAgain,
        "signal-climbed": say.climbed,
      }[act.kind];
      const challenge = skipped && (view.lookup.challenge(skipped)?.title[language] ?? skipped);
      return (
        <Lines>
          {happened(who(step))}
          {`${say.due(day(answerBy))}${estimated ? ` ${say.estimated}` : ""}`}
          {challenge && say.skipped(challenge)}
        </Lines>
      );
    }
    case "signal-rescheduled":
      return (
        <Lines>
          {say.rescheduled(day(act.data.answerBy))}
          {act.data.estimated && say.estimated}
        </Lines>
      );
    case "signal-answered":
      return (
        <>
          <p>{say.answeredBy(nameOf(entry.by, names) ?? say.somebody, day(act.data.until))}</p>
          <blockquote class="note" lang="nl">
            {act.words.text ?? say.erased}
          </blockquote>
        </>
      );
    case "signal-closed":
      return <p>{say.closedEntry}</p>;
  }
};

/** The first line says what happened; the others are small. */
const Lines: FC<{ children: Child[] }> = ({ children: [first, ...others] }) => (
  <>
    <p>{first}</p>
    {others.map((line) => line && <p class="small quiet">{line}</p>)}
  </>
);

const nameOf = (by: By, names: ReadonlyMap<string, string>): string | undefined =>
  by.kind === "person" ? names.get(by.person) || undefined : undefined;
