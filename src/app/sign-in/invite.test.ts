import { expect, test } from "vitest";
import { ok, refused } from "../../kernel/result.ts";
import type { Mail, Mailer } from "../ports/mailer.ts";
import type { Person } from "../ports/people-store.ts";
import { invite } from "./invite.ts";
import { memoryPeople } from "./memory-people.test-data.ts";

const now = new Date("2026-11-20T09:00:00Z");
const region = { id: "voorbeeld", name: "Voorbeeld & <Co>" };
const person: Person = {
  id: "p",
  name: "Voorbeeld: analist",
  email: "analist@voorbeeld.example",
  createdAt: now,
  wantsDigest: true,
  isExample: true,
};
const site = "https://eenlijn.example";
const down: Mailer = { send: async () => refused({ kind: "try-later", reason: "down" }) };

test("goes by mail, with the link in the text and never in the subject", async () => {
  const sent: Mail[] = [];
  const mailer: Mailer = { send: async (mail) => (sent.push(mail), ok(undefined)) };
  const invited = await invite(memoryPeople(), region, person, { site, mailer, now });
  expect(invited).toEqual({ kind: "mailed", to: person.email });
  const [mail] = sent;
  const link = /https:\/\/eenlijn\.example\/uitnodiging\/[\w-]{43}/;
  expect(mail!.text).toMatch(link);
  expect(mail!.html).toMatch(link);
  expect(mail!.html).toContain("Voorbeeld &amp; &lt;Co&gt;");
  expect(mail!.text).toContain("27-11-2026");
  expect(mail!.subject).not.toMatch(/uitnodiging\/|analist/);
});

test.each([
  ["no mail can be sent", undefined, person],
  ["the mail server is down", down, person],
  ["there is no address", down, { ...person, email: undefined } as unknown as Person],
])("when %s, who invites passes the link on", async (_when, mailer, to) => {
  const invited = await invite(memoryPeople(), region, to, { site, mailer, now });
  expect(invited).toMatchObject({
    kind: "to-pass-on",
    expiresAt: new Date("2026-11-27T09:00:00Z"),
  });
});
