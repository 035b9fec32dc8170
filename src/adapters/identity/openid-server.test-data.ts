import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";
import { vi } from "vitest";

/** A real provider of OpenID Connect on this machine, where everybody signs in with a name alone. */
export async function openIdServer(callback: string, port = 0) {
  // It warns that it is set up for a test.
  vi.spyOn(console, "warn").mockReturnValue();
  vi.spyOn(console, "info").mockReturnValue();
  const http = createServer();
  await new Promise<void>((done) => {
    http.listen(port, "127.0.0.1", done);
  });
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: "eenlijn", client_secret: "secret", redirect_uris: [callback] }],
    pkce: { required: () => true },
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: `${sub}@Voorbeeld.example`, email_verified: sub !== "eve" }),
    }),
    cookies: { keys: ["test"] },
  });
  provider.on("server_error", () => {});
  http.on("request", (request, response) => void provider.callback()(request, response));

  /** Does what a browser does there, until it is sent back. @returns the callback as called */
  const signIn = async (address: string, name: string): Promise<URL> => {
    const cookies = new Map<string, string>();
    let next = await visit(address);
    for (let step = 0; step < 8; step++) {
      if (next.startsWith(callback)) return new URL(next);
      if (!next.includes("/interaction/")) next = await visit(next);
      else {
        const page = await (await ask(next)).text();
        const prompt = /name="prompt" value="(\w+)"/.exec(page)![1]!;
        next = await visit(next, new URLSearchParams({ prompt, login: name, password: "x" }));
      }
    }
    throw new Error(`never sent back: ${next}`);

    async function ask(to: string, body?: URLSearchParams) {
      const answer = await fetch(to, {
        redirect: "manual",
        headers: { Cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
        ...(body && { method: "POST", body }),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, cookie, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        cookies.set(cookie!, value!);
      }
      return answer;
    }
    async function visit(to: string, body?: URLSearchParams) {
      const answer = await ask(to, body);
      const location = answer.headers.get("Location");
      if (location === null) throw new Error(`${answer.status} ${await answer.text()}`);
      return new URL(location, issuer).href;
    }
  };
  const close = () =>
    new Promise<void>((done) => {
      http.close(() => done());
      http.closeAllConnections();
    });
  return { issuer, signIn, close };
}
