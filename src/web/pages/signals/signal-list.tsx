import type { FC } from "hono/jsx";
import type { Signal } from "../../../core/signals/index.ts";
import { date } from "../../format.ts";
import { href, type Visit } from "../../visit.ts";
import { signalAddress } from "./signal-address.ts";
import { ruleTitle, subjectOf, type Naming } from "./signal-subject.ts";
import { signalsWords } from "./signals.words.ts";
import { whoAnswers } from "./who-answers.ts";

/** Signals in sight at each step; the others are folded. */
const inSight = 6;
/** More of one step fit on no page: who wants to see them chooses. */
const mostListed = 100;

interface ListProps {
  readonly visit: Visit;
  readonly naming: Naming;
  readonly signals: readonly Signal[];
}

/** Signals with what, since when, by when and who. */
export const SignalList: FC<ListProps> = ({ visit, naming, signals }) => {
  const say = signalsWords[visit.language];
  const list = (part: readonly Signal[]) => (
    <ul class="card-list signal-list">
      {part.map((signal) => (
        <Item visit={visit} naming={naming} signal={signal} />
      ))}
    </ul>
  );
  return (
    <>
      {list(signals.slice(0, inSight))}
      {signals.length > inSight && (
        <details>
          <summary>{say.more(signals.length - inSight)}</summary>
          {list(signals.slice(inSight, mostListed))}
          {signals.length > mostListed && <p>{say.rest(signals.length - mostListed)}</p>}
        </details>
      )}
    </>
  );
};

const Item: FC<Omit<ListProps, "signals"> & { signal: Signal }> = ({ visit, naming, signal }) => {
  const { language } = visit;
  const { view } = naming;
  const say = signalsWords[language];
  const subject = subjectOf(signal.about, naming);
  const challenge = signal.challenge && view.lookup.challenge(signal.challenge)?.title[language];
  return (
    <li>
      <div class="stack stack--tight">
        <h3 class="nl-heading nl-heading--level-3">
          <a href={href(visit, signalAddress(signal.key))}>
            {ruleTitle(signal.rule, naming)}:{" "}
            <span lang={subject.dutch === true ? "nl" : undefined}>{subject.name}</span>
          </a>
        </h3>
        <p class="small quiet">
          {[challenge, say.since(date(signal.raisedOn, language))].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div class="signal-list__due small">
        <When signal={signal} naming={naming} />
      </div>
    </li>
  );
};

/** Who answers by when, or what happened instead. */
const When: FC<{ signal: Signal; naming: Naming }> = ({ signal, naming }) => {
  const { language, view } = naming;
  const say = signalsWords[language];
  const { state, place } = signal;
  switch (state.kind) {
    case "closed":
      return <p>{say.closed.on(date(state.on, language))}</p>;
    case "answered":
      return <p>{say.quiet.until(date(state.until, language))}</p>;
    case "open": {
      const day = date(place.answerBy, language);
      const late = place.answerBy < view.today;
      return (
        <>
          <p class={late ? "signal-late" : undefined}>{late ? say.wasDue(day) : say.before(day)}</p>
          <p class="quiet">
            {whoAnswers(view, place.step, language)}
            {place.estimated && !late && `; ${say.estimated}`}
          </p>
        </>
      );
    }
  }
};
