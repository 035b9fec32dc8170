import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { textDigest } from "../../../src/app/document.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `PeopleStore` does. */
export function peopleStoreContract(at: At): void {
  let people: OpenStore["people"];
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    const { store, ...regions } = await at();
    ({ people } = store);
    ({ ours, theirs } = regions);
  });

  const add = async (email?: string, minutes = 0) => {
    const added = await people.add(ours, {
      id: randomUUID(),
      name: "Voorbeeld: secretaris TO",
      createdAt: later(minutes),
      isExample: false,
      ...(email !== undefined && { email }),
    });
    if (!added.ok) throw new Error(added.error.kind);
    return added.value;
  };
  const token = () => textDigest(randomUUID());

  test("somebody comes back as added, with the address in lower case", async () => {
    const second = await add("Secretaris@Example.nl", 1);
    const first = await add();
    expect(second).toMatchObject({ email: "secretaris@example.nl", wantsDigest: true });
    expect(await people.all(ours)).toEqual([first, second]);
    expect(await people.find(ours, second.id)).toEqual(second);
    expect(await people.find(theirs, second.id)).toBeUndefined();
    expect(await people.all(theirs)).toEqual([]);
  });

  test("an address has one person in a region, however it is written", async () => {
    const person = await add("a@example.nl");
    const same = { ...person, id: randomUUID(), email: "A@EXAMPLE.nl" };
    expect(await people.add(ours, same)).toEqual({ ok: false, error: { kind: "email-taken" } });
    expect(await people.add(theirs, same)).toMatchObject({ ok: true });
    await add();
    await add();
  });

  test("the weekly mail is switched, and nothing else with it", async () => {
    const person = await add("a@example.nl");
    await people.change(ours, person.id, { wantsDigest: false });
    await people.change(ours, person.id, {});
    expect(await people.find(ours, person.id)).toEqual({ ...person, wantsDigest: false });
  });

  describe("a correction", () => {
    const invite = async (person: string) => {
      const tokenSha256 = token();
      await people.invite(ours, {
        id: randomUUID(),
        person,
        createdAt: noon,
        expiresAt: later(60),
        tokenSha256,
      });
      return tokenSha256;
    };

    test("of the address ends the invitations that may have gone to the wrong one", async () => {
      const [wrong, other] = [await add("a@example.nl"), await add()];
      const [sent, elsewhere] = [await invite(wrong.id), await invite(other.id)];
      const to = { name: "Voorbeeld: voorzitter", email: "B@example.nl" };
      expect(await people.correct(ours, wrong.id, to)).toEqual({ ok: true, value: undefined });
      expect(await people.find(ours, wrong.id)).toEqual({
        ...wrong,
        name: "Voorbeeld: voorzitter",
        email: "b@example.nl",
      });
      expect(await people.invitation(ours, sent)).toBeUndefined();
      expect(await people.invitation(ours, elsewhere)).toMatchObject({ person: other.id });
    });

    test("of the name alone leaves the way in as it was", async () => {
      const person = await add("a@example.nl");
      const sent = await invite(person.id);
      await people.correct(ours, person.id, { name: "Voorbeeld: lid", email: "a@example.nl" });
      expect(await people.invitation(ours, sent)).toMatchObject({ person: person.id });
    });

    test("to somebody else's address is refused, also at the same moment", async () => {
      const [one, other] = [await add("a@example.nl"), await add("b@example.nl")];
      const to = { name: "Voorbeeld", email: "c@example.nl" };
      const both = await Promise.all([one, other].map(({ id }) => people.correct(ours, id, to)));
      expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
      const loser = both[0]!.ok ? other : one;
      expect(await people.find(ours, loser.id)).toEqual(loser);
    });
  });

  test("an identity belongs to one person", async () => {
    const [one, other] = [await add(), await add()];
    const identity = { issuer: "https://login.example.nl", subject: "1" };
    expect(await people.hasIdentity(ours, one.id)).toBe(false);
    const ties = await Promise.all([one, other].map(({ id }) => people.tie(ours, id, identity)));
    expect(ties.toSorted()).toEqual([false, true]);
    const holder = ties[0] ? one : other;
    expect(await people.byIdentity(ours, identity)).toEqual(holder);
    expect(await people.hasIdentity(ours, holder.id)).toBe(true);
    expect(await people.byIdentity(theirs, identity)).toBeUndefined();
    const elsewhere = { ...identity, issuer: "https://other.example.nl" };
    expect(await people.byIdentity(ours, elsewhere)).toBeUndefined();
  });

  describe("sessions", () => {
    const start = async (person: string, minutes = 0) => {
      const session = { id: randomUUID(), person, createdAt: later(minutes), endsAt: later(100) };
      const tokenSha256 = token();
      await people.startSession(ours, { ...session, tokenSha256 });
      return { ...session, tokenSha256 };
    };

    test("a session is found by its token, and says when somebody was last seen", async () => {
      const person = await add();
      const { tokenSha256, ...session } = await start(person.id);
      expect(await people.session(ours, tokenSha256)).toEqual({
        session: { ...session, lastSeenAt: noon },
        person,
      });
      await people.seen(ours, session.id, later(5));
      await people.seen(ours, session.id, later(3));
      expect(await people.session(ours, tokenSha256)).toMatchObject({
        session: { lastSeenAt: later(5) },
      });
      expect(await people.session(theirs, tokenSha256)).toBeUndefined();
    });

    test("one of them ends, or all of one person", async () => {
      const [{ id: one }, { id: other }] = [await add(), await add()];
      const first = await start(one);
      const second = await start(one, 1);
      const third = await start(other);
      await people.revoke(ours, other, later(1), first.id);
      await people.revoke(ours, one, later(2), first.id);
      await people.revoke(ours, one, later(3));
      expect(await people.sessionsOf(ours, one)).toMatchObject([
        { id: second.id, revokedAt: later(3) },
        { id: first.id, revokedAt: later(2) },
      ]);
      expect((await people.session(ours, third.tokenSha256))?.session.revokedAt).toBeUndefined();
    });

    test("those of before a moment are swept away", async () => {
      const { id: person } = await add();
      const [ended, revoked, holds] = [
        await start(person),
        await start(person),
        await start(person),
      ];
      await people.revoke(ours, person, later(10), revoked.id);
      await people.sweep(ours, later(11));
      expect(await people.session(ours, revoked.tokenSha256)).toBeUndefined();
      expect(await people.session(ours, holds.tokenSha256)).toBeDefined();
      await people.sweep(theirs, later(101));
      expect(await people.session(ours, ended.tokenSha256)).toBeDefined();
      await people.sweep(ours, later(101));
      expect(await people.sessionsOf(ours, person)).toEqual([]);
    });
  });

  test("an invitation lets one in, once", async () => {
    const { id: person } = await add();
    const invitation = { id: randomUUID(), person, createdAt: noon, expiresAt: later(60) };
    const tokenSha256 = token();
    await people.invite(ours, { ...invitation, tokenSha256 });
    expect(await people.invitation(ours, tokenSha256)).toEqual(invitation);
    expect(await people.invitation(theirs, tokenSha256)).toBeUndefined();
    expect(await people.use(theirs, invitation.id, later(1))).toBe(false);
    const uses = await Promise.all(
      [1, 2, 3].map((minute) => people.use(ours, invitation.id, later(minute))),
    );
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await people.invitation(ours, tokenSha256)).toMatchObject({
      usedAt: later(uses.indexOf(true) + 1),
    });
    await people.sweep(ours, later(10));
    expect(await people.invitation(ours, tokenSha256)).toBeUndefined();
  });

  test("of everybody it is known whether they came, and when they were seen", async () => {
    const [comes, waits, nobody] = [await add(), await add(undefined, 1), await add(undefined, 2)];
    await people.tie(ours, comes.id, { issuer: "i", subject: "1" });
    const times = { createdAt: noon, endsAt: later(9) };
    for (const minutes of [1, 5]) {
      const id = randomUUID();
      await people.startSession(ours, { id, person: comes.id, tokenSha256: token(), ...times });
      await people.seen(ours, id, later(minutes));
    }
    for (const { person, until } of [
      { person: waits.id, until: 20 },
      { person: waits.id, until: 10 },
      { person: comes.id, until: 30 },
    ]) {
      const id = randomUUID();
      const expiresAt = later(until);
      await people.invite(ours, { id, person, createdAt: noon, expiresAt, tokenSha256: token() });
      if (person === comes.id) await people.use(ours, id, later(1));
    }
    const known = new Map((await people.access(ours)).map(({ person, ...of }) => [person, of]));
    expect(known.get(comes.id)).toEqual({ hasCome: true, seenAt: later(5) });
    expect(known.get(waits.id)).toEqual({ hasCome: false, invitedUntil: later(20) });
    expect(known.get(nobody.id)).toEqual({ hasCome: false });
    expect(await people.access(theirs)).toEqual([]);
  });

  test("what was typed waits, to the letter, until it is dropped", async () => {
    const { id: person } = await add();
    const fields = [
      ["tekst", "Regel 1\r\nRegel 2 “☃”"],
      ["keuze", "a"],
      ["keuze", "b"],
    ] as const;
    const form = { person, path: "/besluiten?op=1", fields, keptAt: noon };
    const tokenSha256 = token();
    await people.keepForm(ours, tokenSha256, { ...form, fields: [] });
    await people.keepForm(ours, tokenSha256, form);
    expect(await people.keptForm(ours, tokenSha256)).toEqual(form);
    expect(await people.keptForm(theirs, tokenSha256)).toBeUndefined();
    await people.dropForm(theirs, tokenSha256);
    await people.sweepForms(ours, noon);
    await people.sweepForms(theirs, later(1));
    await people.sweep(ours, later(1));
    expect(await people.keptForm(ours, tokenSha256)).toBeDefined();
    await people.dropForm(ours, tokenSha256);
    expect(await people.keptForm(ours, tokenSha256)).toBeUndefined();
    await people.keepForm(ours, tokenSha256, form);
    await people.sweepForms(ours, later(1));
    expect(await people.keptForm(ours, tokenSha256)).toBeUndefined();
  });

  test("of somebody who is erased the id remains", async () => {
    const [gone, stays] = [await add("a@example.nl"), await add("b@example.nl")];
    const tokens = await Promise.all(
      [gone, stays].map(async ({ id: person }, index) => {
        const tokenSha256 = token();
        const times = { createdAt: noon, endsAt: later(9), expiresAt: later(9) };
        await people.startSession(ours, { id: randomUUID(), person, tokenSha256, ...times });
        await people.invite(ours, { id: randomUUID(), person, tokenSha256, ...times });
        await people.keepForm(ours, tokenSha256, { person, path: "/", fields: [], keptAt: noon });
        await people.tie(ours, person, { issuer: "i", subject: String(index) });
        return tokenSha256;
      }),
    );
    await people.erase(theirs, gone.id);
    await people.erase(ours, gone.id);
    const left = await Promise.all(
      tokens.map(async (tokenSha256, index) => [
        await people.session(ours, tokenSha256),
        await people.invitation(ours, tokenSha256),
        await people.keptForm(ours, tokenSha256),
        await people.byIdentity(ours, { issuer: "i", subject: String(index) }),
      ]),
    );
    expect(left[0]).toEqual([undefined, undefined, undefined, undefined]);
    expect(left[1]).not.toContain(undefined);
    const { email: _, ...nobody } = { ...gone, name: "" };
    expect(await people.find(ours, gone.id)).toEqual(nobody);
    await add("a@example.nl");
  });
}
