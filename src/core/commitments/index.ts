export { answerTo, type BoardAnswer } from "./answer-to.ts";
export { CommitmentAct, PartyAct, promiseStates, type PromiseState } from "./commitment-act.ts";
export { ConstituencyAct, occasions, reaches } from "./constituency-act.ts";
export {
  constituencyReturns,
  contactIn,
  contactsIn,
  silentConstituencies,
  type Contact,
  type Silence,
} from "./constituency.ts";
export { leavingDay } from "./party-leaving.ts";
export { actionCounts, voteCounts } from "./party-counts.ts";
export {
  commentsOf,
  promiseSubject,
  promisesOf,
  promisingParties,
  type PartyComment,
  type PartyPromise,
} from "./promise.ts";
