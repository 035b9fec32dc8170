import * as openid from "openid-client";
import type { IdentityProvider, NotIdentified } from "../../app/ports/identity-provider.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { OpenIdSettings } from "./openid-settings.ts";

/** Seconds that we wait for the provider each time. */
const patience = 10;

/**
 * Sign-in with OpenID Connect: authorization code with PKCE, state and nonce. The provider is only
 * asked what it can do when somebody signs in, so that the site starts while it is down.
 */
export function openIdProvider(settings: OpenIdSettings): IdentityProvider {
  const { id, name } = settings;
  let known: Promise<openid.Configuration> | undefined;
  const configuration = () => {
    known ??= discover(settings).catch((error: unknown) => {
      // Asked again the next time.
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    id,
    name,
    async address({ state, nonce, verifier }, callback, hint) {
      try {
        const address = openid.buildAuthorizationUrl(await configuration(), {
          redirect_uri: callback,
          scope: "openid email",
          state,
          nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(verifier),
          code_challenge_method: "S256",
          ...(hint !== undefined && { login_hint: hint }),
        });
        return ok(address.href);
      } catch (error) {
        return refused({ kind: "provider-down", reason: reasonOf(error) });
      }
    },
    async identify(answer, { state, nonce, verifier }) {
      try {
        const config = await configuration();
        const tokens = await openid.authorizationCodeGrant(config, answer, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims()!;
        const email = settings.believesEmail
          ? (checkedEmail(claims) ?? checkedEmail(await askUser(config, tokens, claims.sub)))
          : undefined;
        return ok({
          identity: { issuer: claims.iss, subject: claims.sub },
          ...(email !== undefined && { email }),
        });
      } catch (error) {
        return refused(failureOf(error));
      }
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OpenIdSettings) {
  const { hostname, protocol } = new URL(issuer);
  // Without encryption only on this machine, to try it out.
  const isLocal = protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return openid.discovery(
    new URL(issuer),
    clientId,
    undefined,
    clientSecret === undefined ? openid.None() : openid.ClientSecretBasic(clientSecret),
    { timeout: patience, ...(isLocal && { execute: [openid.allowInsecureRequests] }) },
  );
}

type Claims = Readonly<Record<string, unknown>>;

/** An address counts only when the provider says that it is theirs, and says so as a boolean. */
const checkedEmail = ({ email, email_verified }: Claims): string | undefined =>
  email_verified === true && typeof email === "string" ? email.toLowerCase() : undefined;

/** Some providers tell the address only when asked; when they do not, somebody just has none. */
async function askUser(
  config: openid.Configuration,
  tokens: openid.TokenEndpointResponse,
  subject: string,
): Promise<Claims> {
  if (config.serverMetadata().userinfo_endpoint === undefined) return {};
  return openid.fetchUserInfo(config, tokens.access_token, subject).catch((): Claims => ({}));
}

/** Errors by which a provider says that the person did not come through (OpenID Connect 3.1.2.6). */
const declined = new Set([
  "access_denied",
  "login_required",
  "interaction_required",
  "consent_required",
  "account_selection_required",
]);
/** Errors about the provider or its settings, not about this sign-in (RFC 6749, 4.1.2.1 and 5.2). */
const notOurs = new Set([
  "server_error",
  "temporarily_unavailable",
  "invalid_client",
  "unauthorized_client",
]);
/** Codes of the library: no answer in time, or not one that a provider gives. */
const noAnswer = new Set(["OAUTH_TIMEOUT", "OAUTH_RESPONSE_IS_NOT_CONFORM"]);

function failureOf(error: unknown): NotIdentified {
  const reason = reasonOf(error);
  if (
    error instanceof openid.AuthorizationResponseError ||
    error instanceof openid.ResponseBodyError
  ) {
    if (declined.has(error.error)) return { kind: "declined" };
    return { kind: notOurs.has(error.error) ? "provider-down" : "does-not-fit", reason };
  }
  if (error instanceof openid.ClientError && !noAnswer.has(error.code ?? ""))
    return { kind: "does-not-fit", reason };
  return { kind: "provider-down", reason };
}

/** Why, with the cause below it; never the answer itself, which holds secrets. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? ` (${String(error.code)})` : "";
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : "";
  return `${error.message}${code}${cause}`;
}
