import type { FC } from "hono/jsx";
import { criteriaStanding, type CriterionStanding } from "../../../core/chains/index.ts";
import { date } from "../../format.ts";
import { Doubts } from "../../layout/doubts.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { chainsWords } from "./chains.words.ts";
import { toldOf } from "./told.ts";

/** What the national agreement asks for prevention, what the plan says is ready and what was shown since. */
export const Prevention: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = chainsWords[language].prevention;
  const { deadline, origin, summary } = view.plan.preventionInfrastructure;
  const standings = criteriaStanding(view.plan.preventionInfrastructure, toldOf(view));
  const met = standings.filter(({ status }) => status === "met").length;
  const isReported = standings.some(({ evidence }) => evidence.length > 0);
  const until = date(deadline, language);
  const title = isReported ? say.titleNow : say.title;
  return (
    <section class="section" id="preventie">
      <h2 class="nl-heading nl-heading--level-2">{title(met, standings.length)}</h2>
      <p>{summary[language]}</p>
      {standings.length > 0 && !isReported && (
        <p class="note">{view.today > deadline ? say.passed(until) : say.coming(until)}</p>
      )}
      <ul class="ticks">
        {standings.map((one) => (
          <Criterion visit={visit} view={view} standing={one} />
        ))}
      </ul>
      <Doubts visit={visit} view={view} items={view.lookup.doubtsIn(origin)} />
    </section>
  );
};

interface CriterionProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly standing: CriterionStanding;
}

const Criterion: FC<CriterionProps> = ({ visit, view, standing }) => {
  const { language } = visit;
  const say = chainsWords[language].prevention;
  const { criterion, status, evidence } = standing;
  const [newest] = evidence;
  return (
    <li class={status === "met" ? "tick tick--yes" : "tick tick--no"} id={criterion.id}>
      <h3 class="nl-heading nl-heading--level-3">{criterion.title[language]}</h3>
      <p class="small">
        {newest === undefined
          ? status === "met"
            ? say.met
            : say.toFollow
          : say.shown(status, date(newest.on, language))}
      </p>
      <p>
        {newest !== undefined && `${say.inPlan(criterion.status)} `}
        {criterion.statusNote[language]}
      </p>
      {evidence.length > 0 && (
        <>
          <h4 class="explained-question">{say.evidence}</h4>
          <dl class="shown-evidence">
            {evidence.map(({ on, statement, document }) => (
              <>
                <dt>{date(on, language)}</dt>
                <dd lang="nl">
                  {statement}
                  {document !== undefined && (
                    <>
                      {" "}
                      {document.url === undefined ? (
                        <span class="origin">
                          {say.document}: {document.title}
                        </span>
                      ) : (
                        <a href={document.url}>{document.title}</a>
                      )}
                    </>
                  )}
                </dd>
              </>
            ))}
          </dl>
        </>
      )}
      <details>
        <summary>{say.requirements}</summary>
        <ul>
          {criterion.requirements.map((requirement) => (
            <li>{requirement[language]}</li>
          ))}
        </ul>
        <OriginNote visit={visit} view={view} origin={criterion.origin} />
      </details>
    </li>
  );
};
