import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { MissingReason } from "../../../src/core/observations/index.ts";

export type ServedCell = number | MissingReason;

/** A table as a publisher has it, before a protocol gives it a shape. */
export interface ServedTable {
  readonly id: string;
  readonly dimensions: readonly {
    readonly name: string;
    readonly kind: "Dimension" | "TimeDimension" | "GeoDimension";
    readonly codes: readonly string[];
  }[];
  readonly topics: readonly {
    readonly title: string;
    readonly group?: string;
    readonly unit?: string;
  }[];
  readonly rows: readonly {
    readonly codes: readonly string[];
    readonly values: readonly ServedCell[];
  }[];
}

/** The extract of 352 municipalities, as the table of one year that it was: without periods. */
export function keyFigures(): ServedTable {
  const file = new URL("../../reference/cbs/85039NED-2021-gemeenten.csv", import.meta.url);
  const lines: Record<string, string>[] = parse(readFileSync(file), { columns: true });
  const at = (line: Record<string, string>, column: string): ServedCell =>
    line[column] ? Number(line[column]) : "unknown";
  return {
    id: "85039NED",
    dimensions: [
      {
        name: "WijkenEnBuurten",
        kind: "GeoDimension",
        codes: lines.map((line) => line.gemeentecode!),
      },
    ],
    topics: [
      { title: "Aantal inwoners", group: "Bevolking" },
      { title: "Wmo-cliënten relatief", group: "Sociale zekerheid" },
      { title: "Afstand tot huisartsenpraktijk", group: "Nabijheid" },
    ],
    rows: lines.map((line) => ({
      codes: [line.gemeentecode!],
      values: [
        at(line, "inwoners_2021"),
        at(line, "wmo_clienten_per_1000"),
        at(line, "afstand_huisarts_km"),
      ],
    })),
  };
}

const areas = ["NL01", "GM0252", "GM0268"];
const ages = ["20300", "53115", "80200"];
const margins = ["MW00000", "MOG0095", "MBG0095"];
export const healthPeriods = ["2016JJ00", "2020JJ00", "2022JJ00"];

/** Made up: health by age with intervals, where Heumen shows every kind of missing. */
export function health(): ServedTable {
  const value = (area: number, age: number, period: number, margin: number): ServedCell => {
    if (area === 1 && period === 0) return "not-measured";
    if (area === 1 && age === 2)
      return period === 1 ? "secret" : margin === 0 ? "unknown" : "not-applicable";
    return 70 + area + age / 10 + period / 100 + [0, -2, 2][margin]!;
  };
  return {
    id: "50150NED",
    dimensions: [
      { name: "Leeftijd", kind: "Dimension", codes: ages },
      { name: "Marges", kind: "Dimension", codes: margins },
      { name: "WijkenEnBuurten", kind: "GeoDimension", codes: areas },
      { name: "Perioden", kind: "TimeDimension", codes: healthPeriods },
    ],
    topics: [
      { title: "Ervaren gezondheid goed/zeer goed", group: "Gezondheid" },
      { title: "Totaal", group: "Eenzaam" },
      { title: "Totaal", group: "Overgewicht" },
      { title: "Volwassenen", unit: "x 1 000" },
    ],
    rows: ages.flatMap((age, i) =>
      margins.flatMap((margin, m) =>
        areas.flatMap((area, a) =>
          healthPeriods.map((period, p) => ({
            codes: [age, margin, area, period],
            values: [value(a, i, p, m), 30 + a + i, 50 + a + i, 1.005],
          })),
        ),
      ),
    ),
  };
}

/** Made up: more rows than one answer may have, one municipality counted every day. */
export function daily(days: number): ServedTable {
  const codes = Array.from({ length: days }, (_, day) =>
    new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10).replaceAll("-", ""),
  );
  return {
    id: "70000NED",
    dimensions: [
      { name: "RegioS", kind: "GeoDimension", codes: ["GM0268"] },
      { name: "Perioden", kind: "TimeDimension", codes },
    ],
    topics: [{ title: "Aantal" }],
    rows: codes.map((code, day) => ({ codes: ["GM0268", code], values: [day] })),
  };
}
