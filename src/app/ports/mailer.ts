import type { Result } from "../../kernel/result.ts";

/** One message to one person. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  /** Shown on locked screens and in lists of others: nothing confidential. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where a mail program can ask, without a person signing in, that no more of these come. */
  readonly stop?: string;
}

export type NotSent =
  /** Later it may work: the server is down, busy, or does not let us in. */
  | { readonly kind: "try-later"; readonly reason: string }
  /** It may have arrived: the server fell silent while it took the message. */
  | { readonly kind: "unsure"; readonly reason: string }
  /** It never will: there is no such address, or the server does not take this message. */
  | { readonly kind: "refused"; readonly reason: string };

/** Sends mail; when to try again is for the caller. */
export interface Mailer {
  /** @returns once the server has taken the message over */
  send(mail: Mail): Promise<Result<void, NotSent>>;
}
