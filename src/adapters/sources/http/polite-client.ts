import { SourceStopped } from "../source-stopped.ts";
import { hasSameHost, plainAddress, refuseUnsafe } from "./address.ts";
import { boundedBody } from "./bounded-body.ts";
import { retryWait } from "./retry-wait.ts";

/** What the client needs from outside; time and chance are arguments. */
export interface ClientSetup {
  readonly fetch: typeof fetch;
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
        const outcome = await tryOnce(url, options, read);
        if (outcome.kind === "done") return outcome.value;
        const wait =
          attempt === limits.attempts
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
    | { readonly kind: "failed"; readonly reason: string; readonly retryAfter: string | null };

  async function tryOnce<T>(
    url: string,
    options: GetOptions,
    read: (answer: Answer) => Promise<T>,
  ): Promise<Outcome<T>> {
    const deadline = AbortSignal.timeout(limits.attemptMs);
    const signal = AbortSignal.any([options.signal, deadline]);
    const failed = (reason: string, retryAfter: string | null = null) =>
      ({ kind: "failed", reason, retryAfter }) as const;
    try {
      const response = await follow(url, options, signal);
      const { status } = response;
      if (status === 200)
        return { kind: "done", value: await read({ status, body: bodyOf(url, response) }) };
      await response.body?.cancel();
      if (options.expected?.includes(status) === true)
        return { kind: "done", value: await read({ status, body: nothing() }) };
      if (status === 404 || status === 410)
        throw new SourceStopped({ kind: "not-found", url: plainAddress(url) });
      if (status === 429 || status >= 500)
        return failed(`HTTP ${status}`, response.headers.get("retry-after"));
      throw unreachable(url, `HTTP ${status}`, 1);
    } catch (error) {
      if (error instanceof SourceStopped) throw error;
      if (options.signal.aborted) throw unreachable(url, "stopped", 1);
      if (deadline.aborted) return failed(`no full answer within ${limits.attemptMs / 1000} s`);
      const reason = networkReason(error);
      if (reason === undefined) throw error;
      return failed(reason);
    }
  }

  async function follow(url: string, options: GetOptions, signal: AbortSignal): Promise<Response> {
    let address = url;
    for (let step = 0; step <= limits.redirects; step++) {
      refuseUnsafe(address);
      const response = await setup.fetch(address, {
        signal,
        redirect: "manual",
        headers: { "user-agent": "Eenlijn", accept: options.accept ?? "application/json" },
      });
      const location = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || location === null) return response;
      await response.body?.cancel();
      const next = new URL(location, address).href;
      if (!hasSameHost(next, url)) throw unreachable(url, "sent on to another host", 1);
      address = next;
    }
    throw unreachable(url, "sent on too often", 1);
  }

  function bodyOf(url: string, response: Response): AsyncIterable<Uint8Array> {
    const tooLong = () =>
      new SourceStopped({
        kind: "unreadable",
        url: plainAddress(url),
        where: `byte ${limits.bodyBytes}`,
        reason: "the answer is longer than is read",
      });
    return response.body === null
      ? nothing()
      : boundedBody(response.body, limits.bodyBytes, tooLong);
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function unreachable(url: string, reason: string, attempts: number): SourceStopped {
  return new SourceStopped({ kind: "unreachable", url: plainAddress(url), reason, attempts });
}

/**
 * Why there was no connection, as the code alone: messages of a proxy may hold its password.
 * @returns undefined for an error that does not come from the network: a bug
 */
function networkReason(error: unknown): string | undefined {
  // The platform reports every failure of the network as a TypeError with the reason in its cause.
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return undefined;
  const { code } = error.cause as NodeJS.ErrnoException;
  return code ?? "no connection";
}
