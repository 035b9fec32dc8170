import { expect, test } from "vitest";
import type { Agenda, AgendaItem } from "../../../core/plan/index.ts";
import { bodiesOf, itemsOf, selectAgenda } from "./agenda-selection.ts";

const text = { nl: "x", en: "x" };
const item = (id: string, ...phases: string[]): AgendaItem => ({
  id,
  title: text,
  phases,
  subjects: [],
  origin: ["plan 1"],
});
const agenda = (id: string, bodies: string[], ...items: AgendaItem[]): Agenda => ({
  id,
  title: text,
  bodies,
  period: text,
  categories: [
    { title: text, items, origin: ["plan 1"] },
    { title: text, items: [], origin: ["plan 1"] },
  ],
  origin: ["plan 1"],
});
const agendas = [
  agenda("board", ["bo"], item("a")),
  agenda("groups", ["g1", "g2"], item("b", "p1"), item("c", "p1", "p2")),
];
const phases = ["p1", "p2"].map((id, index) => ({
  id,
  number: index + 1,
  title: text,
  from: "2024-Q1",
  to: "2024-Q1",
  origin: ["plan 1"],
}));
const select = (query: string) => selectAgenda(new URLSearchParams(query), agendas, phases);
const ids = (query: string) =>
  select(query)
    .agendas.flatMap(itemsOf)
    .map(({ id }) => id)
    .join("");

test.each([
  ["", "abc"],
  ["orgaan=g2", "bc"],
  ["fase=p1", "bc"],
  ["fase=p2", "c"],
  ["fase=zonder", "a"],
  ["orgaan=bo&fase=p2", ""],
])("%s selects %s", (query, expected) => {
  expect(ids(query)).toBe(expected);
});

test("an unknown value shows everything and is reported", () => {
  expect(ids("orgaan=niemand&fase=p9")).toBe("abc");
  expect(select("orgaan=niemand&fase=p9")).toMatchObject({
    body: { wrong: "niemand" },
    phase: { wrong: "p9" },
  });
});

test("agendas and categories without items are left out", () => {
  const { agendas: left } = select("fase=p2");
  expect(left.map(({ id, categories }) => [id, categories.length])).toEqual([["groups", 1]]);
});

test("each body stands once", () => {
  expect(bodiesOf([...agendas, ...agendas])).toEqual(["bo", "g1", "g2"]);
});
