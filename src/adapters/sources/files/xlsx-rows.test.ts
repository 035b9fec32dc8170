import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { known } from "../../../core/observations/index.ts";
import { fileOf, read, template } from "./table-file.test-data.ts";

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
