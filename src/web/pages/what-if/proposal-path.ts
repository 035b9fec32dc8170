import type { Scenario } from "../../../core/impact/scenario/index.ts";
import type { Playground } from "./playground.ts";
import { typedValue } from "./shown-value.ts";

/**
 * The form that proposes a change of a scenario, filled in as far as it can be: a step of an
 * initiative, or another estimate. Nothing proposes how fast the gap grows.
 */
export function proposalPath(
  play: Playground,
  { values }: Scenario,
  what: string,
): string | undefined {
  const off = play.initiatives.find(({ slug }) => slug === what);
  if (off !== undefined) return stepPath("stopped", { over: off.subject });
  const assumed = play.assumptions.find(({ key }) => key === what);
  if (assumed?.precondition !== undefined)
    return estimatePath("preconditions", assumed.precondition);
  if (assumed?.subject === undefined) return undefined;
  const over = assumed.subject;
  const value = values[assumed.name]?.value ?? assumed.median;
  switch (assumed.field) {
    case "start":
      return stepPath("started", { over, dag: firstDay(value) });
    case "scale":
      return value === 0
        ? stepPath("stopped", { over })
        : stepPath("scaled", { over, grootte: typedValue("scale", value) });
    default:
      return estimatePath("initiatives", over);
  }
}

const stepPath = (step: string, fields: Readonly<Record<string, string>>) =>
  `/voorstellen/nieuw/stap/${step}?${new URLSearchParams(fields).toString()}`;
const estimatePath = (list: string, id: string) =>
  `/voorstellen/nieuw/onderdeel/assumptions/${list}/${encodeURIComponent(id)}`;

/** The first day of a quarter: 2026.25 is 2026-04-01. */
const firstDay = (quarter: number) =>
  `${Math.floor(quarter)}-${String((quarter % 1) * 12 + 1).padStart(2, "0")}-01`;
