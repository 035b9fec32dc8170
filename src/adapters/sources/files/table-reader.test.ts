import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import type { TableFile } from "../../../app/ports/table-reader.ts";
import type { Measure } from "../../../core/indicators/index.ts";
import { Template } from "../../../core/indicators/source.ts";
import { known, missing, type Observation } from "../../../core/observations/index.ts";
import { tableReader } from "./table-reader.ts";

/** The bytes in pieces of a few: no boundary may matter. */
function fileOf(content: string | Uint8Array, name = "tabel.csv", piece = 7): TableFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
    },
  };
}

const template = (more: object = {}) =>
  Template.parse({
    id: "sjabloon",
    title: { nl: "Sjabloon", en: "Template" },
    about: { column: "gemeente" },
    period: { column: "jaar", notation: "year" },
    values: [{ column: "aantal", measure: "aantal" }],
    ...more,
  });

async function read(file: TableFile, using = template()) {
  const observations: Observation[] = [];
  const result = await tableReader.read(file, using, async (batch) => {
    observations.push(...batch);
  });
  return { result, observations, problems: result.ok ? [] : result.error };
}

const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("a file with a table", () => {
  test("is read as the template says", async () => {
    const { result, observations } = await read(
      fileOf('gemeente;jaar;aantal\r\nGM0268;2021;1.234,5\r\n\r\n"NL01";2022;"12"\r\n'),
    );
    expect(result).toEqual({ ok: true, value: { rows: 2, observations: 2, leftOut: new Map() } });
    expect(observations).toEqual([
      {
        measure: "aantal",
        about: "GM0268",
        group: "total",
        period: "2021",
        value: known(1234.5),
        state: "unstated",
      },
      {
        measure: "aantal",
        about: "NL",
        group: "total",
        period: "2022",
        value: known(12),
        state: "unstated",
      },
    ]);
  });

  test.each([
    ["UTF-8", new TextEncoder().encode("één;jaar;aantal\nGM0268;2021;1")],
    ["UTF-8 with a mark", new TextEncoder().encode("\uFEFFéén;jaar;aantal\nGM0268;2021;1")],
    ["windows-1252", windows1252("één;jaar;aantal\nGM0268;2021;1")],
    ["UTF-16", Buffer.from("\uFEFFéén;jaar;aantal\nGM0268;2021;1", "utf16le")],
  ])("in %s, in pieces of any size", async (_, bytes) => {
    const using = template({ about: { column: "één" } });
    for (let piece = 1; piece <= 9; piece++) {
      const { observations } = await read(fileOf(bytes, "tabel.csv", piece), using);
      expect(observations).toHaveLength(1);
    }
  });

  test("with two encodings in it is refused", async () => {
    const bytes = Buffer.concat([
      new TextEncoder().encode("gemeente;jaar;aantal;één\nGM0268;2021;1;x\n"),
      windows1252("GM0268;2022;1;één\n"),
    ]);
    const { problems } = await read(fileOf(bytes));
    expect(problems).toEqual([{ kind: "mixed-encoding" }]);
  });

  test("keeps kinds of missing apart, and the rest is a problem", async () => {
    const words = { "n.b.": "unknown", x: "secret", "n.v.t.": "not-applicable" };
    const text = "gemeente;jaar;aantal\nGM0268;2018;\nGM0268;2019;x\nGM0268;2020;n.v.t.\n";
    const { observations } = await read(fileOf(text), template({ missing: words }));
    expect(observations.map(({ value }) => value)).toEqual([
      missing("unknown"),
      missing("secret"),
      missing("not-applicable"),
    ]);
    const { problems } = await read(fileOf(`${text}GM0268;2021;constructor\n`));
    expect(problems).toContainEqual({ kind: "not-a-number", line: 5, column: "aantal" });
  });

  test("says of everything that is wrong where it is, and never what stands there", async () => {
    const { problems, observations } = await read(
      fileOf(
        [
          "Gemeente; JAAR ;aantal",
          "GM0268;2021;12",
          'GM0268;"20\n21";1',
          "Nijmegen;2021;1",
          "GM0268;2021;Jansen",
          "GM0268;2021",
          "GM0268;2021;#DEEL/0!",
        ].join("\n"),
      ),
    );
    expect(problems).toEqual([
      { kind: "not-a-period", line: 3, column: "jaar", notation: "year" },
      { kind: "not-a-place", line: 5, column: "gemeente" },
      { kind: "not-a-number", line: 6, column: "aantal" },
      { kind: "uneven-row", line: 7, expected: 3, got: 2 },
      { kind: "cell-error", line: 8, column: "aantal" },
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/Jansen|Nijmegen/);
    expect(observations).toEqual([]);
  });

  test("stops after fifty problems", async () => {
    const rows = Array.from({ length: 5000 }, () => "GM0268;2021;?").join("\n");
    const { problems } = await read(fileOf(`gemeente;jaar;aantal\n${rows}`, "tabel.csv", 10_000));
    expect(problems).toHaveLength(50);
  });

  test.each([
    ["gemeente;jaar;aantl\nGM0268;2021;1", { kind: "missing-column", nearest: "aantl" }],
    ["gemeente;jaar;aantal;Aantal\nGM0268;2021;1;2", { kind: "double-column", column: "aantal" }],
    ['gemeente;jaar;aantal\nGM0268;"2021;1', { kind: "broken-quotes", line: 2 }],
    ['gemeente;jaar;aantal\nGM0268;20"21;1', { kind: "broken-quotes", line: 2 }],
    [`gemeente;jaar;aantal\nGM0268;"${"x".repeat(1_100_000)}`, { kind: "line-too-long", line: 2 }],
    ["", { kind: "empty" }],
    ["gemeente;jaar;aantal\n", { kind: "empty" }],
  ])("%# is no table", async (text, problem) => {
    const { problems } = await read(fileOf(text, "tabel.csv", 60_000));
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });

  test("tells which places it does not know by name", async () => {
    const { result, observations } = await read(
      fileOf("gemeente;jaar;aantal\nNijmegen;2021;1\nArnhem;2021;2\nArnhem;2022;2\n"),
      template({ about: { column: "gemeente", values: { Nijmegen: "GM0268" } } }),
    );
    expect(observations).toHaveLength(1);
    expect(result).toMatchObject({ value: { leftOut: new Map([["Arnhem", 2]]) } });
  });

  test("shows its rows as they are to who must look for what may not be in it", async () => {
    const seen: unknown[] = [];
    const result = await tableReader.rows(
      fileOf("a;b\n1;x\n2;y"),
      template(),
      async (header, rows) => {
        seen.push(header, ...rows.map(({ cells }) => cells));
      },
    );
    expect(result.ok).toBe(true);
    expect(seen).toEqual([
      ["a", "b"],
      ["1", "x"],
      ["2", "y"],
    ]);
  });
});

describe("shapes that publishers use (rows made up)", () => {
  // Columns as in the two-weekly waiting times of the NZa, puc.overheid.nl/nza/doc/PUC_651798_22.
  test("waiting times: long, windows-1252, dates, one row per location", async () => {
    const text = [
      "ID;PEILDATUM;TYPE_WACHTTIJD;WACHTTIJD;SPECIALISME;NAAM_INSTELLING;ROAZ_REGIO;KVK_INSTELLING",
      "1;28-11-2023;Polikliniek;42;Neurologie;Ziekenhuis Één;Oost;1",
      "2;28-11-2023;Behandeling;63;Neurologie;Ziekenhuis Één;Oost;1",
      "3;12-12-2023;Polikliniek;;Neurologie;Ziekenhuis Één;Oost;1",
      "4;12-12-2023;Polikliniek;7;Neurologie;Ziekenhuis Twee;Oost;2",
    ].join("\r\n");
    const { observations, result } = await read(
      fileOf(windows1252(text)),
      template({
        about: { column: "NAAM_INSTELLING", values: { "Ziekenhuis Één": "organisation:een" } },
        period: { column: "PEILDATUM", notation: "dutch-date" },
        values: [
          {
            column: "WACHTTIJD",
            measure: "wachttijd-polikliniek",
            where: { TYPE_WACHTTIJD: "Polikliniek", SPECIALISME: "Neurologie" },
          },
        ],
      }),
    );
    expect(observations.map(({ about, period, value }) => [about, period, value])).toEqual([
      ["organisation:een", "2023-11-28", known(42)],
      ["organisation:een", "2023-12-12", missing("unknown")],
    ]);
    expect(result).toMatchObject({ value: { leftOut: new Map([["Ziekenhuis Twee", 1]]) } });
  });

  // Columns as in the open files per municipality of Vektis, vektis.nl/open-data.
  test("costs: per age and sex, added up, names in capitals", async () => {
    const text = [
      "GESLACHT;LEEFTIJDSKLASSE;GEMEENTENAAM;AANTAL_BSN;AANTAL_VERZEKERDEJAREN;KOSTEN_FARMACIE",
      ";;;1000;990,5;",
      "M; 0 t/m  4 jaar;NIJMEGEN;40;39,5;1000,25",
      "V; 0 t/m  4 jaar;NIJMEGEN;44;43,0;500,50",
      "V; 0 t/m  4 jaar;HEUMEN;12;11,5;<10",
      "M; 0 t/m  4 jaar;HEUMEN;12;11,5;20,00",
    ].join("\n");
    const { observations } = await read(
      fileOf(text),
      template({
        about: { column: "GEMEENTENAAM", values: { NIJMEGEN: "GM0268", HEUMEN: "GM0252" } },
        period: { always: "2022" },
        values: [
          { column: "kosten_farmacie", measure: "kosten-farmacie" },
          { column: "aantal_verzekerdejaren", measure: "verzekerdejaren" },
        ],
        missing: { "<10": "secret" },
        addUp: true,
      }),
    );
    const of = (measure: string, about: string) =>
      observations.find((one) => one.measure === measure && one.about === about)?.value;
    expect(observations).toHaveLength(4);
    expect(of("kosten-farmacie", "GM0268")).toEqual(known(1500.75));
    expect(of("verzekerdejaren", "GM0268")).toEqual(known(82.5));
    expect(of("kosten-farmacie", "GM0252")).toEqual(missing("secret"));
  });
});

describe("a spreadsheet", () => {
  const book = (
    rows: unknown[][],
    change: (sheet: Record<string, unknown>) => void = () => {},
    date1904 = false,
  ) => {
    const sheet = utils.aoa_to_sheet(rows, { cellDates: true });
    change(sheet);
    const all = utils.book_new();
    all.Workbook = { WBProps: { date1904 } };
    utils.book_append_sheet(all, utils.aoa_to_sheet([["toelichting"]]), "Leeswijzer");
    utils.book_append_sheet(all, sheet, "Cijfers");
    return write(all, { type: "buffer", bookType: "xlsx" }) as Buffer;
  };
  const using = template({
    format: "xlsx",
    sheet: "Cijfers",
    period: { column: "datum", notation: "dutch-date" },
  });
  const header = ["gemeente", "datum", "aantal", "opmerking"];

  test("gives numbers as they are, and dates as days", async () => {
    const bytes = book([
      header,
      ["GM0268", new Date(Date.UTC(2023, 10, 28)), 1234.5],
      ["GM0252", "12-12-2023", "1.234,5", "let op"],
    ]);
    const { observations, problems } = await read(fileOf(bytes, "tabel.xlsx", 4096), using);
    expect(problems).toEqual([]);
    expect(observations.map(({ period, value }) => [period, value])).toEqual([
      ["2023-11-28", known(1234.5)],
      ["2023-12-12", known(1234.5)],
    ]);
  });

  test("counts days from 1904 where an older Mac did", async () => {
    const bytes = book([header, ["GM0268", new Date(Date.UTC(2024, 1, 29)), 1]], undefined, true);
    const { observations } = await read(fileOf(bytes, "tabel.xlsx", 4096), using);
    expect(observations.map(({ period }) => period)).toEqual(["2024-02-29"]);
  });

  test.each([
    ["0.0%", 0.057, 5.7],
    ["0%", 0.07, 7],
    ['0.0"%"', 5.7, 5.7],
    ["0.0\\%", 5.7, 5.7],
    ["0.00", 5.7, 5.7],
  ])("means what it shows: in the form %s %d is %d", async (z, v, shown) => {
    const bytes = book([header, ["GM0268", "1-1-2023", 1]], (sheet) => {
      sheet.C2 = { t: "n", v, z };
    });
    const { observations } = await read(fileOf(bytes, "tabel.xlsx", 4096), using);
    expect(observations[0]?.value).toEqual(known(shown));
  });

  test("is read to its last row", async () => {
    const bytes = book([header], (sheet) => {
      sheet["!ref"] = "A1:D200003";
      sheet.A200003 = { t: "s", v: "nergens" };
    });
    const { problems } = await read(fileOf(bytes, "tabel.xlsx", 4096), using);
    expect(problems).toContainEqual({ kind: "not-a-place", line: 200_003, column: "gemeente" });
  });

  test("does not work out formulas: it reads what was kept beside them", async () => {
    const bytes = book([header, ["GM0268", "1-1-2023", 1], ["GM0268", "2-1-2023", 1]], (sheet) => {
      sheet.C2 = { t: "n", f: "1+1", v: 41 };
      sheet.C3 = { t: "e", f: "1/0", v: 7, w: "#DIV/0!" };
    });
    const { problems } = await read(fileOf(bytes, "tabel.xlsx", 4096), using);
    expect(problems).toEqual([{ kind: "cell-error", line: 3, column: "aantal" }]);
    const good = book([header, ["GM0268", "1-1-2023", 1]], (sheet) => {
      sheet.C2 = { t: "n", f: "1+1", v: 41 };
    });
    const { observations } = await read(fileOf(good, "tabel.xlsx", 4096), using);
    expect(observations[0]?.value).toEqual(known(41));
  });

  test("lacks the sheet of the template", async () => {
    const bytes = book([header]);
    const { problems } = await read(fileOf(bytes, "tabel.xlsx", 4096), {
      ...using,
      sheet: "Cijfer",
    });
    expect(problems).toEqual([{ kind: "missing-sheet", sheet: "Cijfer", nearest: "Cijfers" }]);
  });

  test("is refused when it is something else or damaged", async () => {
    const whole = book([header, ["GM0268", "1-1-2023", 1]]);
    for (const bytes of [Buffer.from("gemeente;jaar\n"), whole.subarray(0, whole.length / 2)]) {
      const { problems } = await read(fileOf(bytes, "tabel.xlsx", 4096), using);
      expect(problems).toEqual([{ kind: "not-a-spreadsheet" }]);
    }
  });

  test("is refused above ten megabytes, before it is opened", async () => {
    const { problems } = await read(
      fileOf(new Uint8Array(11 * 2 ** 20), "tabel.xlsx", 2 ** 20),
      using,
    );
    expect(problems).toEqual([{ kind: "too-big", limitBytes: 10 * 2 ** 20 }]);
  });
});

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
