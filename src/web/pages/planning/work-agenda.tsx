import type { FC } from "hono/jsx";
import { CountMatrix } from "../../charts/count-matrix.tsx";
import { ChoiceForm } from "../../layout/choice-form.tsx";
import { Doubts } from "../../layout/doubts.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { AgendaList } from "./agenda-list.tsx";
import { bodiesOf, fits, itemsOf, noPhase, selectAgenda } from "./agenda-selection.ts";
import { planningWords } from "./planning.words.ts";

interface WorkAgendaProps {
  readonly visit: Visit;
  readonly view: RegionView;
}

/** What every body planned to discuss, by phase, with a choice of body and phase. */
export const WorkAgenda: FC<WorkAgendaProps> = ({ visit, view }) => {
  const { language } = visit;
  const say = planningWords[language].agenda;
  const { agendas, monitoring } = view.plan;
  const unsure = agendas
    .flatMap(itemsOf)
    .some(({ certainty }) => certainty !== undefined && certainty !== "high");
  const elsewhere = view.lookup.doubtsIn(monitoring.origin);
  const doubts = new Set(agendas.flatMap(({ origin }) => view.lookup.doubtsIn(origin)));
  return (
    <section class="section" id="werkagenda">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>
        {say.lead(agendas.length)} {unsure && say.unsure}
      </p>
      {agendas.length > 0 && <AgendaChoice visit={visit} view={view} />}
      <Doubts
        visit={visit}
        view={view}
        items={[...doubts].filter((doubt) => !elsewhere.includes(doubt))}
      />
    </section>
  );
};

/** The agendas as a table of counts, a choice and a list. */
const AgendaChoice: FC<WorkAgendaProps> = ({ visit, view }) => {
  const { language, query } = visit;
  const say = planningWords[language].agenda;
  const { agendas, phases } = view.plan;
  const selection = selectAgenda(query, agendas, phases);
  const chosen = selection.body.value !== undefined || selection.phase.value !== undefined;
  const items = agendas.flatMap(itemsOf);
  const all = items.length;
  const twice = items.some((item) => item.phases.length > 1);
  const shown = selection.agendas.flatMap(itemsOf).length;
  const search = query.toString();
  return (
    <>
      <Matrix visit={visit} view={view} />
      {twice && <p class="small">{say.twice}</p>}
      <ChoiceForm
        language={language}
        action={href(visit, "/planning#werkagenda")}
        fields={[
          {
            name: "orgaan",
            label: say.body,
            chosen: selection.body,
            options: bodiesOf(agendas).map((id) => ({
              value: id,
              label: view.lookup.body(id)?.name ?? id,
            })),
            lang: "nl",
          },
          {
            name: "fase",
            label: say.phaseChoice,
            chosen: selection.phase,
            options: [
              ...phases.map(({ id, title }) => ({ value: id, label: title[language] })),
              { value: noPhase, label: say.noPhase },
            ],
          },
        ]}
      />
      <p>
        <strong>{say.shown(shown, all)}.</strong>{" "}
        <a href={href(visit, `/planning/werkagenda.csv${search && `?${search}`}`)} download="">
          {say.csv}
        </a>
      </p>
      {shown === 0 && <p class="note">{say.none}</p>}
      {selection.agendas.map((agenda) => (
        <details class="agenda" open={chosen}>
          <summary>
            <h3 class="agenda__title">
              {agenda.title[language]} ({say.items(itemsOf(agenda).length)})
            </h3>
          </summary>
          <div class="stack agenda__body">
            <p class="small">{agenda.period[language]}</p>
            <AgendaList visit={visit} view={view} agenda={agenda} />
          </div>
        </details>
      ))}
    </>
  );
};

const Matrix: FC<WorkAgendaProps> = ({ visit, view }) => {
  const { language } = visit;
  const say = planningWords[language].agenda;
  const { agendas, phases } = view.plan;
  const columns = [
    ...phases.map(({ id, number }) => ({ id, title: say.phase(number) })),
    { id: noPhase, title: say.noPhase },
  ];
  return (
    <CountMatrix
      caption={say.matrix}
      corner={say.corner}
      columns={columns.map(({ title }) => title)}
      rows={agendas.map((agenda) => ({
        title: agenda.title[language],
        cells: columns.map(({ id, title }) => ({
          count: itemsOf(agenda).filter((item) => fits(item, id)).length,
          href: href(visit, `/planning?orgaan=${agenda.bodies[0]}&fase=${id}#werkagenda`),
          label: say.cell(agenda.title[language], title),
        })),
      }))}
    />
  );
};
