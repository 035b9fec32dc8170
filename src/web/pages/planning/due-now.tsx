import type { FC } from "hono/jsx";
import type { Phase } from "../../../core/plan/index.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { fits, itemsOf, narrow } from "./agenda-selection.ts";
import { planningWords } from "./planning.words.ts";

interface DueNowProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly phase: Phase;
}

/** What begins in the phase that the plan should be in. */
export const DueNow: FC<DueNowProps> = ({ visit, view, phase }) => {
  const { language } = visit;
  const say = planningWords[language].now;
  const { agendas } = view.plan;
  const starting = agendas
    .map((agenda) => narrow(agenda, ({ phases }) => phases[0] === phase.id))
    .filter(({ categories }) => categories.length > 0);
  const all = agendas.flatMap(itemsOf).filter((item) => fits(item, phase.id)).length;
  if (starting.length === 0) return <></>;
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.title(phase.number)}</h2>
      <p>{say.lead}</p>
      <div class="columns">
        {starting.map((agenda) => (
          <div class="stack stack--tight figure-tile">
            <h3 class="nl-heading nl-heading--level-3">{agenda.title[language]}</h3>
            <ul>
              {itemsOf(agenda).map(({ title }) => (
                <li>{title[language]}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p>
        <a href={href(visit, `/planning?fase=${phase.id}#werkagenda`)}>{say.rest(all)}</a>
      </p>
    </section>
  );
};
