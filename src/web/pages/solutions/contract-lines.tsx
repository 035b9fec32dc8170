import { scaleTime } from "d3-scale";
import type { FC } from "hono/jsx";
import { endsWithinAYear, type Contract } from "../../../core/solutions/index.ts";
import { date } from "../../format.ts";
import { href, type Visit } from "../../visit.ts";
import { solutionName } from "./solution-names.ts";
import { solutionsWords } from "./solutions.words.ts";

interface ContractLinesProps {
  readonly visit: Visit;
  /** The first to end first; at least one. */
  readonly contracts: readonly Contract[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * Each contract as a line from today to its last day, one under another. Names and days are text
 * and places are percentages, so that it reads the same on every width. What ends within a year,
 * or has ended, has the one warm colour.
 */
export const ContractLines: FC<ContractLinesProps> = ({ visit, contracts, today }) => {
  const { language } = visit;
  const say = solutionsWords[language].chart;
  const days = [today, ...contracts.map(({ ends }) => ends)].toSorted();
  const lastYear = Math.max(Number(days.at(-1)!.slice(0, 4)), Number(today.slice(0, 4)) + 1);
  const x = scaleTime([new Date(days[0]!), new Date(`${lastYear + 1}-01-01`)], [0, 100]);
  const at = (day: string) => `${Math.round(x(new Date(day)) * 100) / 100}%`;
  const firstYear = Number(days[0]!.slice(0, 4)) + 1;
  const step = Math.ceil((lastYear - firstYear + 1) / 5);
  const years = Array.from(
    { length: Math.ceil((lastYear - firstYear + 1) / step) },
    (_, index) => firstYear + index * step,
  );
  const grid = years.map((year) => (
    <line class="contract-line__year" x1={at(`${year}-01-01`)} x2={at(`${year}-01-01`)} y2="30" />
  ));
  return (
    <div class="bar-rows contract-lines" role="group" aria-label={say.subtitle}>
      <div class="bar-row contract-lines__axis" aria-hidden="true">
        <svg class="bar-row__bar" height="22" focusable="false">
          {years.map((year) => (
            <text class="axis-text" x={at(`${year}-01-01`)} dx="4" y="15">
              {year}
            </text>
          ))}
        </svg>
      </div>
      {contracts.map((contract) => {
        const { solution, ends } = contract;
        const asks = endsWithinAYear(contract, today);
        return (
          <div class={asks ? "bar-row contract-line contract-line--asks" : "bar-row contract-line"}>
            <div class="bar-row__label">
              <a href={href(visit, `/oplossingen/${solution.id}`)} lang="nl">
                {solutionName(solution, language)}
              </a>
            </div>
            <svg class="bar-row__bar" height="30" aria-hidden="true" focusable="false">
              {grid}
              <line class="contract-line__now" x1={at(today)} x2={at(today)} y2="30" />
              <line class="contract-line__run" x1={at(today)} x2={at(ends)} y1="15" y2="15" />
              <circle class="contract-line__end" cx={at(ends)} cy="15" r="6" />
            </svg>
            <div class="bar-row__value">{date(ends, language)}</div>
          </div>
        );
      })}
    </div>
  );
};
