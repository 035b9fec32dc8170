import type { FC } from "hono/jsx";
import { contracts, endsWithinAYear, type Solution } from "../../../core/solutions/index.ts";
import { date } from "../../format.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { euros } from "../funding/funding-names.ts";
import { functionName, solutionName, stateText } from "./solution-names.ts";
import { solutionsWords } from "./solutions.words.ts";

interface ListProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly solutions: readonly Solution[];
}

/** Solutions as a list: what each does, whether it is used, until when and for how much. */
export const SolutionList: FC<ListProps> = ({ visit, view, solutions }) => {
  const { language } = visit;
  return (
    <ul class="card-list solution-list">
      {solutions.map((solution) => (
        <li>
          <div>
            <a href={href(visit, `/oplossingen/${solution.id}`)} lang="nl">
              {solutionName(solution, language)}
            </a>
            {solution.facts.function !== undefined && (
              <p class="small quiet">{functionName(solution.facts.function, view, language)}</p>
            )}
          </div>
          <p class="small">
            {stateText(solution, language)}
            <ContractEnd solution={solution} visit={visit} today={view.today} />
          </p>
          <p class="solution-list__cost">
            {solution.facts.costPerYear === undefined
              ? solutionsWords[language].costsUnknown
              : solutionsWords[language].perYear(euros(solution.facts.costPerYear, language))}
          </p>
        </li>
      ))}
    </ul>
  );
};

interface EndProps {
  readonly solution: Solution;
  readonly visit: Visit;
  readonly today: string;
}

/** The last day of the contract; what ends within a year asks for attention. */
export const ContractEnd: FC<EndProps> = ({ solution, visit, today }) => {
  const { language } = visit;
  const say = solutionsWords[language];
  const [contract] = contracts([solution]);
  if (contract === undefined) return <></>;
  const day = date(contract.ends, language);
  return (
    <>
      <br />
      <span class={endsWithinAYear(contract, today) ? "solution-ends" : undefined}>
        {contract.ends < today ? say.ended(day) : say.until(day)}
      </span>
    </>
  );
};
