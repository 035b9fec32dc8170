import type { IdentityProvider } from "../../app/ports/identity-provider.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { openIdProvider } from "./openid-provider.ts";
import { readOpenIdSettings } from "./openid-settings.ts";
import { personaProvider } from "./persona-provider.ts";

interface Circumstances {
  /** Variables of the environment: EENLIJN_SIGN_IN names the file, NODE_ENV what this is. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ids of example people; left out where nothing is an example. */
  readonly personas?: readonly string[];
}

/**
 * The ways to sign in on this site; empty when none is set up.
 * @returns or in words why the site must not start
 */
export async function identityProviders({
  environment,
  personas,
}: Circumstances): Promise<Result<readonly IdentityProvider[], string>> {
  const { EENLIJN_SIGN_IN: file, NODE_ENV: kind } = environment;
  if (personas !== undefined) {
    if (kind === "production")
      return refused("The demo lets in anybody as anybody: it does not start in production.");
    if (file)
      return refused(
        "The demo lets in anybody as anybody: it does not start while EENLIJN_SIGN_IN is set.",
      );
    return ok(personas.length === 0 ? [] : [personaProvider(personas)]);
  }
  if (!file) return ok([]);
  const settings = await readOpenIdSettings(file, environment);
  return settings.ok ? ok(settings.value.map(openIdProvider)) : settings;
}
