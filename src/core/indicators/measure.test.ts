import { expect, test } from "vitest";
import { Measure, measuresFrom } from "./measure.ts";

test("a source delivers what it answers for and what it delivers for another", () => {
  const measure = (id: string, source: string, alsoFrom: string[] = []) =>
    Measure.parse({
      id,
      title: { nl: id, en: id },
      source,
      alsoFrom,
      unit: "people",
      kind: "registered",
      joins: "sum",
    });
  const measures = [
    measure("a", "register"),
    measure("b", "survey", ["register"]),
    measure("c", "survey"),
  ];
  expect(measuresFrom("register", measures).map(({ id }) => id)).toEqual(["a", "b"]);
});
