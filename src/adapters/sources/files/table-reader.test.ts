import { describe, expect, test } from "vitest";
import { known, missing } from "../../../core/observations/index.ts";
import { tableReader } from "./table-reader.ts";
import { fileOf, read, template, windows1252 } from "./table-file.test-data.ts";

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
