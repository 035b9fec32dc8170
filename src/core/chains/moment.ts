import type { Chain, Plan } from "../plan/index.ts";
import type { ChainEntry } from "./chain-entry.ts";
import { countedIn, roundOf, roundYears, standing, type Round } from "./round.ts";
import { added, countedQuestions, planTally, type CountedQuestion, type Tally } from "./tally.ts";

/** How the chains stood at one moment: as the plan counted it, or in a round. */
export interface Moment {
  readonly year: number;
  /** Left out for the plan: it counts answers and does not say who gave them. */
  readonly round?: Round;
  readonly questions: readonly {
    readonly chain: Chain;
    readonly question: CountedQuestion;
    readonly tally: Tally;
  }[];
}

/**
 * The plan, then every round, oldest first.
 * @param entries in the order in which they were recorded
 */
export function moments(plan: Plan, entries: readonly ChainEntry[]): readonly Moment[] {
  const asPlanned: Moment = {
    year: Number(plan.region.plan.adopted.slice(0, 4)),
    questions: plan.chains.flatMap((chain) =>
      countedQuestions(chain).map((question) => ({ chain, question, tally: planTally(question) })),
    ),
  };
  const rounds = roundYears(entries).toReversed();
  return [asPlanned, ...rounds.map((year) => momentOf(roundOf(plan, entries, year)))];
}

const momentOf = (round: Round): Moment => ({
  year: round.year,
  round,
  questions: countedIn(round).map((asked) => ({ ...asked, tally: standing(round, asked) })),
});

/** All its answers together; of one chain when it is given. */
export const momentTotal = ({ questions }: Moment, chain?: Chain): Tally =>
  added(
    questions
      .filter((one) => chain === undefined || one.chain.id === chain.id)
      .map(({ tally }) => tally),
  );
