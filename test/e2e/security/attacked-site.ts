import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { start, stop } from "../start-site.ts";

export const evil = "https://evil.example";

export type AttackedSite = ReturnType<typeof attackedSite>;

/** A site of its own, for what is tried here stands in the way of other tests. */
export function attackedSite() {
  let work: string;
  let site: string;
  let server: ChildProcess;
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), "eenlijn-security-"));
    ({ child: server, url: site } = await start(["serve", "--demo"], join(work, "demo")));
  });
  afterAll(async () => {
    await stop(server);
    await rm(work, { recursive: true, force: true });
  });

  /** A browser as far as cookies go; it says of forms where they come from. */
  function visitor() {
    const cookies = new Map<string, string>();
    const go = async (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
      const answer = await fetch(new URL(path, site), { ...init, headers, redirect: "manual" });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        cookies.set(name!, value!);
      }
      return answer;
    };
    const post = (
      path: string,
      fields: Readonly<Record<string, string>> = {},
      from: Readonly<Record<string, string>> = { "Sec-Fetch-Site": "same-origin" },
    ) =>
      go(path, {
        method: "POST",
        body: new URLSearchParams({ verzending: randomUUID(), ...fields }),
        headers: from,
      });
    const signIn = async (persona: string, terug = "/mijn") => {
      const query = new URLSearchParams({ wie: persona, terug });
      const begun = await go(`/inloggen/met/voorbeeld?${query.toString()}`);
      return go(begun.headers.get("Location")!);
    };
    const text = async (path: string) => (await go(path)).text();
    return { cookies, go, post, signIn, text };
  }

  async function signedIn(persona: string) {
    const browser = visitor();
    await browser.signIn(persona);
    return browser;
  }

  const owner = (html: string) => /<option value="([0-9a-f-]{36})"/.exec(html)![1]!;

  /** An action that says what somebody means ill with. @returns its address */
  async function actionThatSays(what: string): Promise<string> {
    const secretary = await signedIn("secretaris-to");
    const form = "/acties/nieuw/tactisch-overleg";
    const sent = await secretary.post(form, {
      wat: what,
      wie: owner(await secretary.text(form)),
      dag: "2099-01-01",
    });
    expect(sent.status).toBe(303);
    return sent.headers.get("Location")!;
  }

  return { visitor, signedIn, actionThatSays, site: () => site, work: () => work };
}
