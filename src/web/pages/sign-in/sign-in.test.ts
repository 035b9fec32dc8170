import { describe, expect, test } from "vitest";
import { makeInvitation } from "../../../app/sign-in/invitations.ts";
import { refused } from "../../../kernel/result.ts";
import { location, origin, region, session, signInSite } from "./sign-in-site.test-data.ts";

const { browser, offer, people, now } = signInSite();

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
    offer({
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
    offer();
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
    await people().add(region, {
      id: "new",
      name: "Voorbeeld: nieuw",
      createdAt: now(),
      isExample: true,
    });
    const { token } = await makeInvitation(people(), region, "new", now());
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
    const [ofBob] = await people().sessionsOf(region, "bob");
    await ann.post("/mijn/sessies", { sessie: ofBob!.id });
    expect((await bob.go("/mijn/sessies")).status).toBe(200);
    const ofAnn = await people().sessionsOf(region, "ann");
    await ann.post("/mijn/sessies", { sessie: ofAnn[1]!.id });
    expect((await phone.go("/mijn/sessies")).status).toBe(303);
    await ann.post("/mijn/sessies", { sessie: "alle" });
    expect((await ann.go("/mijn/sessies")).status).toBe(303);
  });
});
