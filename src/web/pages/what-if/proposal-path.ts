import type { Subject } from "../../../core/impact/engine/index.ts";
import type { Playground } from "./playground.ts";

/** The form that proposes a change of a scenario: a step of an initiative, or another estimate. */
export function proposalPath(play: Playground, what: string): string | undefined {
  const off = play.initiatives.find(({ slug }) => slug === what);
  if (off !== undefined) return stepPath("stopped", off.subject);
  const assumed = play.assumptions.find(({ key }) => key === what);
  if (assumed?.precondition !== undefined)
    return estimatePath("preconditions", assumed.precondition);
  if (assumed?.subject === undefined) return undefined;
  switch (assumed.field) {
    case "start":
      return stepPath("started", assumed.subject);
    case "scale":
      return stepPath("scaled", assumed.subject);
    default:
      return estimatePath("initiatives", assumed.subject);
  }
}

const stepPath = (step: string, subject: Subject) =>
  `/voorstellen/nieuw/stap/${step}?over=${encodeURIComponent(subject)}`;
const estimatePath = (list: string, id: string) =>
  `/voorstellen/nieuw/onderdeel/assumptions/${list}/${encodeURIComponent(id)}`;
