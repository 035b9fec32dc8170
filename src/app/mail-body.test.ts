import { expect, test } from "vitest";
import { mailBody } from "./mail-body.ts";

const href = "https://eenlijn.example/a?b=1&c=2";
const { text, html } = mailBody("nl", [
  'Dag <Ann> & "co",',
  {
    heading: "Gevraagd",
    items: [
      { title: "Bel <b>", note: "te laat", isLate: true, href },
      { title: "Mail", note: "morgen", href },
    ],
  },
  { href, label: "Naar uw pagina" },
  { foot: ["Waarom u dit krijgt.", { href, label: "Stop" }] },
]);

test("says the same in plain text and in HTML", () => {
  expect(text).toBe(`Dag <Ann> & "co",

GEVRAAGD

* Bel <b>
  ! te laat
  ${href}

* Mail
  morgen
  ${href}

Naar uw pagina:
${href}

-- 
Waarom u dit krijgt.
Stop:
${href}
`);
  for (const word of ["Gevraagd", "Mail", "morgen", "te laat", "Naar uw pagina", "Stop"])
    expect(html).toContain(word);
});

test("what people typed stays text in HTML", () => {
  expect(html).toContain("Dag &lt;Ann&gt; &amp; &quot;co&quot;,");
  expect(html).toContain("Bel &lt;b&gt;");
  expect(html).toContain('href="https://eenlijn.example/a?b=1&amp;c=2"');
  expect(html).not.toMatch(/<(script|style|img|link)/);
});
