import { describe, expect, test } from "vitest";
import type { Measure } from "../../../core/indicators/index.ts";
import { tableReader } from "./table-reader.ts";
import { fileOf } from "./table-file.test-data.ts";

describe("an unknown file", () => {
  const measures = [
    { id: "aantal-inwoners", title: { nl: "Aantal inwoners", en: "Inhabitants" } },
    { id: "verzuim", title: { nl: "Ziekteverzuim", en: "Absence" } },
  ] as unknown as readonly Measure[];

  test("is laid out from its names and first values", async () => {
    const text = [
      "Export van vandaag",
      "Gemeentecode,Naam,Peiljaar,Aantal inwoners,ziekteverzuim",
      "GM0268,Nijmegen,2021,179073,5.4",
      "GM0252,Heumen,2021,16569,4.25",
    ].join("\n");
    expect(await tableReader.propose(fileOf(text), measures)).toEqual({
      ok: true,
      value: {
        format: "csv",
        separator: ",",
        decimal: ".",
        headerLine: 2,
        header: ["Gemeentecode", "Naam", "Peiljaar", "Aantal inwoners", "ziekteverzuim"],
        about: "Gemeentecode",
        period: { column: "Peiljaar", notation: "period" },
        values: [
          { column: "Aantal inwoners", measure: "aantal-inwoners" },
          { column: "ziekteverzuim", measure: "verzuim" },
        ],
      },
    });
  });

  test("promises nothing it cannot see", async () => {
    const proposed = await tableReader.propose(fileOf("kleur\tvorm\nrood\trond\n"), measures);
    expect(proposed).toEqual({
      ok: true,
      value: {
        format: "csv",
        separator: "tab",
        decimal: ",",
        headerLine: 1,
        header: ["kleur", "vorm"],
        values: [],
      },
    });
  });

  test("without a table is refused", async () => {
    const proposed = await tableReader.propose(fileOf("zomaar een zin\n"), measures);
    expect(proposed).toEqual({ ok: false, error: [{ kind: "empty" }] });
  });
});
