import * as fc from "fast-check";
import { expect, test } from "vitest";
import { localPath } from "./local-path.ts";

test.each([
  ["/planning", "/planning"],
  ["/en/monitor?op=2024-06-01", "/en/monitor?op=2024-06-01"],
  ["/initiatieven/leefstijlloket#wat", "/initiatieven/leefstijlloket"],
  ["/a?naar=https://example.org", "/a?naar=https://example.org"],
])("%s leads there", (asked, path) => {
  expect(localPath(asked)).toBe(path);
});

test.each([
  undefined,
  "",
  "planning",
  "https://example.org/",
  "//example.org/",
  "///example.org",
  "/\\example.org",
  "/a\\..\\..\\\\example.org",
  "\\/example.org",
  "/\t/example.org",
  "/\n/example.org",
  "/..//example.org",
  "/.//example.org",
  "javascript:alert(1)",
  "data:text/html,x",
  " /planning",
])("%j leads to the beginning", (asked) => {
  expect(localPath(asked)).toBe("/");
});

test("whatever is asked, a browser stays on this site", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    ".",
    "..",
    "@",
    ":",
    "?",
    "#",
    "%2f",
    "\t",
    "\n",
    "a.nl",
  );
  fc.assert(
    fc.property(fc.array(piece), fc.webUrl(), (pieces, url) => {
      for (const asked of [pieces.join(""), `/${pieces.join("")}`, url, pieces.join("") + url]) {
        const site = "https://eenlijn.example";
        expect(new URL(localPath(asked), `${site}/inloggen`).origin).toBe(site);
      }
    }),
    { numRuns: 500 },
  );
});
