import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { deliveredFile } from "../../app/delivering/delivered-file.ts";
import type { May } from "../../app/exchange/edit.ts";
import { importRegisters } from "../../app/exchange/import-registers.ts";
import { importMark, recordImport } from "../../app/exchange/record-import.ts";
import type { RegisterImport } from "../../app/exchange/register-import.ts";
import { uuidOf } from "../../app/uuid-of.ts";
import type { By } from "../../core/register/index.ts";
import { can, readRoles, rolesOn } from "../../core/rights/index.ts";
import { WrongUse, type Command, type Environment, type OpenRegisters } from "../command.ts";
import { cellText, refusalText } from "./register-import-words.ts";

/** Largest file that is read, in bytes. */
const mostBytes = 10 * 2 ** 20;

export const registerImport: Command = {
  name: "register import",
  summary: "Read registers again that somebody edited in a spreadsheet, and record what differs",
  usage: "<file> [options]",
  options: {
    yes: { type: "boolean", help: "Record the changes; without it they are shown alone" },
    "dry-run": { type: "boolean", help: "Show the changes and record nothing, also with --yes" },
    as: { type: "string", placeholder: "person", help: "Id of who changes it, with their rights" },
    demo: { type: "boolean", help: "Of the data of the demo" },
  },
  maxArguments: 1,
  async run(args, environment) {
    const path = args.positionals[0];
    if (path === undefined) throw new WrongUse("Name the file to read: registers.xlsx, or .csv");
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() !== true || found.size > mostBytes) {
      environment.note(`${path} is not a file of at most ${mostBytes / 2 ** 20} MB.`);
      return 1;
    }
    const bytes = await readFile(path);
    const desk = await environment.openRegisters();
    try {
      const who = somebody(desk, args.text("as"));
      if (who === undefined) {
        environment.note(`There is nobody with the id "${args.text("as")}".`);
        return 1;
      }
      const file = deliveredFile(basename(path), bytes);
      const tables = file.ok ? await desk.read(file.value) : file;
      if (!tables.ok) {
        environment.note(`${path} cannot be read: ${JSON.stringify(tables.error)}`);
        return 1;
      }
      const asked = importRegisters(tables.value, desk.known, who.may);
      tell(asked, environment);
      const { changes, conflicts, refusals } = asked;
      const isWhole = conflicts.length + refusals.length === 0;
      if (changes.length === 0) return isWhole ? 0 : 1;
      if (!args.flag("yes") || args.flag("dry-run")) {
        environment.print("Nothing was recorded. Use --yes to record the changes.");
        return isWhole ? 0 : 1;
      }
      const recorded = await recordImport(desk.steering, who.by, changes, {
        // Of what is asked: the same file again makes no second proposal.
        submission: uuidOf(`register import ${JSON.stringify(who.by)} ${importMark(changes)}`),
        title: `Wijzigingen uit ${basename(path)}`.slice(0, 200),
      });
      if (!recorded.ok) {
        environment.note("Somebody changed one of these rows just now. Nothing was recorded.");
        return 1;
      }
      const entries = recorded.value.entries.map(({ number }) => number);
      environment.print(`Recorded: entries ${entries[0]} to ${entries.at(-1)} of the register.`);
      return isWhole ? 0 : 1;
    } finally {
      await desk.close();
    }
  },
};

/** Who imports and what they may; who reaches the store may do everything. */
function somebody(
  { known }: OpenRegisters,
  id: string | undefined,
): { readonly by: By; readonly may: May } | undefined {
  if (id === undefined) return { by: { kind: "command-line" }, may: () => true };
  if (!known.people.some((person) => person.id === id)) return undefined;
  const roles = rolesOn(known.register.one(`person:${id}`, readRoles), known.today);
  const actor = { person: id, roles };
  return { by: { kind: "person", person: id }, may: (right, on) => can(actor, right, on) };
}

function tell(
  { rows, changes, conflicts, refusals }: RegisterImport,
  { print, note }: Pick<Environment, "print" | "note">,
): void {
  for (const { list, line, id, cells, asks } of changes)
    for (const cell of cells)
      print(
        `${asks.kind === "plan" ? "propose" : "change"}  ${list}, row ${line} (${id}), ${cellText(cell)}`,
      );
  for (const { list, line, id, cells } of conflicts)
    for (const cell of cells)
      note(
        `Not taken over, somebody else changed it: ${list}, row ${line} (${id}), ${cellText(cell)}`,
      );
  for (const refusal of refusals) note(`Not taken over: ${refusalText(refusal)}`);
  print(
    `${rows} rows read: ${changes.length} change, ${conflicts.length} clash, ${refusals.length} things refused.`,
  );
}
