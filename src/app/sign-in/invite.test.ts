import { expect, test } from "vitest";
import type { MailOrder } from "../mail/mail-order.ts";
import type { Person } from "../ports/people-store.ts";
import { invitationMail, invite } from "./invite.ts";
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

test("goes by mail, which is asked for once it is on record that somebody is invited", async () => {
  const asked: MailOrder[] = [];
  const mail = { send: async (orders: readonly MailOrder[]) => void asked.push(...orders) };
  const invited = await invite(
    memoryPeople(),
    region.id,
    person,
    { site, entry: 7 },
    { mail, now },
  );
  expect(invited).toEqual({ kind: "mailed", to: person.email });
  expect(asked).toEqual([{ kind: "invitation", person: "p", entry: 7, site }]);
});

test("the mail has the link in the text and never in the subject", async () => {
  const { mail } = await invitationMail(memoryPeople(), region, "p", { site, now });
  const link = /https:\/\/eenlijn\.example\/uitnodiging\/[\w-]{43}/;
  expect(mail.text).toMatch(link);
  expect(mail.html).toMatch(link);
  expect(mail.html).toContain("Voorbeeld &amp; &lt;Co&gt;");
  expect(mail.text).toContain("27-11-2026");
  expect(mail.subject).not.toMatch(/uitnodiging\/|analist/);
});

const unused = { send: async () => expect.unreachable() };
const { email: _, ...unreachable } = person;
test.each([
  ["no mail can be sent", undefined, person],
  ["there is no address", unused, unreachable],
])("when %s, who invites passes the link on", async (_when, mail, to) => {
  const invited = await invite(memoryPeople(), region.id, to, { site, entry: 7 }, { mail, now });
  expect(invited).toMatchObject({
    kind: "to-pass-on",
    expiresAt: new Date("2026-11-27T09:00:00Z"),
  });
});
