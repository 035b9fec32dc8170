import { expect, test } from "vitest";
import { sampleSite } from "../../../test/sample/steered-site.ts";
import { pageAbove } from "./page-above.ts";
import { routeRights } from "./route-rights.ts";

test.each([
  ["/risicos/focus/sluiten", "/risicos/focus"],
  ["/oplossingen/zone/stand", "/oplossingen/zone"],
  ["/vergaderingen/1/punten/2/uitkomst", "/vergaderingen/1"],
  ["/mensen/1/plaats/tactisch-overleg/0/einde", "/mensen/1/plaats/tactisch-overleg"],
  ["/uitloggen", "/"],
])("%s is below the page %s", (form, page) => {
  expect(pageAbove(form)).toBe(page);
});

test.each(["/risicos/focus/weg", "/nergens", "//evil.example/sluiten"])(
  "no form is sent to %s",
  (path) => {
    expect(pageAbove(path)).toBeUndefined();
  },
);

test("above every address that only takes a form there is a page", () => {
  const nameless = (path: string) => path.replaceAll(/:[A-Za-z]+/g, ":");
  const pages = Object.keys(routeRights).map(nameless);
  const forms = Object.keys(routeRights)
    .filter((route) => route.startsWith("POST "))
    .map((route) => route.slice("POST ".length))
    .filter((path) => !pages.includes(nameless(`GET ${path}`)));
  expect(forms.length).toBeGreaterThan(30);
  for (const form of forms) {
    const above = pageAbove(form)!;
    expect(form.startsWith(above)).toBe(true);
    expect(pages).toContain(nameless(`GET ${above}`));
  }
});

test("another language or day asked from a form that came back shows the page above it", async () => {
  const sample = await sampleSite();
  const leadsTo = async (path: string) =>
    (await sample.ask("GET", path)).answer.headers.get("Location");
  expect(await leadsTo("/en/risicos/focus/sluiten")).toBe("/en/risicos/focus");
  expect(await leadsTo("/risicos/focus/sluiten?op=2026-11-01")).toBe(
    "/risicos/focus?op=2026-11-01",
  );
  expect((await sample.ask("GET", "/risicos/focus/weg")).answer.status).toBe(404);
  expect((await sample.ask("POST", "/risicos/focus/weg")).answer.status).toBe(404);
});
