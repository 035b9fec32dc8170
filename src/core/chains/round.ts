import type { Chain, Plan } from "../plan/index.ts";
import type { ChainEntry, GivenAnswer, RoundAnswers } from "./chain-entry.ts";
import {
  added,
  isCounted,
  tally,
  type Answer,
  type ChainQuestion,
  type CountedQuestion,
  type Tally,
} from "./tally.ts";

/** What a municipality answered last to one question for one year. */
export interface Given {
  /** Left out when the question is answered in words. */
  readonly answer?: GivenAnswer;
  readonly explanation?: string;
  /** YYYY-MM-DD */
  readonly reportedOn: string;
}

/** One question of a round with the answers to it. */
export interface AskedQuestion {
  readonly chain: Chain;
  readonly question: ChainQuestion;
  /** By municipality; who did not answer is not in it. */
  readonly given: ReadonlyMap<string, Given>;
}

/** The answers of all municipalities for one year. */
export interface Round {
  readonly year: number;
  /** Codes in the order of the plan. */
  readonly municipalities: readonly string[];
  /** In the order of the plan. */
  readonly questions: readonly AskedQuestion[];
}

/** The years with answers, newest first. */
export function roundYears(entries: readonly ChainEntry[]): readonly number[] {
  const years = entries.flatMap((entry) => (entry.kind === "answers" ? [entry.year] : []));
  return [...new Set(years)].toSorted((a, b) => b - a);
}

/**
 * The years that can be answered for on a day, newest first: answers for a year are taken until the
 * end of the next.
 * @param today YYYY-MM-DD
 */
export function openYears(today: string): readonly number[] {
  const year = Number(today.slice(0, 4));
  return [year, year - 1];
}

/** @param entries in the order in which they were recorded */
export function roundOf(plan: Plan, entries: readonly ChainEntry[], year: number): Round {
  const reports = entries.filter(
    (entry): entry is RoundAnswers => entry.kind === "answers" && entry.year === year,
  );
  return {
    year,
    municipalities: plan.municipalities.map(({ id }) => id),
    questions: plan.chains.flatMap((chain) =>
      chain.questions.map((question) => ({
        chain,
        question,
        given: new Map(reports.flatMap((report) => answersTo(chain, question, report))),
      })),
    ),
  };
}

function answersTo(
  chain: Chain,
  question: ChainQuestion,
  { municipality, answers, reportedOn }: RoundAnswers,
): [string, Given][] {
  return answers
    .filter((one) => one.chain === chain.id && one.question === question.id)
    .map(({ answer, explanation }) => [
      municipality,
      {
        reportedOn,
        ...(answer !== undefined && { answer }),
        ...(explanation !== undefined && { explanation }),
      },
    ]);
}

/** How many municipalities gave each answer; who did not answer is "missing", never left out. */
export function standing({ municipalities }: Round, { given }: AskedQuestion): Tally {
  return tally(
    municipalities.map((municipality): Answer => given.get(municipality)?.answer ?? "missing"),
  );
}

/** The questions with one of the four answers: those that are counted. */
export const countedIn = ({ questions }: Round): readonly CountedAsked[] =>
  questions.filter((asked): asked is CountedAsked => isCounted(asked.question));

type CountedAsked = AskedQuestion & { readonly question: CountedQuestion };

/** All counted questions of a round together. */
export const roundTotal = (round: Round): Tally =>
  added(countedIn(round).map((question) => standing(round, question)));

/** Questions of a round that a municipality did not answer yet; those in words are not asked for. */
export const unanswered = (round: Round, municipality: string): readonly AskedQuestion[] =>
  countedIn(round).filter(({ given }) => given.get(municipality)?.answer === undefined);
