import type { FC } from "hono/jsx";
import { Chart } from "../../charts/chart-frame.tsx";
import { countCell, type DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { knowledgeOf, type Entry, type Knowledge } from "./entry.ts";
import { listWords } from "./initiatives.words.ts";

const knowledges = ["chosen", "described", "name-only"] as const satisfies readonly Knowledge[];

interface KnownChartProps {
  readonly visit: Visit;
  readonly view: RegionView;
  /** The whole list of the plan. */
  readonly entries: readonly Entry[];
  /** What fits the reader's choice: the rest is drawn faint. */
  readonly shown: ReadonlySet<Entry>;
}

/** One mark for each initiative: how little the plan says about most of them, at a glance. */
export const KnownChart: FC<KnownChartProps> = ({ visit, view, entries, shown }) => {
  const { language } = visit;
  const say = listWords[language].known;
  const faded = entries.some((entry) => !shown.has(entry));
  return (
    <Chart
      visit={visit}
      title={say.title}
      subtitle={faded ? `${say.subtitle} ${say.faded}` : say.subtitle}
      kinds={[]}
      source={say.source}
      csv="/initiatieven/wat-is-bekend.csv"
      table={knownTable(view, entries, language)}
      narrow={
        <div class="known">
          <ul class="known__key">
            {knowledges.map((knowledge) => (
              <li>
                <Mark knowledge={knowledge} faint={false} /> {say[knowledge]}
              </li>
            ))}
          </ul>
          <ul class="known__rows">
            {view.plan.challenges.map(({ id, title }) => {
              const own = entries.filter(({ challenge }) => challenge === id);
              const ordered = knowledges.flatMap((knowledge) =>
                own.filter((entry) => knowledgeOf(entry) === knowledge),
              );
              const [chosen, described, nameOnly] = countsOf(own);
              return (
                <li class="known__row">
                  <a href={href(visit, `/initiatieven?opgave=${id}#resultaat`)}>
                    {title[language]}
                  </a>
                  <span
                    class="known__marks"
                    role="img"
                    aria-label={say.summary(own.length, chosen, described, nameOnly)}
                  >
                    {ordered.map((entry) => (
                      <Mark knowledge={knowledgeOf(entry)} faint={!shown.has(entry)} />
                    ))}
                  </span>
                  <span class="known__total">{own.length}</span>
                </li>
              );
            })}
          </ul>
        </div>
      }
    />
  );
};

const Mark: FC<{ knowledge: Knowledge; faint: boolean }> = ({ knowledge, faint }) => (
  <span class={`known__mark known__mark--${knowledge}${faint ? " known__mark--faint" : ""}`} />
);

/** The same counts as a table. */
export function knownTable(
  { plan }: RegionView,
  entries: readonly Entry[],
  language: Language,
): DataTable {
  const say = listWords[language].known;
  const row = (title: string, own: readonly Entry[]) => [
    title,
    ...[...countsOf(own), own.length].map(countCell),
  ];
  return {
    caption: say.caption,
    columns: [
      { title: say.challenge },
      ...[...knowledges.map((knowledge) => say[knowledge]), say.total].map((title) => ({
        title,
        numeric: true,
      })),
    ],
    rows: [
      ...plan.challenges.map(({ id, title }) =>
        row(
          title[language],
          entries.filter(({ challenge }) => challenge === id),
        ),
      ),
      row(say.all, entries),
    ],
  };
}

function countsOf(entries: readonly Entry[]): [number, number, number] {
  const count = (knowledge: Knowledge) =>
    entries.filter((entry) => knowledgeOf(entry) === knowledge).length;
  return [count("chosen"), count("described"), count("name-only")];
}
