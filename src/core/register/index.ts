export { act, longestWords, Words } from "./act.ts";
export {
  erasedEntry,
  ErasureAct,
  erasureReasons,
  wordsOf,
  type ErasureReason,
} from "./erasure-act.ts";
export type { Act, By, Entry, SubjectKey } from "./entry.ts";
export { register, type GrowingRegister, type ReadSubject, type Register } from "./register.ts";
