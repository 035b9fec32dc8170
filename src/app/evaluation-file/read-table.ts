export { readCsvTable as readTable } from "../csv/csv-table.ts";
