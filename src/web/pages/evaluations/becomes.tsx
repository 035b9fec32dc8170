import type { FC } from "hono/jsx";
import { planYearOf, type Forecast, type Subject } from "../../../core/impact/index.ts";
import { span } from "../../format.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { freedWords } from "../initiatives/effect-words.ts";
import { evaluationWords } from "./evaluation.words.ts";

interface BecomesProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly subject: Subject;
  readonly changed: Forecast;
}

/** The forecast in the year of the plan, now and as it would become. */
export const Becomes: FC<BecomesProps> = ({ visit, view, subject, changed: other }) => {
  const { language } = visit;
  const say = evaluationWords[language].proposal;
  const year = planYearOf(view.assumptions);
  const cells = ({ years, initiatives, total }: Forecast) => {
    const at = years.indexOf(year);
    const own = initiatives.find((each) => each.subject === subject)!.realised[at]!;
    const all = total.people.freed[at]!;
    const gap = total.people.withPlan[at]!;
    return [
      freedWords(own.p5, own.p95, language),
      freedWords(all.p5, all.p95, language),
      say.gapWords(span(gap.p5, gap.p95, language)),
    ];
  };
  const [now, changed] = [cells(view.forecast), cells(other)];
  return (
    <>
      <div class="table-scroll" tabindex={0} role="region" aria-label={say.becomesTable(year)}>
        <table class="utrecht-table utrecht-table--html-table">
          <caption class="visually-hidden">{say.becomesTable(year)}</caption>
          <thead>
            <tr>
              <th scope="col">{say.what}</th>
              <th scope="col">{say.now}</th>
              <th scope="col">{say.changed}</th>
            </tr>
          </thead>
          <tbody>
            {[say.own(year), say.all(year), say.gap(year)].map((what, row) => (
              <tr>
                <th scope="row">{what}</th>
                <td>{now[row]}</td>
                <td>{changed[row]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {now.every((words, row) => words === changed[row]) && <p>{say.same}</p>}
    </>
  );
};
