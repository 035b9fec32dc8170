import { Hono } from "hono";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { personaProvider } from "../../../adapters/identity/persona-provider.ts";
import { memoryPeople } from "../../../app/sign-in/memory-people.test-data.ts";
import { makeInvitation } from "../../../app/sign-in/invitations.ts";
import { personaIssuer } from "../../../app/sign-in/persona.ts";
import { signInDesk } from "../../../app/sign-in/sign-in-desk.ts";
import type { IdentityProvider } from "../../../app/ports/identity-provider.ts";
import type { PeopleStore } from "../../../app/ports/people-store.ts";
import { register } from "../../../core/register/index.ts";
import { refused } from "../../../kernel/result.ts";
import type { RegionView } from "../../region-view.ts";
import { createSite, type SiteOptions } from "../../site.tsx";

const origin = "https://eenlijn.example";
const region = "rijk-van-nijmegen";
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

const location = (answer: Response) => `${answer.status} ${answer.headers.get("Location")}`;
const session = "__Host-eenlijn";

describe("signing in", () => {
  test("leads back to the page that was asked for", async () => {
    const ann = browser();
    const asked = await ann.go("/mijn/sessies");
    expect(location(asked)).toBe("303 /inloggen?terug=%2Fmijn%2Fsessies");
    expect(location(await ann.signIn("ann", "/mijn/sessies"))).toBe("303 /mijn/sessies");
    expect((await ann.go("/mijn/sessies")).status).toBe(200);
  });

  test("gives a cookie that no script reads, that another site does not send or set", async () => {
    const answer = await browser().signIn("ann");
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith(`${session}=`));
    expect(cookie).toMatch(/^__Host-eenlijn=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test.each(["https://example.org/", "//example.org", "/\\example.org", "/\t//x", "javascript:1"])(
    "never leads elsewhere: %s",
    async (terug) => {
      const to = (await browser().signIn("ann", terug)).headers.get("Location")!;
      expect(new URL(to, origin).origin).toBe(origin);
      const page = await browser().go(`/inloggen?terug=${encodeURIComponent(terug)}`);
      expect(await page.text()).toContain(`href="/inloggen/met/voorbeeld?terug=%2F"`);
    },
  );

  test("takes over no session that was there before (fixation)", async () => {
    const ann = browser();
    await ann.signIn("bob");
    const planted = ann.cookies.get(session)!;
    await ann.signIn("ann");
    expect(ann.cookies.get(session)).not.toBe(planted);
    const other = browser();
    other.cookies.set(session, planted);
    expect(location(await other.go("/mijn/sessies"))).toContain("/inloggen");
    other.cookies.set(session, "x".repeat(43));
    await other.signIn("ann");
    expect(other.cookies.get(session)).not.toBe("x".repeat(43));
  });

  test("cannot be finished in another browser than it began in", async () => {
    const mallory = browser();
    const begun = await mallory.go("/inloggen/met/voorbeeld?wie=bob");
    const back = new URL(begun.headers.get("Location")!);
    const ann = browser();
    expect(location(await ann.go(back.pathname + back.search))).toContain("opnieuw=does-not-fit");
    await ann.go("/inloggen/met/voorbeeld?wie=ann");
    expect(location(await ann.go(back.pathname + back.search))).toContain("opnieuw=does-not-fit");
    expect(ann.cookies.has(session)).toBe(false);
  });

  test("finished twice, by the back button, leaves who came in as they are", async () => {
    const ann = browser();
    const begun = await ann.go("/inloggen/met/voorbeeld?wie=ann");
    const back = new URL(begun.headers.get("Location")!);
    await ann.go(back.pathname + back.search);
    expect(location(await ann.go(back.pathname + back.search))).toBe("303 /");
    expect((await ann.go("/mijn/sessies")).status).toBe(200);
  });

  test("as somebody unknown says what to do", async () => {
    const answer = await browser().signIn("eve");
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("Vraag om een uitnodiging");
  });

  test("while the provider is down says so, in the language of who asks", async () => {
    site = siteWith({
      id: "surf",
      name: "SURF",
      address: async () => refused({ kind: "provider-down", reason: "ECONNREFUSED" }),
      identify: async () => refused({ kind: "provider-down", reason: "ECONNREFUSED" }),
    });
    const answer = await browser().go("/en/inloggen/met/surf");
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(text).toContain("Signing in does not work now");
    expect(text).not.toContain("ECONNREFUSED");
  });

  test("is slowed down for who guesses", async () => {
    const ann = browser();
    for (let miss = 0; miss < 20; miss++) await ann.go("/inloggen/terug/voorbeeld?state=x");
    expect((await ann.go("/inloggen/terug/voorbeeld?state=x")).status).toBe(429);
    expect((await ann.go(`/uitnodiging/${"x".repeat(43)}`)).status).toBe(429);
  });

  test("is not begun without end from one address", async () => {
    const ann = browser();
    for (let start = 0; start < 300; start++) await ann.go("/inloggen/met/voorbeeld");
    const refusedNow = await ann.go("/inloggen/met/voorbeeld");
    expect([refusedNow.status, refusedNow.headers.get("Retry-After")]).toEqual([429, "60"]);
  });

  test("is not offered where nobody can", async () => {
    site = siteWith();
    const text = await (await browser().go("/wie-mag-wat")).text();
    expect(text).not.toContain("Inloggen");
    expect((await browser().go("/inloggen")).status).toBe(404);
  });
});

describe("an invitation", () => {
  const accept = async (visitor: ReturnType<typeof browser>, token: string) => {
    const begun = await visitor.go(`/uitnodiging/${token}/met/voorbeeld`);
    if (begun.status !== 303) return begun;
    const back = new URL(begun.headers.get("Location")!);
    back.searchParams.set("persona", "eve");
    return visitor.go(back.pathname + back.search);
  };

  test("shows whom it is for, tells nobody of its address, and works once", async () => {
    await people.add(region, {
      id: "new",
      name: "Voorbeeld: nieuw",
      createdAt: now,
      isExample: true,
    });
    const { token } = await makeInvitation(people, region, "new", now);
    const visitor = browser();
    const page = await visitor.go(`/uitnodiging/${token}`);
    expect(await page.text()).toContain("Welkom, Voorbeeld: nieuw");
    expect(page.headers.get("Referrer-Policy")).toBe("strict-origin");
    expect(page.headers.get("Cache-Control")).toBe("no-store");
    await visitor.go(`/uitnodiging/${token}/met/voorbeeld`);
    const brokenOff = await visitor.go("/inloggen/terug/voorbeeld?state=x");
    expect(location(brokenOff)).toBe(`303 /uitnodiging/${token}`);
    expect(location(await accept(visitor, token))).toBe("303 /");
    expect((await visitor.go("/mijn/sessies")).status).toBe(200);
    expect((await browser().go(`/uitnodiging/${token}`)).status).toBe(404);
  });
});

describe("a form", () => {
  test("from another site is refused, wherever it goes", async () => {
    const ann = browser();
    await ann.signIn("ann");
    for (const from of [
      { "Sec-Fetch-Site": "cross-site" },
      { "Sec-Fetch-Site": "same-site" },
      { "Sec-Fetch-Site": "none" },
    ]) {
      expect((await ann.post("/uitloggen", {}, from)).status).toBe(403);
      expect((await ann.post("/mijn/sessies", { sessie: "alle" }, from)).status).toBe(403);
    }
    expect((await ann.go("/mijn/sessies")).status).toBe(200);
  });

  test("of a browser that tells its origin alone, is taken from this origin", async () => {
    const ann = browser();
    await ann.signIn("ann");
    const send = (Origin?: string) =>
      ann.go("/uitloggen", { method: "POST", headers: Origin === undefined ? {} : { Origin } });
    expect((await send("https://example.org")).status).toBe(403);
    expect((await send("null")).status).toBe(403);
    expect((await send()).status).toBe(403);
    expect((await send(origin)).status).toBe(303);
  });
});

describe("a form of a session that has ended", () => {
  const typed = { sessie: "wat ik typte, <b>met</b> tekens\r\nen een tweede regel" };
  const ended = async () => {
    const ann = browser();
    await ann.signIn("ann");
    now = new Date(now.getTime() + 61 * 60_000);
    const sent = await ann.post("/mijn/sessies", typed, { Referer: `${origin}/mijn/sessies` });
    expect(location(sent)).toBe("303 /inloggen?terug=%2Fmijn%2Fsessies");
    return ann;
  };

  test("is shown to who typed it, and sent on as it was", async () => {
    const ann = await ended();
    expect(await (await ann.go("/inloggen")).text()).toContain(
      "Wat u hebt getypt bewaren wij 8 uur",
    );
    expect(location(await ann.signIn("ann"))).toBe("303 /inloggen/bewaard");
    for (const time of ["once", "twice"]) {
      const page = await (await ann.go("/inloggen/bewaard")).text();
      expect(page, time).toContain("wat ik typte, &lt;b&gt;met&lt;/b&gt; tekens");
    }
    const sent = await ann.post("/inloggen/bewaard?naar=%2Fmijn%2Fsessies", typed);
    expect(location(sent)).toBe("307 /mijn/sessies");
    expect(location(await ann.go("/inloggen/bewaard"))).toBe("303 /");
    // Pressed twice, it goes on twice: nothing is lost on the way.
    const again = await ann.post("/inloggen/bewaard?naar=%2Fmijn%2Fsessies", typed);
    expect(location(again)).toBe("307 /mijn/sessies");
  });

  test("is never shown to another, and still waits after they were there", async () => {
    const shared = await ended();
    expect(location(await shared.signIn("bob"))).toBe("303 /planning");
    expect(location(await shared.go("/inloggen/bewaard"))).toBe("303 /");
    await shared.post("/inloggen/bewaard/weggooien", {});
    expect(location(await shared.signIn("ann"))).toBe("303 /inloggen/bewaard");
  });

  test("is not shown in another browser, nor after a day", async () => {
    const ann = await ended();
    expect(location(await browser().signIn("ann"))).toBe("303 /planning");
    now = new Date(now.getTime() + 24 * 3_600_000);
    expect(location(await ann.signIn("ann"))).toBe("303 /planning");
  });

  test("is thrown away when its writer says so", async () => {
    const ann = await ended();
    await ann.signIn("ann");
    await ann.post("/inloggen/bewaard/weggooien", {});
    expect(location(await ann.signIn("ann"))).toBe("303 /planning");
  });

  test("is kept too when somebody signed out in another tab", async () => {
    const ann = browser();
    await ann.signIn("ann");
    await ann.post("/uitloggen", {});
    await ann.post("/mijn/sessies", typed);
    expect(location(await ann.signIn("ann"))).toBe("303 /inloggen/bewaard");
  });

  test("never leads elsewhere", async () => {
    const ann = await ended();
    await ann.signIn("ann");
    const sent = await ann.post("/inloggen/bewaard?naar=https%3A%2F%2Fexample.org", typed);
    expect(location(sent)).toBe("307 /");
  });

  test("that is too large to keep stays in the browser, and says how to send it", async () => {
    const ann = browser();
    await ann.signIn("ann");
    now = new Date(now.getTime() + 61 * 60_000);
    const sent = await ann.post("/mijn/sessies", { sessie: "x".repeat(70_000) });
    expect(sent.status).toBe(413);
    expect(await sent.text()).toContain("Log in op een ander tabblad");
  });
});

describe("who is signed in", () => {
  test("gets no page that was kept, and leaves none behind", async () => {
    const [ann, passerBy] = [browser(), browser()];
    await ann.signIn("ann");
    const path = "/wie-mag-wat";
    const own = await ann.go(path);
    expect(own.headers.get("Cache-Control")).toBe("no-store");
    expect(await own.text()).toContain("Voorbeeld: ann");
    expect(await (await passerBy.go(path)).text()).not.toContain("Voorbeeld: ann");
    expect(await (await passerBy.go(path)).text()).toContain("Inloggen");
    expect(await (await ann.go(path)).text()).toContain("Voorbeeld: ann");
  });

  test("ends own sessions alone", async () => {
    const [ann, phone, bob] = [browser(), browser(), browser()];
    await ann.signIn("ann");
    await phone.signIn("ann");
    await bob.signIn("bob");
    const [ofBob] = await people.sessionsOf(region, "bob");
    await ann.post("/mijn/sessies", { sessie: ofBob!.id });
    expect((await bob.go("/mijn/sessies")).status).toBe(200);
    const ofAnn = await people.sessionsOf(region, "ann");
    await ann.post("/mijn/sessies", { sessie: ofAnn[1]!.id });
    expect((await phone.go("/mijn/sessies")).status).toBe(303);
    await ann.post("/mijn/sessies", { sessie: "alle" });
    expect((await ann.go("/mijn/sessies")).status).toBe(303);
  });
});
