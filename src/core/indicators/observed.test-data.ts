import { everybody, known, type RecordedObservation, type Value } from "../observations/index.ts";

/** An observation for tests: final, first revision, known from 2023 on. */
export function observed(
  measure: string,
  about: string,
  period: string,
  value: number | Value,
  group = everybody,
): RecordedObservation {
  return {
    measure,
    about,
    group,
    period,
    value: typeof value === "number" ? known(value) : value,
    state: "final",
    revision: 1,
    knownFrom: new Date("2023-01-01T00:00:00Z"),
    snapshot: "s1",
  };
}
