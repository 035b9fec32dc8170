import type { SourceFailure } from "../../app/ports/source-connector.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";

/**
 * Ends a fetch from deep inside it. Never leaves this adapter: `untilStopped` turns it into the
 * value that the port promises.
 */
export class SourceStopped extends Error {
  readonly failure: SourceFailure;

  constructor(failure: SourceFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** The outcome of work that may stop; a bug in it is thrown on. */
export async function untilStopped<T>(work: () => Promise<T>): Promise<Result<T, SourceFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof SourceStopped) return refused(error.failure);
    throw error;
  }
}
