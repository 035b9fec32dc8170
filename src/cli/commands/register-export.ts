import { writeFile } from "node:fs/promises";
import { sheetCsv } from "../../app/exchange/sheet-csv.ts";
import { WrongUse, type Command } from "../command.ts";

export const registerExport: Command = {
  name: "register export",
  summary: "Write the registers of the region to a spreadsheet, or one of them as CSV",
  usage: "--out <file> [options]",
  options: {
    out: { type: "string", placeholder: "file", help: "The file to write: .xlsx or .csv" },
    only: { type: "string", placeholder: "register", help: "One register, for example risicos" },
    demo: { type: "boolean", help: "Of the data of the demo" },
  },
  maxArguments: 0,
  async run(args, environment) {
    const out = args.text("out");
    const format = out?.split(".").at(-1);
    if (out === undefined || (format !== "xlsx" && format !== "csv"))
      throw new WrongUse("Name the file to write: --out registers.xlsx, or .csv");
    const only = args.text("only");
    if (format === "csv" && only === undefined)
      throw new WrongUse("A CSV file holds one register: name it with --only");
    const desk = await environment.openRegisters();
    try {
      const sheets = desk.sheets.filter(({ id }) => only === undefined || id === only);
      if (sheets.length === 0) {
        const known = desk.sheets.map(({ id }) => id).join(", ");
        environment.note(`There is no register "${only}"; there are: ${known}`);
        return 1;
      }
      const content = format === "csv" ? sheetCsv(sheets[0]!) : desk.write(sheets);
      await writeFile(out, content, { mode: 0o600 });
      for (const { id, rows } of sheets) environment.print(`${id}: ${rows.length} rows`);
      return 0;
    } finally {
      await desk.close();
    }
  },
};
