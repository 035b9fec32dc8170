import type { IdentityProvider } from "../../app/ports/identity-provider.ts";
import { personaIssuer } from "../../app/sign-in/persona.ts";
import { ok, refused } from "../../kernel/result.ts";

/**
 * Lets everybody in as any of these people, without a password: to try things out. Who was picked
 * comes as the hint, and goes back the way any provider does.
 * @param personas their ids
 */
export function personaProvider(personas: readonly string[]): IdentityProvider {
  return {
    id: "voorbeeld",
    name: "Voorbeeldpersonen",
    async address({ state }, callback, hint = "") {
      return ok(`${callback}?${new URLSearchParams({ state, persona: hint }).toString()}`);
    },
    async identify({ searchParams }, { state }) {
      const persona = searchParams.get("persona") ?? "";
      if (searchParams.get("state") !== state || !personas.includes(persona))
        return refused({ kind: "does-not-fit", reason: "another sign-in, or no such persona" });
      return ok({ identity: { issuer: personaIssuer, subject: persona } });
    },
  };
}
