import type { Subject } from "../../../core/impact/index.ts";
import type { Entry } from "../initiatives/entry.ts";

/** An entry as assumptions, forecasts and evaluations name it. */
export const modelSubject = ({ subject: { initiative }, slug }: Entry): Subject =>
  initiative === undefined ? `priority:${slug}` : `initiative:${slug}`;
