/** What goes wrong with one answer. */
export type Trouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | "hang"
  /** A byte now and then, for ever. */
  | "trickle"
  /** The connection breaks halfway. */
  | "break off"
  /** The answer is half as long as it should be, and says nothing of it. */
  | "half"
  | "packed and broken off";

/** How the server is, all the time. */
export interface Habits {
  countsRows: boolean;
  packs: boolean;
  leavesFilter: boolean;
  leavesSkip: boolean;
  /** Above ten thousand rows. */
  tooMany: "fails" | "cuts off";
  /** Answers of the limited service stop here without a word. */
  cutsOffAt: number;
  /** Answers that come in pages stop here without a word. */
  pagesStopAt: number;
  pageRows: number;
  nextLink: "given" | "none" | "to itself" | "elsewhere";
  /** First number behind the name of a column. */
  suffix: number;
  /** Titles that topics got since. */
  titles: Record<string, string>;
  /** Status of periods that are not final. */
  statuses: Record<string, string>;
  /** Text of a file at /files/. */
  file: string | Buffer;
}

export const goodHabits: Habits = {
  countsRows: true,
  packs: false,
  leavesFilter: false,
  leavesSkip: false,
  tooMany: "fails",
  cutsOffAt: Infinity,
  pagesStopAt: Infinity,
  pageRows: 100_000,
  nextLink: "given",
  suffix: 4,
  titles: {},
  statuses: {},
  file: "",
};
