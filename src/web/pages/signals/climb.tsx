import type { FC } from "hono/jsx";
import { ladderSteps, levelOf, type LadderStep, type Signal } from "../../../core/signals/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { signalWords } from "./signal.words.ts";
import { signalsWords } from "./signals.words.ts";

interface ClimbProps {
  readonly view: RegionView;
  readonly language: Language;
  readonly signal: Signal;
}

/** How far one signal has climbed, as stations on the one line. */
export const Climb: FC<ClimbProps> = ({ view, language, signal }) => {
  const { plan, lookup } = view;
  const here = ladderSteps.indexOf(levelOf(plan, signal.place.step));
  const challenge = signal.challenge && lookup.challenge(signal.challenge);
  const gap = challenge && challenge.coordinationGroup === undefined;
  const say = signalsWords[language];
  const place = (step: LadderStep, at: number) => {
    if (gap && step === "coordination-group") return "missing";
    return at === here ? "here" : at < here ? "past" : "coming";
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
