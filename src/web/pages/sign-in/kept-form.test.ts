import { describe, expect, test } from "vitest";
import { location, origin, signInSite } from "./sign-in-site.test-data.ts";

const { browser, pass } = signInSite();

describe("a form of a session that has ended", () => {
  const typed = { sessie: "wat ik typte, <b>met</b> tekens\r\nen een tweede regel" };
  const ended = async () => {
    const ann = browser();
    await ann.signIn("ann");
    pass(61);
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
    pass(24 * 60);
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
    pass(61);
    const sent = await ann.post("/mijn/sessies", { sessie: "x".repeat(70_000) });
    expect(sent.status).toBe(413);
    expect(await sent.text()).toContain("Log in op een ander tabblad");
  });
});
