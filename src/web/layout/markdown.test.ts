import { expect, test } from "vitest";
import type { Visit } from "../visit.ts";
import { toHtml } from "./markdown.tsx";

const visit: Visit = {
  language: "en",
  path: "/",
  query: new URLSearchParams(),
  origin: "",
  base: "/nijmegen",
};

test("the title of a text is a heading below the title of its page", () => {
  expect(toHtml("# Title\n\n## Part", visit)).toBe(
    '<h2 class="nl-heading nl-heading--level-2">Title</h2>\n' +
      '<h3 class="nl-heading nl-heading--level-3">Part</h3>\n',
  );
});

test("an address of the site keeps the reader's language and region, any other stays as it is", () => {
  expect(toHtml("[a](/tekort) [b](https://example.nl/x) [c](#model)", visit)).toBe(
    '<p><a href="/nijmegen/en/tekort">a</a> <a href="https://example.nl/x">b</a> <a href="#model">c</a></p>\n',
  );
});
