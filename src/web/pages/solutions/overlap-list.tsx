import type { FC } from "hono/jsx";
import type { Overlap, Solution } from "../../../core/solutions/index.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { functionName, partyName, solutionName } from "./solution-names.ts";
import { solutionsWords } from "./solutions.words.ts";

interface OverlapListProps {
  readonly visit: Visit;
  readonly view: RegionView;
  /** At least one. */
  readonly pairs: readonly Overlap[];
}

/** Pairs that do the same, with what they share. */
export const OverlapList: FC<OverlapListProps> = ({ visit, view, pairs }) => {
  const { language } = visit;
  const say = solutionsWords[language].overlap;
  const link = (solution: Solution) => (
    <a href={href(visit, `/oplossingen/${solution.id}`)} lang="nl">
      {solutionName(solution, language)}
    </a>
  );
  return (
    <section class="section" id="overlap">
      <h2 class="nl-heading nl-heading--level-2">{say.title(pairs.length)}</h2>
      <p>{say.lead}</p>
      <ul class="card-list">
        {pairs.map(({ a, b, function: does, users }) => (
          <li class="stack stack--tight">
            <p>
              {link(a)} {say.and} {link(b)}
            </p>
            <p class="small quiet">{functionName(does, view, language)}</p>
            <p class="small">
              {say.shared}{" "}
              <span lang="nl">{users.map((id) => partyName(view, id)).join(", ")}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
