import type { SchemaChange, SourceFailure } from "../../app/ports/source-connector.ts";
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

/** Names everything that a source no longer has; does nothing when that is nothing. */
export function stopOnChanges(url: string, changes: readonly SchemaChange[]): void {
  const [first, ...others] = changes;
  if (first !== undefined)
    throw new SourceStopped({ kind: "schema-changed", url, changes: [first, ...others] });
}
