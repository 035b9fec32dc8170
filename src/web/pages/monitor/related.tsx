import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import { RecordLink } from "../../layout/record-link.tsx";
import { happeningsOf } from "./drawn.ts";
import { indicatorWords } from "./indicator.words.ts";
import type { StateProps } from "./monitor-props.ts";

/** What happened on the time line: the words of the verticals in the chart, in full. */
export const HappeningList: FC<StateProps> = ({ visit, state }) => {
  const { language } = visit;
  const happenings = happeningsOf(state, language);
  if (happenings.length === 0) return <></>;
  return (
    <section class="section" id="gebeurd">
      <h2 class="nl-heading nl-heading--level-2">{indicatorWords[language].happenings}</h2>
      <ul>
        {happenings.map(({ on, title }) => (
          <li>
            {date(on, language)}: {title}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The parts of the plan that an indicator follows. */
export const Related: FC<StateProps> = ({ visit, view, state: { indicator } }) => {
  const say = indicatorWords[visit.language];
  const groups = [
    { title: say.challenges, to: indicator.challenges.map((id) => `challenge:${id}`) },
    { title: say.objectives, to: indicator.objectives.map((id) => `objective:${id}`) },
    { title: say.initiatives, to: indicator.initiatives.map((id) => `initiative:${id}`) },
  ].filter(({ to }) => to.length > 0);
  if (groups.length === 0) return <></>;
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.related}</h2>
      <div class="columns">
        {groups.map(({ title, to }) => (
          <div class="stack stack--tight">
            <h3 class="nl-heading nl-heading--level-3">{title}</h3>
            <ul>
              {to.map((one) => (
                <li>
                  <RecordLink visit={visit} view={view} to={one} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
};
