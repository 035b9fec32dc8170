export {
  changeKinds,
  ChainEntry,
  givenAnswers,
  longestText,
  reaches,
  subjectOf,
  type GivenAnswer,
  type PreventionEvidence,
  type ProviderChange,
  type QuestionAnswer,
  type Reach,
  type RoundAnswers,
} from "./chain-entry.ts";
export { checkChainEntries } from "./check-chain-entries.ts";
export {
  answers,
  asked,
  countedQuestions,
  isCounted,
  type Answer,
  type ChainQuestion,
  type CountedQuestion,
  type Tally,
} from "./tally.ts";
export {
  countedIn,
  openYears,
  roundOf,
  unanswered,
  type AskedQuestion,
  type Given,
  type Round,
} from "./round.ts";
export { moments, momentTotal, type Moment } from "./moment.ts";
export { movement, type Movement } from "./movement.ts";
export {
  consequence,
  dependences,
  planProviders,
  providersOn,
  standingChanges,
  type Consequence,
  type Dependence,
  type Offer,
  type Provider,
} from "./provision.ts";
export { criteriaStanding, type CriterionStanding } from "./prevention.ts";
