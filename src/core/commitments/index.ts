export { CommitmentAct, PartyAct, promiseStates, type PromiseState } from "./commitment-act.ts";
export { actionCounts, voteCounts, type ActionCounts, type VoteCounts } from "./party-counts.ts";
export {
  commentsOf,
  promiseSubject,
  promisesOf,
  promisingParties,
  type PartyComment,
  type PartyPromise,
} from "./promise.ts";
