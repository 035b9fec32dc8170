import fc from "fast-check";
import { expect, test } from "vitest";
import { register, type By, type Entry } from "../register/index.ts";
import type { NoteAct } from "./meeting-act.ts";
import { notesOf, noteSubject } from "./note.ts";

const person = (name: string): By => ({ kind: "person", person: name });
const start = Date.parse("2026-11-19T14:00:00Z");

/** Acts of several people, in the order in which they came in. */
const book = (acts: readonly (readonly [note: string, by: string, act: NoteAct])[]) =>
  register(
    acts.map(([note, by, act], at): Entry => ({
      number: at + 1,
      at: new Date(start + at * 1000),
      by: person(by),
      subject: noteSubject(note),
      act,
    })),
  );

const written = (text: string, item = "i1"): NoteAct => ({
  kind: "note-written",
  data: { meeting: "m1", item },
  words: { text },
});
const rewritten = (text: string): NoteAct => ({
  kind: "note-rewritten",
  data: {},
  words: { text },
});
const struck: NoteAct = { kind: "note-struck", data: {}, words: {} };

test("notes stand by item in the order in which they were begun, with who wrote them", () => {
  const notes = notesOf(
    book([
      ["n1", "ann", written("One")],
      ["n2", "bob", written("Two")],
      ["n3", "ann", written("Three", "i2")],
      ["n1", "bob", rewritten("One, better")],
    ]),
    "m1",
  );
  expect(notes.get("i1")?.map(({ text }) => text)).toEqual(["One, better", "Two"]);
  expect(notes.get("i1")?.[0]).toMatchObject({
    by: person("ann"),
    rewrittenBy: person("bob"),
    last: 4,
  });
  expect(notes.get("i2")).toHaveLength(1);
});

test("a note that was struck is gone until it is written again", () => {
  const acts = [
    ["n1", "ann", written("One")],
    ["n1", "ann", struck],
  ] as const;
  expect(notesOf(book(acts), "m1").size).toBe(0);
  const again = notesOf(book([...acts, ["n1", "ann", rewritten("Again")]]), "m1");
  expect(again.get("i1")?.map(({ text }) => text)).toEqual(["Again"]);
});

test("people who type at once never touch each other's words, in whatever order they come in", () => {
  const writers = ["ann", "bob", "cas"];
  const typing = fc.array(
    fc.record({ by: fc.constantFrom(...writers), text: fc.string({ minLength: 1 }) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(typing, (typed) => {
      const begun = new Set<string>();
      const acts = typed.map(({ by, text }) => {
        const act = begun.has(by) ? rewritten(text) : written(text);
        begun.add(by);
        return [`of-${by}`, by, act] as const;
      });
      const notes = notesOf(book(acts), "m1").get("i1") ?? [];
      const last = (by: string) => typed.findLast((one) => one.by === by)?.text;
      for (const by of writers)
        expect(notes.find(({ id }) => id === `of-${by}`)?.text).toBe(last(by));
    }),
  );
});
