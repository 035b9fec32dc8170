import { closesSettled } from "../../core/meetings/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import type { NotRecorded, Recorded } from "../ports/register-store.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/** What somebody says to a signal; check it with `answerFaults` first. */
export interface SignalAnswer {
  readonly key: string;
  readonly text: string;
  /** Days as YYYY-MM-DD: of the answer, and the last on which the signal stays quiet. */
  readonly on: string;
  readonly until: string;
}

/**
 * Records an answer to a signal: it asks nothing until the day that the answer names. Where it is
 * on the agenda of a meeting that is going on, it was talked about.
 */
export const answerSignal = (
  desk: SteeringDesk,
  person: string,
  { key, text, on, until }: SignalAnswer,
  { submission, after }: { readonly submission: string; readonly after: number },
): Promise<Result<Recorded, NotRecorded>> =>
  desk.recordIf<never>(
    { kind: "person", person },
    (register) =>
      ok({
        acts: [
          {
            subject: `signal:${key}`,
            act: { kind: "signal-answered", data: { on, until }, words: { text } },
            after,
          },
          ...closesSettled(register, [{ kind: "signal", signal: key }], "noted"),
        ],
      }),
    submission,
  );
