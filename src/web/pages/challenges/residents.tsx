import type { FC } from "hono/jsx";
import type { Point } from "../../../core/plan/index.ts";
import { date } from "../../format.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { residentsWords } from "./residents.words.ts";

interface ResidentsProps {
  readonly visit: Visit;
  readonly view: RegionView;
}

/** What residents asked for, what was promised to them, and what the source has lost of it. */
export const Residents: FC<ResidentsProps> = ({ visit, view }) => {
  const { language } = visit;
  const say = residentsWords[language];
  const { points, method, promises, gap } = view.plan.participation;
  return (
    <section class="section" id="inwoners">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>{say.lead(points.length)}</p>
      <ol class="voices">
        {points.map((point) => (
          <PointItem visit={visit} view={view} point={point} />
        ))}
      </ol>
      {gap && <p class="note">{gap[language]}</p>}
      <div class="columns">
        {promises.length > 0 && (
          <div class="stack">
            <h3 class="nl-heading nl-heading--level-3">{say.promised}</h3>
            <p>{say.silent(date(view.plan.region.plan.adopted, language))}</p>
            <PointList visit={visit} view={view} points={promises} />
          </div>
        )}
        {method.length > 0 && (
          <div class="stack">
            <h3 class="nl-heading nl-heading--level-3">{say.asked}</h3>
            <PointList visit={visit} view={view} points={method} />
          </div>
        )}
      </div>
    </section>
  );
};

const PointList: FC<ResidentsProps & { points: readonly Point[] }> = ({ visit, view, points }) => (
  <ul class="plain-list">
    {points.map((point) => (
      <PointItem visit={visit} view={view} point={point} />
    ))}
  </ul>
);

const PointItem: FC<ResidentsProps & { point: Point }> = ({ visit, view, point }) => (
  <li>
    <p>{point.title[visit.language]}</p>
    {point.summary && <p class="small">{point.summary[visit.language]}</p>}
    <OriginNote visit={visit} view={view} origin={point.origin} />
  </li>
);
