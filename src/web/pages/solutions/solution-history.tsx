import type { FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import type { Entry } from "../../../core/register/index.ts";
import {
  exitParts,
  readSolution,
  unrecorded,
  type SolutionAct,
} from "../../../core/solutions/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { Said } from "../../layout/said.tsx";
import type { NameOf } from "../../person-names.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteContext } from "../../render.ts";
import { factTexts, type FactText } from "./solution-names.ts";
import { solutionsWords } from "./solutions.words.ts";

interface HistoryProps {
  readonly c: SiteContext;
  readonly id: string;
  readonly nameOf: NameOf;
}

/** What was recorded of a solution, the last first. */
export const SolutionHistory: FC<HistoryProps> = ({ c, id, nameOf }) => {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = solutionsWords[language].one;
  const entries = register.one(`solution:${id}`, entriesOf) ?? [];
  return (
    <section class="section" id="verloop">
      <h2 class="nl-heading nl-heading--level-2">{say.history}</h2>
      {entries.length === 0 ? (
        <p>{say.historyNone}</p>
      ) : (
        <ol class="card-list">
          {entries
            .map(({ at, by, act }, index) => (
              <li class="stack stack--tight">
                <p>
                  <strong>{date(isoDay(at), language)}</strong>: {whatHappened(act, language)}
                </p>
                {act.kind === "solution-described" && (
                  <Changes {...{ entries, index, view, language }} />
                )}
                {act.kind === "solution-marked" && act.words.reason !== undefined && (
                  <p>
                    <Said text={act.words.reason} language={language} />
                  </p>
                )}
                {by.kind === "person" && <p class="small quiet">{say.by(nameOf(by.person))}</p>}
              </li>
            ))
            .toReversed()}
        </ol>
      )}
    </section>
  );
};

const entriesOf = (_: string, entries: readonly Entry<SolutionAct>[]) => [...entries];

function whatHappened(act: SolutionAct, language: Language): string {
  const say = solutionsWords[language];
  switch (act.kind) {
    case "solution-named":
      return say.one.named;
    case "solution-described":
      return say.one.described;
    case "solution-exit-planned": {
      const parts = exitParts.filter((part) => act.words[part] !== undefined);
      return parts.length === 0
        ? say.one.exitNone
        : say.one.exitPlanned(parts.map((part) => say.one.exit[part].toLowerCase()).join(", "));
    }
    case "solution-marked": {
      const { state, kind, on } = act.data;
      return say.one.marked(say.states[state], say.kinds[kind], date(on, language));
    }
  }
}

interface ChangesProps {
  readonly entries: readonly Entry<SolutionAct>[];
  /** Of the entry that changed something. */
  readonly index: number;
  readonly view: RegionView;
  readonly language: Language;
}

/** What a description changed, each fact as it was and as it became. */
const Changes: FC<ChangesProps> = ({ entries, index, view, language }) => {
  const say = solutionsWords[language];
  const texts = (count: number) => {
    const { facts } = count === 0 ? unrecorded("") : readSolution("", entries.slice(0, count));
    return factTexts(facts, view, language);
  };
  const before = texts(index);
  return (
    <ul class="plain-list small">
      {texts(index + 1).map((fact, at) =>
        fact.text === before[at]!.text ? (
          <></>
        ) : (
          <li>
            {fact.name}: <Value {...before[at]!} unknown={say.unknown} /> →{" "}
            <Value {...fact} unknown={say.unknown} />
          </li>
        ),
      )}
    </ul>
  );
};

const Value: FC<FactText & { readonly unknown: string }> = ({ text, lang, unknown }) =>
  text === undefined ? <>{unknown}</> : <span lang={lang}>{text}</span>;
