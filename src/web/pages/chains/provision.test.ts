import { expect, test } from "vitest";
import type { CrucialCare } from "../../../core/plan/index.ts";
import type { Offer } from "../../../core/chains/index.ts";
import { formWithMostGaps, offersByForm, ownNote } from "./provision.ts";

const text = (nl: string) => ({ nl, en: nl });
const offer = (id: string, form: string, note?: string): Offer => ({
  id,
  form,
  name: id,
  summary: text(id),
  present: true,
  providers: [],
  note: note === undefined ? undefined : text(note),
  origin: ["plan 1"],
});
const care = (offers: Offer[]): CrucialCare => ({
  summary: text(""),
  definition: text(""),
  status: text(""),
  forms: ["acute", "clinic", "empty"].map((id) => ({ id, title: text(id) })),
  offers,
  actions: [],
  origin: ["plan 1"],
});

test("offers stand under their form, and an empty form is left out", () => {
  const groups = offersByForm(care([offer("b", "clinic"), offer("a", "acute")]));
  expect(groups.map(({ form, offers }) => [form.id, offers.map(({ id }) => id)])).toEqual([
    ["acute", ["a"]],
    ["clinic", ["b"]],
  ]);
});

test("only a note of one offer alone is shown with it", () => {
  const all = care([
    offer("a", "acute", "same"),
    offer("b", "acute", "same"),
    offer("c", "acute", "own"),
  ]);
  expect(all.offers.map((one) => ownNote(one, all)?.nl)).toEqual([undefined, undefined, "own"]);
});

test("finds where most ticks are missing", () => {
  const gap = (id: string, form: string): Offer => ({ ...offer(id, form), present: false });
  const all = care([
    gap("a", "acute"),
    gap("b", "clinic"),
    gap("c", "clinic"),
    offer("d", "acute"),
  ]);
  expect(formWithMostGaps(all)).toMatchObject({ form: { id: "clinic" }, gaps: 2 });
  expect(formWithMostGaps(care([]))).toBeUndefined();
});
