import { ok, refused, type Result } from "../../kernel/result.ts";
import { deliveredFile, type NotATable } from "../delivering/delivered-file.ts";
import { heldFiles } from "../delivering/held-files.ts";
import type { RegisterImport } from "./register-import.ts";
import type { ReadSheet, ReadSheets } from "../ports/sheet-reader.ts";
import type { TableFile, TableProblem } from "../ports/table-reader.ts";

export type FileNotRead =
  | NotATable
  | { readonly kind: "bad-table"; readonly problems: readonly TableProblem[] }
  /** Too many files wait already. */
  | { readonly kind: "busy" };

/** What was recorded of a file. */
export interface ImportRecorded {
  /** Rows that changed, and what was not taken over. */
  readonly found: Pick<RegisterImport, "changes" | "conflicts" | "refusals">;
  /** Id of the proposal with the changes of the plan. */
  readonly proposal?: string;
}

/** A file that waits for who sent it to say that it is right. */
export interface WaitingImport {
  /** As whoever sent it calls it, without its path. */
  readonly name: string;
  readonly tables: readonly ReadSheet[];
  /** Left out while nothing was. */
  readonly recorded?: ImportRecorded;
}

/**
 * Where edited registers wait between being sent and being recorded: in memory, for a quarter of
 * an hour, one for each person, and nobody else can reach it.
 */
export interface ImportDesk {
  /** @returns the id under which the file waits; of a refused one nothing is kept */
  send(person: string, sentAs: string, bytes: Uint8Array): Promise<Result<string, FileNotRead>>;
  waiting(person: string, id: string): Promise<WaitingImport | undefined>;
  /** Remembers what was recorded, so that a file is recorded once however often it is confirmed. */
  recorded(person: string, id: string, recorded: ImportRecorded): void;
}

interface Waiting {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: TableFile;
  readonly recorded?: ImportRecorded;
}

export function importDesk(read: ReadSheets): ImportDesk {
  const held = heldFiles<Waiting>();
  return {
    async send(person, sentAs, bytes) {
      const file = deliveredFile(sentAs, bytes);
      if (!file.ok) return file;
      const tables = await read(file.value);
      if (!tables.ok) return refused({ kind: "bad-table", problems: tables.error });
      const id = held.hold(person, {
        name: calledAs(sentAs, file.value.name),
        bytes,
        file: file.value,
      });
      return id === undefined ? refused({ kind: "busy" }) : ok(id);
    },
    async waiting(person, id) {
      const waiting = held.find(person, id);
      if (waiting === undefined) return undefined;
      const { name, file, recorded } = waiting;
      const tables = await read(file);
      // It could be read when it was sent.
      if (!tables.ok) return undefined;
      return { name, tables: tables.value, ...(recorded && { recorded }) };
    },
    recorded(person, id, recorded) {
      const waiting = held.find(person, id);
      if (waiting !== undefined) held.replace(person, id, { ...waiting, recorded });
    },
  };
}

/** Its name as it was made fit to be shown, with the ending that it was sent with. */
const calledAs = (sentAs: string, name: string): string =>
  name.replace(/\.[a-z]+$/, /\.[a-z0-9]{1,5}$/i.exec(sentAs)?.[0] ?? "");
