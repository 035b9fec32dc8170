import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import type { NewAct, Recording } from "../../../src/app/ports/register-store.ts";
import { noDigest } from "../../../src/app/steering/entry-digest.ts";
import type { RegionAct } from "../../../src/app/steering/region-act.ts";
import { erasedText } from "../../../src/core/progress/index.ts";
import { later, noon, type At } from "../databases.ts";
import { note, person, real, written } from "./register/acts.ts";

/** What every `RegisterStore` does. */
export function registerStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  const record = async (acts: readonly NewAct[], recording: Partial<Recording> = {}) => {
    const recorded = await store.register.record(ours, acts, { ...real, ...recording });
    if (!recorded.ok) throw new Error(recorded.error.kind);
    return recorded.value;
  };
  const verify = (digest?: string) => store.register.verify(ours, digest);

  test("acts come back as they went in, in order, under numbers without gaps", async () => {
    const first = await record([note("note:a"), note("note:b")]);
    expect(first.entries).toEqual([
      { number: 1, at: noon, by: real.by, ...note("note:a") },
      { number: 2, at: noon, by: real.by, ...note("note:b") },
    ]);
    const moved: RegionAct = { kind: "note-rewritten", data: {}, words: { text: "Drie." } };
    const second = await record([note("note:a", moved)], { at: later(1) });
    expect(await store.register.since(ours, 0)).toEqual([...first.entries, ...second.entries]);
    expect(await store.register.since(ours, 2)).toEqual(second.entries);
    expect(await store.register.head(ours)).toEqual({ number: 3, erasures: 0 });
  });

  test("regions each have their own", async () => {
    await record([note("note:a")]);
    expect(await store.register.since(theirs, 0)).toEqual([]);
    expect(await store.register.head(theirs)).toEqual({ number: 0, erasures: 0 });
    expect(await store.register.kinds(theirs)).toEqual({ example: false, real: false });
    expect(await store.register.erase(theirs, [{ number: 1, name: "text" }], real)).toBe(0);
    expect(await store.register.verify(theirs)).toEqual({
      entries: 0,
      head: noDigest,
      broken: [],
    });
    await store.register.record(theirs, [note("note:a")], real);
    expect(await store.register.head(theirs)).toEqual({ number: 1, erasures: 0 });
  });

  test("what is sent twice is recorded once, also at the same moment", async () => {
    const submission = randomUUID();
    const all = await Promise.all([
      record([note("note:a", undefined, 0), note("note:b")], { submission }),
      record([note("note:a", undefined, 0), note("note:b")], { submission }),
      record([note("note:a", undefined, 0), note("note:b")], {
        submission: submission.toUpperCase(),
      }),
    ]);
    expect(all.map(({ entries }) => entries)).toEqual([1, 2, 3].map(() => all[0].entries));
    expect(await store.register.head(ours)).toMatchObject({ number: 2 });
  });

  test("who knew the whole register is refused when anything followed, but not when it came before", async () => {
    await record([note("note:a")], { head: 0 });
    const submission = randomUUID();
    const recorded = await record([note("note:b")], { head: 1, submission });
    const late = await store.register.record(ours, [note("note:c")], { ...real, head: 1 });
    expect(late).toEqual({ ok: false, error: { kind: "went-on" } });
    expect(await record([note("note:b")], { head: 1, submission })).toEqual(recorded);
    expect(await store.register.head(ours)).toMatchObject({ number: 2 });
  });

  test("of two who write at once the second hears what the first said", async () => {
    const number = (await record([note("note:a")])).entries[0]!.number;
    const answers = await Promise.all(
      ["Eén.", "Twee."].map((text) => {
        const act: RegionAct = { kind: "note-rewritten", data: {}, words: { text } };
        return store.register.record(ours, [note("note:other"), note("note:a", act, number)], real);
      }),
    );
    const [kept] = answers.flatMap((answer) => (answer.ok ? [answer.value.entries] : []));
    const told = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
    expect(told).toEqual([{ kind: "meanwhile", latest: kept![1] }]);
    // All or none: the other act of who was told is not there either.
    expect(await store.register.head(ours)).toMatchObject({ number: 3 });
    await record([note("note:a", written("Samen."), kept![1]!.number)]);
  });

  test("what happens to one subject does not stand in the way of another", async () => {
    await record([note("note:a", undefined, 0)]);
    await record([note("note:b", undefined, 0), note("note:b", undefined, 0)]);
    expect(await store.register.head(ours)).toMatchObject({ number: 3 });
  });

  test("time never goes back, whatever a clock says", async () => {
    await record([note("note:a")], { at: later(5) });
    const { entries } = await record([note("note:b")], { at: noon });
    expect(entries[0]!.at).toEqual(later(5));
    expect((await verify()).broken).toEqual([]);
  });

  test("who did it and whether it is made up is kept", async () => {
    expect(await store.register.kinds(ours)).toEqual({ example: false, real: false });
    await record([note("note:a")], { by: { kind: "rule" }, isExample: true });
    expect(await store.register.kinds(ours)).toEqual({ example: true, real: false });
    await record([note("note:b")], { by: { kind: "link", link: person } });
    expect(await store.register.kinds(ours)).toEqual({ example: true, real: true });
    const entries = await store.register.since(ours, 0);
    expect(entries.map(({ by }) => by)).toEqual([{ kind: "rule" }, { kind: "link", link: person }]);
  });

  test("erased words are gone for good, and everybody can see that they were erased", async () => {
    await record([note("note:a"), note("note:b")]);
    const erase = (number: number, name = "text") =>
      store.register.erase(ours, [{ number, name }], { ...real, at: later(1) });
    expect(await erase(1)).toBe(1);
    expect([await erase(1), await erase(9), await erase(2, "title")]).toEqual([0, 0, 0]);
    expect(await store.register.since(ours, 0)).toEqual([
      {
        number: 1,
        at: noon,
        by: real.by,
        ...note("note:a", { ...written(""), words: { text: null } } as RegionAct),
      },
      { number: 2, at: noon, by: real.by, ...note("note:b") },
      {
        number: 3,
        at: later(1),
        by: real.by,
        subject: "words:1",
        act: { kind: "words-erased", data: { names: ["text"] }, words: {} },
      },
    ]);
    expect(await store.register.head(ours)).toEqual({ number: 3, erasures: 1 });
    expect(await verify()).toMatchObject({ entries: 3, broken: [] });
  });

  test("the texts of a report are erased by the entry that says who reported", async () => {
    const report = {
      initiative: "thuis",
      reportedOn: "2026-02-28",
      course: "stuck",
      // As long as what comes in their place: it shows that they changed all the same.
      reason: "Jan is ziek tot en met juni.",
      done: "Twee teams.",
      next: "Vraag Jan.",
      milestones: [],
      help: { bodies: ["to"], organisations: [], what: "Bel Jan over zijn twee teams" },
      reportedBy: "lead",
    } as const;
    const told = { isExample: false, recordedAt: noon };
    const kept = await store.progress.record(
      ours,
      { ...report, milestones: [], help: { ...report.help, bodies: ["to"], organisations: [] } },
      told,
    );
    if (!kept.ok) throw new Error(kept.error.kind);
    const { id } = kept.value;
    const data = { initiative: "thuis", day: "2026-02-28", as: "lead" } as const;
    await record([note(`report:${id}`, { kind: "progress-reported", data, words: {} })]);
    const marks = await store.regions.marks(ours);
    const erase = (...names: readonly string[]) =>
      store.register.erase(
        ours,
        names.map((name) => ({ number: 1, name })),
        real,
      );
    expect([await erase("reason", "help"), await erase("reason", "help", "title")]).toEqual([2, 0]);
    expect((await store.progress.all(ours))[0]).toEqual({
      ...kept.value,
      reason: erasedText,
      help: { ...report.help, what: erasedText },
    });
    expect((await store.regions.marks(ours)).reports).not.toBe(marks.reports);
    expect((await store.register.since(ours, 1)).map(({ subject, act }) => [subject, act])).toEqual(
      [["words:1", { kind: "words-erased", data: { names: ["reason", "help"] }, words: {} }]],
    );
    expect(await verify()).toMatchObject({ entries: 2, broken: [] });
    expect(await store.register.erase(theirs, [{ number: 1, name: "done" }], real)).toBe(0);
  });

  test("an entry that was noted elsewhere is found again", async () => {
    await record([note("note:a")]);
    const { head } = await verify();
    await record([note("note:b")]);
    expect(await verify(head)).toMatchObject({ entries: 2, found: 1, broken: [] });
    expect((await verify(noDigest)).found).toBeUndefined();
  });

  test("a bug of the caller is thrown, and leaves nothing behind", async () => {
    const wrong: [NewAct, RegExp][] = [
      [note("meeting:a"), /does not belong on meeting:a/],
      [note("note:a\nb"), /check constraint/],
      [note("note:a", { ...written(""), words: { text: null } } as RegionAct), /no "text"/],
      [note("note:a", written(" ")), /too_small/],
    ];
    for (const [act, reason] of wrong)
      await expect(record([note("note:b"), act])).rejects.toThrow(reason);
    await expect(store.register.record("nowhere", [], real)).rejects.toThrow("not registered");
    expect(await store.register.head(ours)).toMatchObject({ number: 0 });
  });

  test("ten thousand acts are recorded at once and read back", { timeout: 60_000 }, async () => {
    const acts = Array.from({ length: 10_000 }, (_, index) => note(`note:${index}`));
    const { entries } = await record(acts);
    const kept = await store.register.since(ours, 0);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(entries));
    expect(await verify()).toMatchObject({ entries: 10_000, broken: [] });
  });
}
