import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { createEntryLink, openEntryLink } from "../../../src/app/entry-links.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `EntryLinkStore` does, as the use cases see it. */
export function entryLinkStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  const scope = { kind: "initiative", id: "leefstijlloket" } as const;
  const create = () =>
    createEntryLink(store, ours, scope, { days: 2, now: noon, isExample: false });
  const open = (token: string, now = later(1), region = ours) =>
    openEntryLink(store, region, token, { now, isExample: false });

  test("a link opens with its token, in its own region, and remembers the day", async () => {
    const { link, token } = await create();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await open(token)).toEqual(link);
    expect(await store.entryLinks.all(ours)).toEqual([{ ...link, lastUsedOn: "2026-03-01" }]);
    expect(await open(token, noon, theirs)).toBeUndefined();
    expect(await store.entryLinks.all(theirs)).toEqual([]);
  });

  test("nothing that is kept holds a token", async () => {
    const { token } = await create();
    const kept = [];
    for await (const row of store.contents.rows()) kept.push(row.json);
    expect(kept.join("\n")).not.toContain(token);
  });

  test("a link does not open with another token, after its time, or once revoked", async () => {
    const { link, token } = await create();
    expect(await open(`${token}x`)).toBeUndefined();
    expect(await open("")).toBeUndefined();
    expect(await open(token, later(2 * 24 * 60 - 1))).toBeDefined();
    expect(await open(token, later(2 * 24 * 60))).toBeUndefined();
    expect(await store.entryLinks.revoke(ours, link.id, later(5))).toBe(true);
    expect(await open(token)).toBeUndefined();
    expect(await store.entryLinks.revoke(ours, link.id, later(6))).toBe(true);
    expect((await store.entryLinks.all(ours))[0]?.revokedAt).toEqual(later(5));
  });

  test("no region revokes a link of another", async () => {
    const { link, token } = await create();
    expect(await store.entryLinks.revoke(theirs, link.id, noon)).toBe(false);
    expect(await store.entryLinks.revoke(ours, randomUUID(), noon)).toBe(false);
    expect(await open(token)).toBeDefined();
  });

  test("a link to try things out opens no real site, and the other way round", async () => {
    const { token } = await createEntryLink(store, ours, scope, {
      days: 2,
      now: noon,
      isExample: true,
    });
    expect(await open(token)).toBeUndefined();
    const example = { now: noon, isExample: true };
    expect(await openEntryLink(store, ours, token, example)).toBeDefined();
    expect(await openEntryLink(store, ours, (await create()).token, example)).toBeUndefined();
  });
}
