import type { FC } from "hono/jsx";
import type { Entry } from "../../../core/register/index.ts";
import {
  ladderSteps,
  levelOf,
  type LadderStep,
  type Signal,
  type SignalAct,
} from "../../../core/signals/index.ts";
import type { Naming } from "./signal-subject.ts";
import { signalWords } from "./signal.words.ts";
import { signalsWords } from "./signals.words.ts";

type ClimbProps = Naming & { readonly signal: Signal };

/** How far one signal has climbed, as stations on the one line. */
export const Climb: FC<ClimbProps> = ({ view, register, language, signal }) => {
  const { plan, lookup } = view;
  const entries = register.of(`signal:${signal.key}`) as readonly Entry<SignalAct>[];
  const asked = new Set(
    entries.flatMap(({ number, act: { data } }) =>
      number >= signal.raisedIn && "step" in data ? [levelOf(plan, data.step)] : [],
    ),
  );
  const here = ladderSteps.indexOf(levelOf(plan, signal.place.step));
  const challenge = signal.challenge && lookup.challenge(signal.challenge);
  const gap = challenge && challenge.coordinationGroup === undefined;
  const say = signalsWords[language];
  const place = (step: LadderStep, at: number) => {
    if (gap && step === "coordination-group") return "missing";
    if (at === here) return "here";
    return asked.has(step) ? "past" : "coming";
  };
  return (
    <ol class="climb" aria-label={signalWords[language].climb}>
      {ladderSteps.map((step, at) => {
        const stands = place(step, at);
        return (
          <li
            class={`climb__stop climb__stop--${stands}`}
            aria-current={stands === "here" ? "step" : undefined}
          >
            {say.step[step]}
            {stands === "missing" && <span class="small">{say.figure.noGroup}</span>}
          </li>
        );
      })}
    </ol>
  );
};
