import { SourceStopped } from "../source-stopped.ts";
import { hasSameHost, plainAddress, refuseUnsafe } from "./address.ts";
import { Broken, requestOnce, type RawAnswer } from "./request-once.ts";
import { retryWait } from "./retry-wait.ts";

/** What the client needs from outside; time and chance are arguments. */
export interface ClientSetup {
  readonly now: () => Date;
  /** A number between 0 and 1. */
  readonly random: () => number;
  /** Rejects when the signal says so. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly limits: ClientLimits;
}

export interface ClientLimits {
  readonly attempts: number;
  /** For one attempt, from the first byte sent to the last received. */
  readonly attemptMs: number;
  /** Of one answer, unpacked. */
  readonly bodyBytes: number;
  readonly redirects: number;
}

/**
 * A page of 17 MB was seen to take 21 s, and a request without bounds to hang for minutes: an
 * attempt gets two.
 */
export const usualLimits: ClientLimits = {
  attempts: 4,
  attemptMs: 120_000,
  bodyBytes: 200 * 2 ** 20,
  redirects: 3,
};

export interface GetOptions {
  readonly signal: AbortSignal;
  readonly accept?: string;
  /** Fewer than usual, for what can be done without. */
  readonly attempts?: number;
  /** Statuses that are an answer for the caller and not a reason to try again. */
  readonly expected?: readonly number[];
}

export interface Answer {
  readonly status: number;
  /** Unpacked; one that breaks off or grows too long throws. Empty unless the status is 200. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Reads addresses of others with good manners. */
export interface PoliteClient {
  /** @throws SourceStopped when there is no answer, after trying again; or when the signal says so */
  get<T>(url: string, options: GetOptions, read: (answer: Answer) => Promise<T>): Promise<T>;
}

/**
 * Waits no longer than is decent, tries again what may pass (429, 5xx, no connection, an answer
 * that breaks off), never what will not (other 4xx), stays on the host it was sent to, and says
 * who it is.
 */
export function politeClient(setup: ClientSetup): PoliteClient {
  const { limits } = setup;

  return {
    async get(url, options, read) {
      for (let attempt = 1; ; attempt++) {
        const outcome = await tryOnce(attempt, url, options, read);
        if (outcome.kind === "done") return outcome.value;
        const wait =
          attempt === (options.attempts ?? limits.attempts)
            ? "give up"
            : retryWait(attempt, outcome.retryAfter, setup.now(), setup.random());
        if (wait === "give up") throw unreachable(url, outcome.reason, attempt);
        try {
          await setup.sleep(wait, options.signal);
        } catch {
          throw unreachable(url, "stopped", attempt);
        }
      }
    },
  };

  type Outcome<T> =
    | { readonly kind: "done"; readonly value: T }
    | { readonly kind: "failed"; readonly reason: string; readonly retryAfter: string | undefined };

  async function tryOnce<T>(
    attempt: number,
    url: string,
    options: GetOptions,
    read: (answer: Answer) => Promise<T>,
  ): Promise<Outcome<T>> {
    const deadline = AbortSignal.timeout(limits.attemptMs);
    const failed = (reason: string, retryAfter?: string) =>
      ({ kind: "failed", reason, retryAfter }) as const;
    try {
      const answer = await follow(
        attempt,
        url,
        options,
        AbortSignal.any([options.signal, deadline]),
      );
      const { status } = answer;
      if (status === 200)
        return { kind: "done", value: await read({ status, body: bounded(url, answer.body) }) };
      answer.discard();
      if (options.expected?.includes(status) === true)
        return { kind: "done", value: await read({ status, body: nothing() }) };
      if (status === 404 || status === 410)
        throw new SourceStopped({ kind: "not-found", url: plainAddress(url) });
      if (status === 429 || status >= 500)
        return failed(`HTTP ${status}`, answer.header("retry-after"));
      throw unreachable(url, `HTTP ${status}`, attempt);
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      if (options.signal.aborted) throw unreachable(url, "stopped", attempt);
      if (deadline.aborted) return failed(`no full answer within ${limits.attemptMs / 1000} s`);
      return failed(error.reason);
    }
  }

  async function follow(
    attempt: number,
    url: string,
    options: GetOptions,
    signal: AbortSignal,
  ): Promise<RawAnswer> {
    const headers = { "user-agent": "Eenlijn", accept: options.accept ?? "application/json" };
    let address = url;
    for (let step = 0; step <= limits.redirects; step++) {
      refuseUnsafe(address);
      const answer = await requestOnce(address, headers, signal);
      const location = answer.header("location");
      if (answer.status < 300 || answer.status > 399 || location === undefined) return answer;
      answer.discard();
      const next = new URL(location, address).href;
      if (!hasSameHost(next, url)) throw unreachable(url, "sent on to another host", attempt);
      address = next;
    }
    throw unreachable(url, "sent on too often", attempt);
  }

  /** Packed answers may unpack to far more. */
  async function* bounded(
    url: string,
    body: AsyncIterable<Uint8Array>,
  ): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      if (bytes > limits.bodyBytes)
        throw new SourceStopped({
          kind: "unreadable",
          url: plainAddress(url),
          where: `byte ${limits.bodyBytes}`,
          reason: "the answer is longer than is read",
        });
      yield chunk;
    }
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function unreachable(url: string, reason: string, attempts: number): SourceStopped {
  return new SourceStopped({ kind: "unreachable", url: plainAddress(url), reason, attempts });
}
