import { expect, test } from "vitest";
import { theBody } from "./body-words.ts";

test.each([
  "het Bestuurlijk Overleg",
  "het Tactisch Overleg",
  "het Dagelijks bestuur",
  "het programmabureau",
  "de Coördinatiegroep Preventie",
  "de transmurale Samenwerkingstafel",
  "de Brede regionale bijeenkomsten",
])("%s has its own article", (named) => {
  expect(theBody(named.slice(named.indexOf(" ") + 1))).toBe(named);
});
