import type { FC } from "hono/jsx";
import type { Weighed } from "../../../app/calibrated.ts";
import { percentilesOf, surprising } from "../../../core/impact/index.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { number, percent } from "../../format.ts";
import type { Language } from "../../language.ts";
import { estimateValue, fieldWords } from "../../layout/estimate-words.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { periodInSentence } from "../evaluations/period-words.ts";
import { agreementWords } from "./agreement-words.ts";
import { countedWords } from "./counted.words.ts";
import { placeOf } from "./place-of.ts";

interface WeighedRangeProps {
  readonly visit: Visit;
  readonly view: RegionView;
  /** Alike, each of other work; at least one. */
  readonly weighed: readonly Weighed[];
  /** The page has said it already. */
  readonly isTold: boolean;
}

/** One assumption: what is assumed, what was counted, and what both make of it. */
export const WeighedRange: FC<WeighedRangeProps> = ({ visit, view, weighed: alike, isTold }) => {
  const weighed = alike[0]!;
  const { language } = visit;
  const say = countedWords[language];
  const { assumed, counted, calibrated, indicator } = weighed;
  const places = alike.map((one) => placeOf(one.assumed.mechanism, view, language));
  return (
    <section class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">
        {say.about(fieldWords[language][assumed.field], places.join("; "))}
      </h3>
      {!isTold && <p>{answerOf(weighed, language)}</p>}
      {counted.ok && calibrated.ok && (
        <>
          <BarRows
            description={say.picture.title}
            domain={[0, 1]}
            rows={[
              {
                label: say.picture.assumed,
                value: rangeIn(assumed, percentilesOf(assumed), language),
                bars: [],
                interval: percentilesOf(assumed),
              },
              {
                label: say.picture.counted,
                value: percent(counted.value.part / counted.value.of, language),
                bars: [{ from: 0, to: counted.value.part / counted.value.of, look: "base" }],
              },
              {
                label: say.picture.both,
                value: rangeIn(assumed, calibrated.value, language),
                bars: [],
                interval: calibrated.value,
                strong: true,
              },
            ]}
          />
          <p class={calibrated.value.surprise < surprising ? "note note--attention" : "small"}>
            {agreementWords(calibrated.value, language)}
          </p>
        </>
      )}
      <p class="small">
        <a href={href(visit, `/monitor/${indicator.id}`)}>{say.toIndicator}</a>
      </p>
    </section>
  );
};

/** What was counted and what that makes of the assumption, in two sentences. */
export function answerOf(
  { assumed, counted, calibrated, indicator }: Weighed,
  language: Language,
): string {
  const say = countedWords[language];
  const before = rangeIn(assumed, percentilesOf(assumed), language);
  if (!counted.ok) return `${say.stays(before)} ${say.none[counted.error]}`;
  const { part, of, from, to } = counted.value;
  const told = say.counted(
    indicator.title[language],
    number(part, language),
    number(of, language),
    percent(part / of, language),
    periodInSentence(from, language),
    periodInSentence(to, language),
  );
  return calibrated.ok
    ? `${told} ${say.becomes(before, rangeIn(assumed, calibrated.value, language), percent(calibrated.value.mid, language))}`
    : `${told} ${say.none[calibrated.error]}`;
}

/** A range of parts in whole per cent: the width of a range is not known to a tenth. */
export function rangeIn(
  { field, estimate }: Weighed["assumed"],
  range: { readonly low: number; readonly high: number },
  language: Language,
): string {
  const whole = (part: number) => Math.round(100 * part) / 100;
  const [low, high] = [whole(range.low), whole(range.high)];
  const { grade, basis, origin } = estimate;
  return estimateValue(field, { low, high, grade, basis, origin }, language);
}

/** The same count of the same range, of other work: told once. */
export const alike = (weighed: readonly Weighed[]): readonly (readonly Weighed[])[] => [
  ...Map.groupBy(weighed, ({ assumed, indicator }) =>
    JSON.stringify([indicator.id, assumed.field, percentilesOf(assumed)]),
  ).values(),
];
