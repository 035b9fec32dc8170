import type { FC } from "hono/jsx";
import type { MonitoringLine } from "../../../core/plan/index.ts";
import { Doubts } from "../../layout/doubts.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { planningWords } from "./planning.words.ts";

interface MonitoringProps {
  readonly visit: Visit;
  readonly view: RegionView;
}

/** How the region wants to follow its plan, and that it has nothing to measure with yet. */
export const MonitoringSection: FC<MonitoringProps> = ({ visit, view }) => {
  const { language } = visit;
  const say = planningWords[language].monitoring;
  const { status, lines, principles, demands, origin } = view.plan.monitoring;
  const wishes = [...principles, ...demands];
  return (
    <section class="section" id="volgen">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>{status[language]}</p>
      <Doubts visit={visit} view={view} items={view.lookup.doubtsIn(origin)} />
      <div class="columns monitoring-lines">
        {lines.map((line) => (
          <Line visit={visit} view={view} line={line} />
        ))}
      </div>
      {wishes.length > 0 && (
        <details>
          <summary>{say.principles}</summary>
          <ul>
            {wishes.map(({ title, summary, origin: at }) => (
              <li>
                <strong>{title[language]}.</strong> {summary?.[language]}{" "}
                <OriginNote visit={visit} view={view} origin={at} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const Line: FC<MonitoringProps & { line: MonitoringLine }> = ({ visit, view, line }) => {
  const { language } = visit;
  const say = planningWords[language].monitoring;
  return (
    <div class="stack stack--tight figure-tile">
      <h3 class="nl-heading nl-heading--level-3">{line.title[language]}</h3>
      <p>{line.summary[language]}</p>
      <p class="small">
        <strong>{say.who}:</strong> {line.responsible[language]}
      </p>
      {line.feedbackPath.length === 0 ? (
        <p class="small">{say.noPath}</p>
      ) : (
        <div class="small">
          <p>
            <strong>{say.path}:</strong>
          </p>
          <ol class="moments moments--small">
            {line.feedbackPath.map((stop) => (
              <li class="moment">{stop[language]}</li>
            ))}
          </ol>
        </div>
      )}
      <details>
        <summary>{say.agreements}</summary>
        <ul>
          {line.agreements.map((agreement) => (
            <li>{agreement[language]}</li>
          ))}
        </ul>
        {line.levels.length > 0 && (
          <dl class="monitoring-levels">
            {line.levels.map(({ title, metric, responsible }) => (
              <>
                <dt>{title[language]}</dt>
                <dd>
                  {metric[language]}. {say.who}: {responsible[language]}
                </dd>
              </>
            ))}
          </dl>
        )}
      </details>
      <OriginNote visit={visit} view={view} origin={line.origin} />
    </div>
  );
};
