import { known, missing, missingReasons, type Value } from "../../core/observations/index.ts";

/** A sum of which one part is missing is missing; a secret part makes it secret. */
export function sum(values: readonly Value[]): Value {
  const reasons = new Set(
    values.flatMap((value) => (value.kind === "missing" ? [value.reason] : [])),
  );
  const reason = reasons.has("secret")
    ? "secret"
    : missingReasons.find((candidate) => reasons.has(candidate));
  if (reason !== undefined) return missing(reason);
  return known(
    values.reduce((total, value) => (value.kind === "known" ? total + value.value : total), 0),
  );
}
