import { identityProviders } from "../adapters/identity/index.ts";
import { mailerFor } from "../adapters/mail/smtp-mailer.ts";
import type { MailDesk } from "../app/mail/mail-desk.ts";
import type { Mailer } from "../app/ports/mailer.ts";
import type { Store } from "../app/ports/store.ts";
import type { Persona } from "../app/sign-in/persona.ts";
import { signInDesk } from "../app/sign-in/sign-in-desk.ts";
import type { RegionView } from "../web/region-view.ts";
import { clock, isDemo, note, stop } from "./started.ts";

/** The way to send mail, if there is one, or ends the process with what is wrong with it. */
export function openMailer(): Mailer | undefined {
  const mailer = mailerFor(process.env);
  return mailer.ok ? mailer.value : stop(mailer.error);
}

/** Opens the ways to come in, or ends the process with what is wrong with them. */
export async function openSignIn(
  store: Store,
  { view, personas }: { readonly view: () => RegionView; readonly personas: readonly Persona[] },
  mail: MailDesk | undefined,
) {
  const providers = await identityProviders({
    environment: process.env,
    ...(isDemo && { personas: personas.map(({ id }) => id) }),
  });
  if (!providers.ok) return stop(providers.error);
  return signInDesk(store.people, {
    region: view().plan.region,
    providers: providers.value,
    personas,
    ...(mail !== undefined && { mail }),
    clock,
    report: note,
  });
}
