import { clientAddress } from "../../http/client-address.ts";
import { localPath } from "../../http/local-path.ts";
import { missLimit } from "../../http/miss-limit.ts";
import { sessionCookie } from "../../http/session.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { invitationPage } from "./invitation-page.tsx";
import { keptFormCookie } from "./kept-form-cookie.ts";
import { pendingSignIn, rememberSignIn } from "./pending-sign-in.ts";
import { refusedPage } from "./refused-page.tsx";

/** Sign-ins that one address may begin in a minute: a town hall shares one address. */
const mostStarts = 300;

/** The steps of signing in, each limited by the address that it comes from. */
export function signInSteps() {
  const starts = missLimit(mostStarts);
  const misses = missLimit();

  const begin = async (
    c: SiteContext,
    back: string,
    by: { hint?: string; invitation?: string },
  ) => {
    const { visit, signIn } = c.var;
    const provider = c.req.param("provider") ?? "";
    if (signIn.providers.every(({ id }) => id !== provider)) return c.notFound();
    const [address, now] = [clientAddress(c), performance.now()];
    if (starts.isBlocked(address, now)) return refusedPage(c, "too-often");
    starts.missed(address, now);
    const callback = visit.origin + callbackPath(c, provider);
    const begun = await signIn.begin(provider, callback, by.hint);
    if (!begun.ok) return refusedPage(c, begun.error.kind);
    const { invitation } = by;
    rememberSignIn(c, {
      provider,
      handshake: begun.value.handshake,
      language: visit.language,
      back,
      ...(invitation !== undefined && { invitation }),
    });
    c.header("Cache-Control", "no-store");
    return c.redirect(begun.value.address, 303);
  };

  return {
    begin: (c: SiteContext) => {
      const { query } = c.var.visit;
      const hint = query.get("wie");
      return begin(c, localPath(query.get("terug") ?? "/"), hint === null ? {} : { hint });
    },

    /** Shows an invitation, or goes on with it when a provider was chosen. */
    invitation: async (c: SiteContext) => {
      const { signIn, visit } = c.var;
      const [address, now] = [clientAddress(c), performance.now()];
      if (misses.isBlocked(address, now)) return refusedPage(c, "too-often");
      const token = c.req.param("token") ?? "";
      const person = await signIn.invited(token);
      if (person === undefined) {
        misses.missed(address, now);
        return refusedPage(c, "invitation-over");
      }
      if (c.req.param("provider") === undefined)
        return signIn.providers.length === 0
          ? refusedPage(c, "nobody-can")
          : invitationPage(c, token, person.name);
      const { email } = person;
      return begin(c, href(visit, "/"), {
        invitation: token,
        ...(email !== undefined && { hint: email }),
      });
    },

    /** The provider sends somebody back. */
    finish: async (c: SiteContext) => {
      const { signIn, visit, session } = c.var;
      const [address, now] = [clientAddress(c), performance.now()];
      if (misses.isBlocked(address, now)) return refusedPage(c, "too-often");
      const pending = pendingSignIn(c);
      if (pending !== undefined) c.set("visit", { ...visit, language: pending.language });
      const again = (why: "declined" | "does-not-fit") => {
        if (pending?.invitation !== undefined)
          return c.redirect(href(c.var.visit, `/uitnodiging/${pending.invitation}`), 303);
        const query = new URLSearchParams({ opnieuw: why, terug: pending?.back ?? "/" });
        return c.redirect(href(c.var.visit, `/inloggen?${query.toString()}`), 303);
      };
      if (pending === undefined || pending.provider !== c.req.param("provider")) {
        // Who goes back in the browser comes here again, and is signed in already.
        if (session.kind === "signed-in") return c.redirect(href(visit, "/"), 303);
        misses.missed(address, now);
        return again("does-not-fit");
      }
      const { provider, handshake, invitation, back } = pending;
      const answer = new URL(visit.origin + callbackPath(c, provider));
      answer.search = new URL(c.req.url).search;
      const entered = await signIn.enter(provider, answer, handshake, invitation);
      if (!entered.ok) {
        misses.missed(address, now);
        const { kind } = entered.error;
        return kind === "declined" || kind === "does-not-fit" ? again(kind) : refusedPage(c, kind);
      }
      // Whoever was signed in here before no longer is.
      if (session.kind === "signed-in") await signIn.revoke(session.person.id, session.session.id);
      sessionCookie.write(c, entered.value);
      const waits = keptFormCookie.isIn(c) && (await isWaiting(c, entered.value));
      return c.redirect(waits ? href(c.var.visit, "/inloggen/bewaard") : localPath(back), 303);
    },
  };
}

/** One address a provider for every language, for whoever runs the provider to register. */
const callbackPath = ({ var: { visit } }: SiteContext, provider: string) =>
  `${visit.base}/inloggen/terug/${provider}`;

/** Whether something was kept for who has just signed in, and not for somebody else. */
async function isWaiting(c: SiteContext, session: string): Promise<boolean> {
  const [form, state] = [keptFormCookie.read(c), await c.var.signIn.open(session)];
  if (form === undefined || state.kind !== "signed-in") return false;
  return (await c.var.signIn.kept(form, state.person.id)) !== undefined;
}
