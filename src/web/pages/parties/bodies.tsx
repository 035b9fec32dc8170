import type { FC } from "hono/jsx";
import type { Point } from "../../../core/plan/index.ts";
import { date } from "../../format.ts";
import { Doubts } from "../../layout/doubts.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { BodyEntry } from "./body-entry.tsx";
import { CoordinationGroups } from "./coordination-groups.tsx";
import { partiesWords } from "./parties.words.ts";
import { SteeringLine } from "./steering-line.tsx";

/** Where organisations meet: the line of steering, and then every body by itself. */
export const Bodies: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = partiesWords[language].bodies;
  const { bodies, governance, region } = view.plan;
  const groups = bodies.filter(({ kind }) => kind === "coordination-group");
  const standing = bodies.filter(
    ({ active, kind }) => active === "standing" && kind !== "coordination-group",
  );
  const others = bodies.filter(({ active }) => active !== "standing");
  const boards = standing.filter(({ kind }) => upper.has(kind));
  const tactical = boards.some(({ kind }) => kind === "tactical-board");
  const doubts = [...new Set(bodies.flatMap(({ id }) => view.lookup.doubts("body", id)))];
  return (
    <section class="section" id="overleggen">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>
        {groups.length > 0 && tactical && say.way}{" "}
        {say.lead(view.plan.challenges.length, groups.length)}
      </p>
      <SteeringLine visit={visit} view={view} />
      <p>
        {say.silent(date(region.plan.adopted, language))}{" "}
        <a href={href(visit, "/planning")}>{say.agenda}</a>
      </p>
      {boards.map((body) => (
        <BodyEntry visit={visit} view={view} body={body} />
      ))}
      <CoordinationGroups visit={visit} view={view} groups={groups} />
      {standing
        .filter((body) => !boards.includes(body))
        .map((body) => (
          <BodyEntry visit={visit} view={view} body={body} />
        ))}
      {others.length > 0 && (
        <details>
          <summary>{say.others(others.length)}</summary>
          {others.map((body) => (
            <BodyEntry visit={visit} view={view} body={body} />
          ))}
        </details>
      )}
      {governance.followUps.length > 0 && (
        <details>
          <summary>{say.followUps(governance.followUps.length)}</summary>
          <p>{say.followUpsLead}</p>
          <ul class="plain-list">
            {governance.followUps.map((point) => (
              <PointItem visit={visit} view={view} point={point} />
            ))}
          </ul>
        </details>
      )}
      <Doubts visit={visit} view={view} items={doubts} />
    </section>
  );
};

const upper: ReadonlySet<string> = new Set(["governing-board", "daily-board", "tactical-board"]);

const PointItem: FC<{ visit: Visit; view: RegionView; point: Point }> = (props) => {
  const { visit, view, point } = props;
  return (
    <li>
      <p>
        <strong>{point.title[visit.language]}</strong>
      </p>
      {point.summary && <p>{point.summary[visit.language]}</p>}
      <OriginNote visit={visit} view={view} origin={point.origin} />
    </li>
  );
};
