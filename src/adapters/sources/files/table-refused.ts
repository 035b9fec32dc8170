import type { TableProblem } from "../../../app/ports/table-reader.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";

/** More problems than this help nobody. */
const mostProblems = 50;

/** Ends the reading of a file that cannot be read further. Never leaves this folder. */
export class TableRefused extends Error {
  readonly problems: readonly TableProblem[];

  constructor(problems: readonly TableProblem[]) {
    super(problems.map(({ kind }) => kind).join(", "));
    this.problems = problems;
  }
}

/** What is wrong in a file, collected while it is read on. */
export class ProblemList {
  readonly #found: TableProblem[] = [];

  /** @throws TableRefused when there are enough */
  add(problem: TableProblem): void {
    this.#found.push(problem);
    if (this.#found.length === mostProblems) this.stop();
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** @throws TableRefused with everything that was found */
  stop(): never {
    throw new TableRefused(this.#found);
  }
}

/** The outcome of reading a file; a bug in it is thrown on. */
export async function untilRefused<T>(
  work: (problems: ProblemList) => Promise<T>,
): Promise<Result<T, readonly TableProblem[]>> {
  const problems = new ProblemList();
  try {
    const value = await work(problems);
    if (!problems.isEmpty) problems.stop();
    return ok(value);
  } catch (error) {
    if (error instanceof TableRefused) return refused(error.problems);
    throw error;
  }
}
