import { Hono } from "hono";
import { beforeAll, beforeEach } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { personaProvider } from "../../../adapters/identity/persona-provider.ts";
import { memoryPeople } from "../../../app/sign-in/memory-people.test-data.ts";
import { personaIssuer } from "../../../app/sign-in/persona.ts";
import { signInDesk } from "../../../app/sign-in/sign-in-desk.ts";
import type { IdentityProvider } from "../../../app/ports/identity-provider.ts";
import type { PeopleStore } from "../../../app/ports/people-store.ts";
import { register } from "../../../core/register/index.ts";
import type { RegionView } from "../../region-view.ts";
import { createSite, type SiteOptions } from "../../site.tsx";

export const origin = "https://eenlijn.example";
export const region = "rijk-van-nijmegen";

/** Status, and where it leads. */
export const location = (answer: Response) => `${answer.status} ${answer.headers.get("Location")}`;
/** Name of the cookie of a session. */
export const session = "__Host-eenlijn";

/** A site with people who can sign in, anew for each test. Call it once, outside tests. */
export function signInSite() {
  let view: RegionView;
  let now: Date;
  let people: PeopleStore;
  let site: ReturnType<typeof createSite>;

  beforeAll(async () => {
    view = await sampleView();
  });

  beforeEach(async () => {
    now = new Date("2026-11-21T09:00:00Z");
    people = memoryPeople();
    for (const id of ["ann", "bob"]) {
      await people.add(region, { id, name: `Voorbeeld: ${id}`, createdAt: now, isExample: true });
      await people.tie(region, id, { issuer: personaIssuer, subject: id });
    }
    site = siteWith(personaProvider(["ann", "bob", "eve"]));
  });

  function siteWith(...providers: readonly IdentityProvider[]) {
    const signIn = signInDesk(people, {
      region: view.plan.region,
      providers,
      personas: [],
      clock: () => now,
      report: () => {},
    });
    const book = register();
    const options: Partial<SiteOptions> = {
      view: () => view,
      steering: { known: () => book, upToDate: async () => book } as Partial<
        SiteOptions["steering"]
      > as SiteOptions["steering"],
      signIn,
      base: "",
      publicAddress: origin,
      log: () => {},
      assets: new Map(),
    };
    return createSite({ api: new Hono(), ...options } as SiteOptions);
  }

  /** A browser, as far as signing in needs one. */
  function browser() {
    const cookies = new Map<string, string>();
    const go = async (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      if (cookies.size > 0)
        headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
      const answer = await site.request(origin + path, { ...init, headers });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        if (/max-age=0/i.test(line)) cookies.delete(name!);
        else cookies.set(name!, value!);
      }
      return answer;
    };
    const post = (
      path: string,
      fields: Readonly<Record<string, string>>,
      from: Readonly<Record<string, string>> = {},
    ) => {
      const body = new URLSearchParams(fields).toString();
      return go(path, {
        method: "POST",
        body,
        headers: {
          "Content-Type": "application/x-www-form-urlencoded",
          "Content-Length": String(body.length),
          "Sec-Fetch-Site": "same-origin",
          ...from,
        },
      });
    };
    /** Follows the way in, up to where it leads. */
    const signIn = async (who: string, terug = "/planning") => {
      const query = new URLSearchParams({ wie: who, terug });
      const begun = await go(`/inloggen/met/voorbeeld?${query.toString()}`);
      const back = new URL(begun.headers.get("Location")!);
      return go(back.pathname + back.search);
    };
    return { cookies, go, post, signIn };
  }

  return {
    browser,
    /** Offers other ways to sign in than the example. */
    offer: (...providers: readonly IdentityProvider[]) => (site = siteWith(...providers)),
    people: () => people,
    now: () => now,
    /** Lets time pass. @param minutes of it */
    pass: (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000)),
  };
}
