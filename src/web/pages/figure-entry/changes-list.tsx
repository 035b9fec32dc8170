import type { FC } from "hono/jsx";
import type { FigureChange } from "../../../app/delivering/compare-figures.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { nameOfAbout } from "./about-name.ts";
import { figureEntryWords } from "./figure-entry.words.ts";
import { figureWords, questionWords } from "./figure-words.ts";

interface ChangesProps {
  readonly changes: readonly FigureChange[];
  readonly view: RegionView;
  readonly language: Language;
}

/** More than this nobody reads before confirming. */
const mostShown = 60;

/** What is new and what changes, with what to look at once more on top. */
export const ChangesList: FC<ChangesProps> = ({ changes, view, language }) => {
  const say = figureEntryWords[language].preview;
  const asks = changes.filter(({ questions }) => questions.length > 0);
  const others = changes.filter(({ questions }) => questions.length === 0);
  const groups = [
    { title: say.questions.title(asks.length), own: asks, asksAttention: true },
    { title: say.revised, own: others.filter(({ before }) => before !== undefined) },
    { title: say.fresh, own: others.filter(({ before }) => before === undefined) },
  ].filter(({ own }) => own.length > 0);
  const places = new Set(changes.map(({ figure }) => figure.about));
  return (
    <>
      {groups.map(({ title, own, asksAttention }) => (
        <section class={asksAttention === true ? "note note--attention stack" : "section stack"}>
          <h2 class="nl-heading nl-heading--level-3">
            {typeof title === "string" ? title : title(own.length)}
          </h2>
          <ul class="figure-changes">
            {own.slice(0, mostShown).map((change) => (
              <Change change={change} {...{ view, language }} isAmongPlaces={places.size > 1} />
            ))}
          </ul>
          {own.length > mostShown && <p>{say.more(own.length - mostShown)}</p>}
        </section>
      ))}
    </>
  );
};

interface ChangeProps extends Omit<ChangesProps, "changes"> {
  readonly change: FigureChange;
  /** Whether there are other places among the changes: then each is named. */
  readonly isAmongPlaces: boolean;
}

const Change: FC<ChangeProps> = ({ change, view, language, isAmongPlaces }) => {
  const say = figureEntryWords[language].preview;
  const { figure, before, questions, isHidden } = change;
  const measure = view.measured!.set.measures.find(({ id }) => id === figure.measure)!;
  const after = figureWords(figure.value, measure, language);
  return (
    <li>
      <span>
        {isAmongPlaces && (
          <>
            <span lang="nl">{nameOfAbout(figure.about, view)}</span>,{" "}
          </>
        )}
        {measure.title[language]}, {date(figure.period, language)}:
      </span>{" "}
      <strong>
        {before === undefined ? after : say.becomes(figureWords(before, measure, language), after)}
      </strong>
      {isHidden && <span class="small"> ({say.hidden})</span>}
      {questions.map((question) => (
        <p class="figure-question">{questionWords(question, measure, language)}</p>
      ))}
    </li>
  );
};
