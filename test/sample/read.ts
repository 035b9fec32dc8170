import type { Result } from "../../src/kernel/result.ts";

/** What must be sound for a test to mean anything. */
export function read<V>(outcome: Result<V, unknown>): V {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
