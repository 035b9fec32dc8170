import type { FC } from "hono/jsx";
import type { Milestone } from "../../../core/plan/index.ts";
import { date } from "../../format.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { tenseOf } from "./plan-now.ts";
import { planningWords } from "./planning.words.ts";

interface MilestonesProps {
  readonly visit: Visit;
  readonly view: RegionView;
}

/** The fixed moments as stations on one line; how the plan was made is folded. */
export const Milestones: FC<MilestonesProps> = ({ visit, view }) => {
  const say = planningWords[visit.language].milestones;
  const { milestones, region } = view.plan;
  const made = milestones.filter(({ date: moment }) => moment < region.plan.adopted);
  const since = milestones.filter((milestone) => !made.includes(milestone));
  if (milestones.length === 0) return <></>;
  return (
    <section class="section" id="momenten">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      {made.length > 0 && (
        <details>
          <summary>{say.making}</summary>
          <Stops visit={visit} view={view} milestones={made} />
        </details>
      )}
      <Stops visit={visit} view={view} milestones={since} />
    </section>
  );
};

const Stops: FC<MilestonesProps & { milestones: readonly Milestone[] }> = (props) => {
  const { visit, view, milestones } = props;
  const { language } = visit;
  const say = planningWords[language].milestones;
  return (
    <ol class="moments">
      {milestones.map(({ title, date: moment, otherDate, note, origin }) => {
        const tense = tenseOf(moment, view.today);
        const known = moment.slice(0, 10) <= view.plan.region.plan.adopted;
        return (
          <li class={`moment moment--${tense}`}>
            <p class="kicker">
              {date(moment, language)}
              {!(known && tense === "past") && ` · ${say[tense]}`}
            </p>
            <p>
              <strong>{title[language]}</strong>
            </p>
            {note && <p class="small">{note[language]}</p>}
            {otherDate && <p class="small">{say.other(date(otherDate, language))}</p>}
            <OriginNote visit={visit} view={view} origin={origin} />
          </li>
        );
      })}
    </ol>
  );
};
