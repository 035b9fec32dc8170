import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import { Doubts } from "../../layout/doubts.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { chainsWords } from "./chains.words.ts";

/** What the national agreement asks for prevention, and what the plan says is ready. */
export const Prevention: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = chainsWords[language].prevention;
  const { criteria, deadline, origin, summary } = view.plan.preventionInfrastructure;
  const met = criteria.filter(({ status }) => status === "met").length;
  const until = date(deadline, language);
  return (
    <section class="section" id="preventie">
      <h2 class="nl-heading nl-heading--level-2">{say.title(met, criteria.length)}</h2>
      <p>{summary[language]}</p>
      {criteria.length > 0 && (
        <p class="note">{view.today > deadline ? say.passed(until) : say.coming(until)}</p>
      )}
      <ul class="ticks">
        {criteria.map(({ title, status, statusNote, requirements, origin: at }) => (
          <li class={status === "met" ? "tick tick--yes" : "tick tick--no"}>
            <h3 class="nl-heading nl-heading--level-3">{title[language]}</h3>
            <p class="small">{status === "met" ? say.met : say.toFollow}</p>
            <p>{statusNote[language]}</p>
            <details>
              <summary>{say.requirements}</summary>
              <ul>
                {requirements.map((requirement) => (
                  <li>{requirement[language]}</li>
                ))}
              </ul>
              <OriginNote visit={visit} view={view} origin={at} />
            </details>
          </li>
        ))}
      </ul>
      <Doubts visit={visit} view={view} items={view.lookup.doubtsIn(origin)} />
    </section>
  );
};
