import type { FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import { planYearOf, type Subject } from "../../../core/impact/index.ts";
import { date } from "../../format.ts";
import type { RegionView } from "../../region-view.ts";
import type { History } from "../../render.ts";
import type { Visit } from "../../visit.ts";
import { freedWords } from "../initiatives/effect-words.ts";
import { evaluationWords } from "./evaluation.words.ts";

interface EarlierExpectationsProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly subject: Subject;
  readonly history: History;
}

/** What forecasts on record said of an initiative; nothing when none of them computed it. */
export const EarlierExpectations: FC<EarlierExpectationsProps> = async (props) => {
  const { visit, view, subject, history } = props;
  const { language } = visit;
  const say = evaluationWords[language].earlier;
  const year = planYearOf(view.assumptions);
  const expectations = await history.expectations(subject, year);
  if (expectations.every(({ freed }) => freed === undefined)) return <></>;
  return (
    <div class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">{say.title}</h3>
      <p>{say.text(year)}</p>
      <dl class="facts">
        {expectations.map(({ madeAt, plan, assumptions, freed }) => (
          <>
            <dt>{date(isoDay(madeAt), language)}</dt>
            <dd>
              {freed === undefined ? (
                <em class="open-value">{say.notComputed}</em>
              ) : (
                freedWords(freed.p5, freed.p95, language)
              )}{" "}
              <span class="small quiet">({say.madeFrom(plan, assumptions)})</span>
            </dd>
          </>
        ))}
      </dl>
      {expectations.length === 1 && <p class="small quiet">{say.first}</p>}
    </div>
  );
};
