import type { FC } from "hono/jsx";
import { people } from "../../format.ts";
import type { Challenge } from "../../../core/plan/index.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { gapStory } from "../gap/gap-story.ts";
import { homeWords } from "./home.words.ts";

interface HouseProps {
  readonly visit: Visit;
  readonly view: RegionView;
}

/**
 * The house of the region, drawn with the one line: vision under the roof, the challenges as
 * rooms, the enabling one as the floor that carries them, urgency as the ground it stands on.
 */
export const House: FC<HouseProps> = ({ visit, view }) => {
  const { language } = visit;
  const say = homeWords[language];
  const { first, baseline } = gapStory(view);
  const rooms = view.plan.challenges.filter(({ enabling }) => !enabling);
  const floors = view.plan.challenges.filter(({ enabling }) => enabling);
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.houseTitle(view.plan.challenges.length)}</h2>
      <p>{say.houseLead(floors[0]?.title[language].toLowerCase())}</p>
      <div class="house">
        <div class="house__roof">
          <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path d="M0 20 50 .6 100 20" vector-effect="non-scaling-stroke" />
          </svg>
          <p>
            <span class="kicker">{say.vision}</span>
            <br />
            {view.plan.vision.statement[language]}
          </p>
        </div>
        <ul class="house__rooms">
          {rooms.map((challenge) => (
            <Room visit={visit} view={view} challenge={challenge} />
          ))}
        </ul>
        <ul class="house__floor">
          {floors.map((challenge) => (
            <Room visit={visit} view={view} challenge={challenge} />
          ))}
        </ul>
        <p class="house__ground">
          <span class="kicker">{say.urgency}</span>{" "}
          <a href={href(visit, "/tekort")}>
            {say.urgencyText(people(first.p50, language), people(baseline.p50, language))}
          </a>
        </p>
      </div>
    </section>
  );
};

const Room: FC<HouseProps & { challenge: Challenge }> = ({ visit, view, challenge }) => {
  const say = homeWords[visit.language];
  const initiatives = view.lookup.initiativesOf(challenge.id).length;
  return (
    <li>
      <a href={href(visit, `/opgaven/${challenge.id}`)}>{challenge.title[visit.language]}</a>
      <span class="small">
        {say.objectives(challenge.objectives.length)}, {say.initiatives(initiatives)}
      </span>
    </li>
  );
};
