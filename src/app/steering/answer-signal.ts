import type { Result } from "../../kernel/result.ts";
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

/** Records an answer to a signal: it asks nothing until the day that the answer names. */
export const answerSignal = (
  desk: SteeringDesk,
  person: string,
  { key, text, on, until }: SignalAnswer,
  { submission, after }: { readonly submission: string; readonly after: number },
): Promise<Result<Recorded, NotRecorded>> =>
  desk.record(
    { kind: "person", person },
    [
      {
        subject: `signal:${key}`,
        act: { kind: "signal-answered", data: { on, until }, words: { text } },
        after,
      },
    ],
    { submission },
  );
