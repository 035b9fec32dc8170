import { describe, expect, test } from "vitest";
import { known } from "../../../src/core/observations/index.ts";
import { measure } from "./requests.ts";
import { health } from "./served-table.ts";
import { allAdults, askedTables, title } from "./asked-tables.ts";

describe.each(["odata-v3", "odata-v4"] as const)("a table in %s", (kind) => {
  const { ofHealth, fetched, server } = askedTables(kind);

  describe("a table that changed", () => {
    const adults = measure("gezond", title, {}, allAdults);

    test("other columns for the same topics make no difference", async () => {
      const before = await fetched(ofHealth(adults));
      server().habits.suffix = 27;
      const after = await fetched(ofHealth(adults));
      expect(after.result.ok).toBe(true);
      expect(after.observations).toEqual(before.observations);
    });

    test("everything that is gone is named, with what looks like it", async () => {
      server().habits.titles = { [title]: "Ervaren gezondheid (zeer) goed" };
      const lonely = measure("eenzaam", "Eenzaamheid", {}, allAdults);
      const { result } = await fetched(ofHealth(adults, lonely, adults));
      expect(result).toMatchObject({
        ok: false,
        error: {
          kind: "schema-changed",
          changes: [
            { missing: `topic "${title}"`, nearest: "Ervaren gezondheid (zeer) goed" },
            { missing: 'topic "Eenzaamheid"' },
          ],
        },
      });
    });

    test("a title that stands there twice is told apart by the title above it", async () => {
      const twice = await fetched(ofHealth(measure("eenzaam", "Totaal", {}, allAdults)));
      expect(twice.result).toMatchObject({
        ok: false,
        error: { kind: "schema-changed", changes: [{ nearest: "Eenzaam / Totaal" }] },
      });
      const { observations } = await fetched(
        ofHealth(measure("te-zwaar", "overgewicht /  totaal", {}, allAdults)),
      );
      expect(observations[0]?.value).toEqual(known(50));
    });

    test("a dimension for which nobody chose is named", async () => {
      const { result } = await fetched(
        ofHealth(measure("gezond", title, {}, { dimensions: { Marges: "MW00000" } })),
      );
      expect(result).toMatchObject({
        ok: false,
        error: {
          kind: "schema-changed",
          changes: [{ missing: `a choice of "${title}" in "Leeftijd"` }],
        },
      });
    });

    test.each([
      [{ Leeftijd: "20301", Marges: "MW00000" }, 'in "Leeftijd" code "20301"', "20300"],
      [{ Leeftijden: "20300", Marges: "MW00000" }, 'dimension "Leeftijden"', "Leeftijd"],
    ])("%o no longer exists", async (dimensions, gone, close) => {
      const { result } = await fetched(ofHealth(measure("gezond", title, {}, { dimensions })));
      expect(result).toMatchObject({
        ok: false,
        error: {
          kind: "schema-changed",
          changes: expect.arrayContaining([{ missing: gone, nearest: close }]),
        },
      });
    });

    test("none of the areas is a change too", async () => {
      const { result } = await fetched({ ...ofHealth(adults), areas: ["GM9999"] });
      expect(result).toMatchObject({ ok: false, error: { kind: "schema-changed" } });
    });

    test("a period without a known meaning is not guessed", async () => {
      const table = health();
      server().tables.set(table.id, {
        ...table,
        dimensions: table.dimensions.map((dimension) =>
          dimension.name === "Perioden"
            ? { ...dimension, codes: [...dimension.codes, "2023SJ00"] }
            : dimension,
        ),
        rows: [
          ...table.rows,
          { codes: ["20300", "MW00000", "NL01", "2023SJ00"], values: [1, 1, 1, 1] },
        ],
      });
      const { result } = await fetched(ofHealth(adults));
      expect(result).toMatchObject({
        ok: false,
        error: { kind: "unreadable", reason: expect.stringContaining("2023SJ00") },
      });
    });

    test("a server that leaves the filter aside gives no other figures", async () => {
      const before = await fetched(ofHealth(adults));
      server().habits.leavesFilter = true;
      const after = await fetched(ofHealth(adults));
      expect(after.observations).toEqual(before.observations);
    });
  });
});
