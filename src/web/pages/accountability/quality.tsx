import type { FC } from "hono/jsx";
import type { Contradiction } from "../../../core/plan/index.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { accountabilityWords } from "./accountability.words.ts";
import { KnownChart } from "./known-chart.tsx";

/** What is lost, what is missing, and how much the plan says about what goes first. */
export const Quality: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const say = accountabilityWords[visit.language].quality;
  const { contradictions, priorities } = view.plan;
  const of = (kind: Contradiction["kind"]) => contradictions.filter((item) => item.kind === kind);
  return (
    <section class="section" id="gegevens">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>
        {say.lead} {of("lost-in-source").length > 0 && say.lostLead}
      </p>
      {priorities.length > 0 && <KnownChart visit={visit} view={view} />}
      <div class="columns">
        <Topics visit={visit} title={say.gaps} items={of("gap")} />
        <Topics visit={visit} title={say.lost} items={of("lost-in-source")} />
      </div>
    </section>
  );
};

interface TopicsProps {
  readonly visit: Visit;
  readonly title: string;
  readonly items: readonly Contradiction[];
}

const Topics: FC<TopicsProps> = ({ visit, title, items }) => {
  if (items.length === 0) return <></>;
  return (
    <div class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <ul>
        {items.map((item) => (
          <li>
            <a href={href(visit, `/verantwoording/tegenstrijdigheden#${item.id}`)}>
              {item.topic[visit.language]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
