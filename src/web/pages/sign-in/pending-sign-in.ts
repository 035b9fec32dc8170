import * as z from "zod";
import { siteCookie } from "../../http/site-cookie.ts";
import { languages } from "../../language.ts";
import type { SiteContext } from "../../render.ts";

/** Seconds that somebody has at the provider, with a second device at hand. */
const patience = 15 * 60;

const Secret = z.string().min(32).max(64);

/** A sign-in that goes on at the provider; only the browser in which it began can finish it. */
const PendingSignIn = z.strictObject({
  provider: z.string(),
  handshake: z.strictObject({ state: Secret, nonce: Secret, verifier: Secret }),
  language: z.enum(languages),
  /** Where to go on afterwards. */
  back: z.string(),
  invitation: z.string().optional(),
});
type PendingSignIn = z.infer<typeof PendingSignIn>;

const cookie = siteCookie("eenlijn-aanmelding");

export function rememberSignIn(c: SiteContext, pending: PendingSignIn): void {
  cookie.write(c, Buffer.from(JSON.stringify(pending)).toString("base64url"), patience);
}

/** The sign-in that began in this browser, this once. */
export function pendingSignIn(c: SiteContext): PendingSignIn | undefined {
  const written = cookie.read(c);
  if (written === undefined) return undefined;
  cookie.remove(c);
  try {
    return PendingSignIn.parse(JSON.parse(Buffer.from(written, "base64url").toString()));
  } catch {
    return undefined;
  }
}
