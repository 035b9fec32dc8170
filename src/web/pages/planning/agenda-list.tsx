import type { FC } from "hono/jsx";
import type { Agenda, AgendaItem } from "../../../core/plan/index.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { PhaseLine } from "./phase-line.tsx";

interface AgendaListProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly agenda: Agenda;
}

/** The items of one agenda by category, each with the phases it is planned in. */
export const AgendaList: FC<AgendaListProps> = ({ visit, view, agenda }) => (
  <div class="stack">
    {agenda.categories.map(({ title, items, origin }) => (
      <div class="agenda-category">
        <div>
          <h4>{title[visit.language]}</h4>
          <OriginNote visit={visit} view={view} origin={origin} />
        </div>
        <ul class="agenda-items">
          {items.map((item) => (
            <Item visit={visit} view={view} item={item} />
          ))}
        </ul>
      </div>
    ))}
  </div>
);

const Item: FC<{ visit: Visit; view: RegionView; item: AgendaItem }> = ({ visit, view, item }) => {
  const { language } = visit;
  return (
    <li>
      <div>
        <p>{item.title[language]}</p>
        {item.subjects.length > 0 && (
          <ul class="small">
            {item.subjects.map(({ title }) => (
              <li>{title[language]}</li>
            ))}
          </ul>
        )}
      </div>
      <PhaseLine item={item} phases={view.plan.phases} language={language} />
    </li>
  );
};
