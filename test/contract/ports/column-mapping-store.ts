import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { Template } from "../../../src/core/indicators/index.ts";
import { later, type At } from "../databases.ts";

const template = (id: string, column = "aantal") =>
  Template.parse({
    id,
    title: { nl: "x", en: "x" },
    about: { always: "NL" },
    period: { column: "jaar" },
    values: [{ column, measure: "bezoeken" }],
  });

/** What every `ColumnMappingStore` does. */
export function columnMappingStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  const remember = (id: string, minute: number, column?: string) =>
    store.columnMappings.remember(
      ours,
      "uploads",
      "organisation:a",
      template(id, column),
      later(minute),
    );
  const all = (region = ours, source = "uploads", by = "organisation:a") =>
    store.columnMappings.all(region, source, by);

  test("the last that was used comes first, and the same one stays one", async () => {
    await remember("een", 1);
    await remember("twee", 2);
    expect(await all()).toEqual([template("twee"), template("een")]);
    await remember("een", 3, "totaal");
    expect(await all()).toEqual([template("een", "totaal"), template("twee")]);
  });

  test("nobody gets the mapping of another, of another source or of another region", async () => {
    await remember("een", 1);
    expect(await all(theirs)).toEqual([]);
    expect(await all(ours, "andere")).toEqual([]);
    expect(await all(ours, "uploads", "organisation:b")).toEqual([]);
  });
}
