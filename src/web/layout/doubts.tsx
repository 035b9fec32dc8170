import type { FC } from "hono/jsx";
import type { Contradiction } from "../../core/plan/index.ts";
import { words } from "../language.ts";
import type { RegionView } from "../region-view.ts";
import type { Visit } from "../visit.ts";
import { OriginNote } from "./origin-note.tsx";

const t = words(
  {
    title: (n: number) =>
      n === 1 ? "Eén punt klopt niet helemaal" : `${n} punten kloppen niet helemaal`,
    kind: {
      contradiction: "de bron spreekt zichzelf tegen",
      "name-variant": "verschillende namen",
      "lost-in-source": "in de bron verloren gegaan",
      gap: "ontbreekt in de bron",
    },
    high: "belangrijk",
    sides: ["Hier staat", "Daar staat"],
    treatment: "Wat wij ermee doen",
  },
  {
    title: (n: number) =>
      n === 1 ? "One point does not quite fit" : `${n} points do not quite fit`,
    kind: {
      contradiction: "the source contradicts itself",
      "name-variant": "different names",
      "lost-in-source": "lost in the source",
      gap: "missing in the source",
    },
    high: "important",
    sides: ["Here it says", "There it says"],
    treatment: "What we do with it",
  },
);

const weight = { high: 0, medium: 1, low: 2 } as const;

interface DoubtsProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly items: readonly Contradiction[];
}

/**
 * Where the sources contradict themselves or leave a gap about a record, the gravest first.
 * Draws nothing when there is nothing to doubt.
 */
export const Doubts: FC<DoubtsProps> = ({ visit, view, items }) => {
  if (items.length === 0) return <></>;
  const { language } = visit;
  const say = t[language];
  const ordered = items.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
  const grave = ordered.some(({ severity }) => severity === "high");
  return (
    <section class={grave ? "doubt stack stack--tight" : "note stack stack--tight"}>
      <h2 class="nl-heading nl-heading--level-3">{say.title(items.length)}</h2>
      {ordered.map((item) => (
        <details>
          <summary>
            {item.topic[language]}
            {item.severity === "high" && <span class="doubt__mark"> ({say.high})</span>}
          </summary>
          <div class="stack stack--tight doubt__body">
            <p>
              {item.summary[language]} <span class="origin">({say.kind[item.kind]})</span>
            </p>
            <ul lang="nl">
              {[item.a, item.b].map(
                (side, index) =>
                  side !== undefined && (
                    <li>
                      {item.b !== undefined && <span lang={language}>{say.sides[index]}: </span>}
                      {side.text} <OriginNote visit={visit} view={view} origin={side.origin} />
                    </li>
                  ),
              )}
            </ul>
            {item.treatment && (
              <p>
                {say.treatment}: {item.treatment[language]}
              </p>
            )}
          </div>
        </details>
      ))}
    </section>
  );
};
