import type { FC } from "hono/jsx";
import { asPlanned, isAsPlanned, type Comparison } from "../../../core/impact/scenario/index.ts";
import { published, type Range } from "../../../core/impact/engine/index.ts";
import { chance, number, people, signed, span } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { Asked } from "./asked.ts";
import type { Playground } from "./playground.ts";
import { openingOf } from "./scenario-phrases.ts";
import { whatIfWords } from "./what-if.words.ts";

/** All that an answer is written and drawn from; the server and the browser do it the same way. */
export interface AnswerProps {
  readonly language: Language;
  readonly play: Playground;
  readonly asked: Asked;
  readonly comparison: Comparison;
  /** The year of the plan. */
  readonly year: number;
  /** Titles of sectors by their id. */
  readonly sectors: Readonly<Record<string, string>>;
}

/** The answer as one sentence. */
export function answerSentence({ language, play, asked, comparison, year }: AnswerProps): string {
  const say = whatIfWords[language];
  const at = play.model.years.indexOf(year);
  const [shown, beside] = [comparison.shown.withPlan[at]!, comparison.beside.withPlan[at]!];
  const range = ({ p5, p95 }: Range) => span(p5, p95, language);
  const text = (one: Range) => say.range(people(one.p50, language), range(one));
  const more = comparison.more[at]!;
  if (asked.b !== undefined)
    return `${say.two(year, text(shown), text(beside))}; ${differs(more, language, {
      more: say.moreB,
      less: say.lessB,
      same: say.sameB,
      unsure: say.unsureB,
    })}`;
  const opening = openingOf(play, asked.a, language);
  const remains = say.remain(opening, year, people(shown.p50, language), range(shown));
  return isAsPlanned(asked.a)
    ? `${remains}. ${say.try}`
    : `${remains}; ${differs(more, language, say)}`;
}

interface DifferenceWords {
  readonly more: (count: string) => string;
  readonly less: (count: string) => string;
  readonly same: string;
  readonly unsure: string;
}

/** The sign and size of a difference, as far as it stands out from chance in the draws. */
function differs({ mean, meanError }: Range, language: Language, say: DifferenceWords): string {
  if (published(mean) === 0) return say.same;
  if (Math.abs(mean) < 2 * meanError) return say.unsure;
  return (mean > 0 ? say.more : say.less)(people(Math.abs(mean), language));
}

/** The figures of one choice, or of two beside each other, and the difference with its own error. */
export const WhatIfFigures: FC<AnswerProps> = (props) => {
  const { language, play, asked, comparison, year } = props;
  const say = whatIfWords[language];
  const at = play.model.years.indexOf(year);
  const text = ({ p5, p50, p95 }: Range) =>
    say.peopleMiddle(people(p50, language), span(p5, p95, language));
  type Which = "shown" | "beside";
  const rows = [
    { name: say.freedIn(year), of: (which: Which) => text(comparison[which].freed[at]!) },
    { name: say.gapIn(year), of: (which: Which) => text(comparison[which].withPlan[at]!) },
    { name: say.chance(year), of: (which: Which) => chance(comparison.chance[which], language) },
  ];
  const more = comparison.more[at]!;
  const difference = say.differenceRange(
    signed(published(more.mean), language),
    signedSpan(more, language),
    errorOf(more.meanError, language),
  );
  if (asked.b === undefined)
    return (
      <dl class="facts">
        {rows.map(({ name, of }) => (
          <>
            <dt>{name}</dt>
            <dd>{of("shown")}</dd>
          </>
        ))}
        {!isAsPlanned(asked.a) && (
          <>
            <dt>{say.differenceIn(year)}</dt>
            <dd>{difference}</dd>
          </>
        )}
      </dl>
    );
  return (
    <table class="utrecht-table utrecht-table--html-table choices">
      <thead>
        <tr>
          <td></td>
          {(["a", "b"] as const).map((which) => (
            <th scope="col">
              {say.choiceName[which]}
              <span class="small quiet">
                {openingOf(play, asked[which] ?? asPlanned, language)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, of }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{of("beside")}</td>
            <td>{of("shown")}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say.differenceIn(year)}</th>
          <td colspan={2}>{difference}</td>
        </tr>
      </tbody>
    </table>
  );
};

/** A tenth of a person is as fine as it gets. */
const errorOf = (error: number, language: Language): string =>
  error < 0.1 ? `< ${number(0.1, language, 1)}` : number(error, language, error < 10 ? 1 : 0);

/** "−4 tot +37": a range of differences. */
export const signedSpan = ({ p5, p95 }: Range, language: Language): string =>
  [p5, p95]
    .map((end) => signed(published(end), language))
    .join(language === "nl" ? " tot " : " to ");

/** The outcome in one line: on a phone it stays in sight while things move. */
export const WhatIfLine: FC<AnswerProps> = ({ language, play, comparison, year, asked }) => {
  const say = whatIfWords[language];
  const at = play.model.years.indexOf(year);
  const { p5, p50, p95 } = comparison.shown.withPlan[at]!;
  const more = comparison.more[at]!;
  return (
    <span>
      {say.gapIn(year)}: <strong>{people(p50, language)}</strong> ({span(p5, p95, language)})
      {(asked.b !== undefined || !isAsPlanned(asked.a)) && (
        <>
          {" "}
          · <strong>{signed(published(more.mean), language)}</strong>
        </>
      )}
    </span>
  );
};
