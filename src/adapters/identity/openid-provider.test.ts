import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Handshake } from "../../app/ports/identity-provider.ts";
import { newToken } from "../../app/secret-token.ts";
import { openIdProvider } from "./openid-provider.ts";
import { openIdServer } from "./openid-server.test-data.ts";
import type { OpenIdSettings } from "./openid-settings.ts";

const callback = "https://eenlijn.example/inloggen/terug/surf";
let server: Awaited<ReturnType<typeof openIdServer>>;
let settings: OpenIdSettings;
beforeAll(async () => {
  server = await openIdServer(callback);
  const { issuer } = server;
  const secrets = { clientId: "eenlijn", clientSecret: "secret" };
  settings = { id: "surf", name: "SURF", issuer, ...secrets, believesEmail: true };
});
afterAll(() => server.close());

const handshake = (): Handshake => ({ state: newToken(), nonce: newToken(), verifier: newToken() });

async function begin(provider = openIdProvider(settings), hint?: string) {
  const began = handshake();
  const address = await provider.address(began, callback, hint);
  if (!address.ok) throw new Error(address.error.reason);
  return { provider, began, address: address.value };
}

describe("somebody who signs in", () => {
  test("is known by issuer and subject, with the address that was checked", async () => {
    const { provider, began, address } = await begin();
    const answer = await server.signIn(address, "ann");
    expect(await provider.identify(answer, began)).toEqual({
      ok: true,
      value: {
        identity: { issuer: server.issuer, subject: "ann" },
        email: "ann@voorbeeld.example",
      },
    });
  });

  test("has no address when the provider did not check it, or is not believed", async () => {
    const unchecked = await begin();
    const eve = await server.signIn(unchecked.address, "eve");
    const known = await unchecked.provider.identify(eve, unchecked.began);
    expect(known.ok && known.value).not.toHaveProperty("email");

    const unbelieved = await begin(openIdProvider({ ...settings, believesEmail: false }));
    const ann = await server.signIn(unbelieved.address, "ann");
    const met = await unbelieved.provider.identify(ann, unbelieved.began);
    expect(met.ok && met.value).not.toHaveProperty("email");
  });

  test("is sent with PKCE, state, nonce and whom to expect", async () => {
    const { address, began } = await begin(undefined, "ann@voorbeeld.example");
    const { searchParams } = new URL(address);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: "code",
      client_id: "eenlijn",
      redirect_uri: callback,
      scope: "openid email",
      code_challenge_method: "S256",
      state: began.state,
      nonce: began.nonce,
      login_hint: "ann@voorbeeld.example",
    });
    expect(searchParams.get("code_challenge")).not.toBe(began.verifier);
  });
});

describe("an answer does not fit", () => {
  test.each(["state", "nonce", "verifier"] as const)("with another %s", async (secret) => {
    const { provider, began, address } = await begin();
    const answer = await server.signIn(address, "ann");
    const other = { ...began, [secret]: newToken() };
    expect(await provider.identify(answer, other)).toMatchObject({
      error: { kind: "does-not-fit" },
    });
  });

  test("when its code was used before", async () => {
    const { provider, began, address } = await begin();
    const answer = await server.signIn(address, "ann");
    expect((await provider.identify(answer, began)).ok).toBe(true);
    expect(await provider.identify(answer, began)).toMatchObject({
      error: { kind: "does-not-fit" },
    });
  });

  test("when it was made up", async () => {
    const { provider, began } = await begin();
    const madeUp = new URL(`${callback}?code=x&state=${began.state}&iss=${server.issuer}`);
    expect(await provider.identify(madeUp, began)).toMatchObject({
      error: { kind: "does-not-fit" },
    });
    expect(await provider.identify(new URL(callback), began)).toMatchObject({
      error: { kind: "does-not-fit" },
    });
  });

  test("when it comes from another provider (mix-up)", async () => {
    const { provider, began, address } = await begin();
    const answer = await server.signIn(address, "ann");
    answer.searchParams.set("iss", "https://other.example");
    expect(await provider.identify(answer, began)).toMatchObject({
      error: { kind: "does-not-fit" },
    });
  });
});

test("somebody who changes their mind is told apart from an error", async () => {
  const { provider, began } = await begin();
  const answer = new URL(callback);
  answer.search = new URLSearchParams({
    error: "access_denied",
    state: began.state,
    iss: server.issuer,
  }).toString();
  expect(await provider.identify(answer, began)).toEqual({
    ok: false,
    error: { kind: "declined" },
  });
});

describe("the provider is down", () => {
  test("when nothing answers there; once it is up again, signing in works", async () => {
    const another = await openIdServer(callback);
    const provider = openIdProvider({ ...settings, issuer: another.issuer });
    await another.close();
    expect(await provider.address(handshake(), callback)).toMatchObject({
      ok: false,
      error: { kind: "provider-down", reason: expect.stringContaining("ECONNREFUSED") },
    });
    const again = await openIdServer(callback, Number(new URL(another.issuer).port));
    expect((await provider.address(handshake(), callback)).ok).toBe(true);
    await again.close();
  });

  test("while somebody is signing in", async () => {
    const another = await openIdServer(callback);
    const { provider, began, address } = await begin(
      openIdProvider({ ...settings, issuer: another.issuer }),
    );
    const answer = await another.signIn(address, "ann");
    await another.close();
    expect(await provider.identify(answer, began)).toMatchObject({
      error: { kind: "provider-down" },
    });
  });

  test("for us, when our own secret is wrong: the reason does not tell it", async () => {
    const { provider, began, address } = await begin(
      openIdProvider({ ...settings, clientSecret: "wrong-secret" }),
    );
    const answer = await server.signIn(address, "ann");
    const outcome = await provider.identify(answer, began);
    expect(outcome).toMatchObject({ error: { kind: "provider-down" } });
    expect(JSON.stringify(outcome)).not.toContain("wrong-secret");
  });

  test("without encryption it is never asked, but on this machine", async () => {
    const provider = openIdProvider({ ...settings, issuer: "http://id.example" });
    expect(await provider.address(handshake(), callback)).toMatchObject({
      error: { kind: "provider-down", reason: expect.stringContaining("HTTPS") },
    });
  });
});
