// Opens a database, lets the disk fail, and writes. Says "acknowledged" if the database says that
// the row is safe; ends with 70 when PostgreSQL gives up.
import fs from "node:fs";
import { openDurablePGlite } from "../../src/adapters/postgres/durable-pglite.ts";

const [directory = ""] = process.argv.slice(2);
const database = await openDurablePGlite(directory, { panicked: () => process.exit(70) });
await database.exec("create table row (id integer)");
console.log("ready");
fs.fsyncSync = () => {
  throw Object.assign(new Error("the disk does not answer"), { code: "EIO" });
};
await database.query("insert into row values (1)");
console.log("acknowledged");
