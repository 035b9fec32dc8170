import type { KeptEvaluation } from "../../../app/ports/evaluation-store.ts";
import type { Evaluation } from "../../../core/evaluation/index.ts";
import { number, perCent } from "../../format.ts";
import type { Language } from "../../language.ts";
import { answerWords } from "./answer.words.ts";
import { decimalsOf } from "./outcome-figure.ts";
import { periodInSentence } from "./period-words.ts";
import { refusalWords } from "./refusal-words.ts";

/** The answer to the question in two or three sentences, with its 95 % range in words. */
export function answerOf({ outcome }: KeptEvaluation, language: Language): string {
  const { result } = outcome;
  const say = answerWords[language];
  if (!result.ok) return `${say.refused} ${refusalWords(result.error, language)}`;
  const { assumptions } = result.value;
  const failed = assumptions.filter(({ verdict }) => verdict === "failed").length;
  return [
    ...differenceOf(result.value, language),
    ...(failed === 0 ? [] : [say.failed(failed, assumptions.length)]),
  ].join(" ");
}

function differenceOf(evaluation: Evaluation, language: Language): readonly string[] {
  const say = answerWords[language];
  const { effect, picture } = evaluation;
  const start = periodInSentence(picture.find(({ after }) => after)!.period, language);
  const change = (value: number) => (effect.measure === "ratio" ? 100 * (value - 1) : value);
  const [low, mid, high] = [effect.low, effect.value, effect.high].map(change) as [
    number,
    number,
    number,
  ];
  const decimals =
    effect.measure === "difference"
      ? decimalsOf(evaluation)
      : Math.max(Math.abs(low), Math.abs(high)) < 10
        ? 1
        : 0;
  const digits = (value: number) => number(Math.abs(value), language, decimals);
  const size = (value: number) =>
    effect.measure === "ratio" ? perCent(digits(value), language) : digits(value);
  const sideOf = (value: number) => (value < 0 ? say.less : say.more);
  const much = (value: number) => `${size(value)} ${sideOf(value)}`;
  if (low < 0 && high > 0) return [say.notSeen(start), say.either(much(low), much(high))];
  const [near, far] = mid < 0 ? [high, low] : [low, high];
  return [
    say.seen(start, much(mid)),
    // A bound that rounds to nothing is not written as one.
    digits(near) === digits(0)
      ? say.upTo(size(far), sideOf(mid))
      : say.between(digits(near), size(far), sideOf(mid)),
  ];
}
