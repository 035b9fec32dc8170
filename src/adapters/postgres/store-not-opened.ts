import type { DoesNotStart } from "./embedded-server.ts";
import type { MigrationRefused } from "./migrations.ts";

/** Why a store could not be opened. */
export type StoreNotOpened = Reason & {
  /** For the one who started Eenlijn: what is wrong and what to do, in English. */
  readonly message: string;
};

export type Reason =
  /** Another process has the directory but serves no guests, also after a while. */
  | { readonly kind: "directory-taken"; readonly directory: string; readonly pid?: number }
  /** The process that serves the directory runs another version of Eenlijn. */
  | { readonly kind: "other-version-running"; readonly directory: string; readonly pid: number }
  | DoesNotStart
  /** The server of DATABASE_URL is not there, too old, or does not let us. */
  | { readonly kind: "server-unusable"; readonly reason: string }
  | MigrationRefused;

export function explained(reason: Reason): StoreNotOpened {
  return { ...reason, message: explanation(reason) };
}

function explanation(reason: Reason): string {
  switch (reason.kind) {
    case "directory-taken":
      return `Another process${numbered(reason.pid)} uses the data in ${reason.directory} and does not answer. Wait until it is done, or stop it.`;
    case "other-version-running":
      return `Another version of Eenlijn${numbered(reason.pid)} serves the data in ${reason.directory}. Stop it first, or use that version.`;
    case "does-not-start":
      return `The embedded database does not start. PostgreSQL says:\n${reason.reason}`;
    case "server-unusable":
      return `The database of DATABASE_URL cannot be used: ${reason.reason}`;
    case "migration-changed":
      return `The database was made by another program: its step ${reason.number} (${reason.name}) differs from migrations/. Use the version of Eenlijn that made it.`;
    case "migration-unknown":
      return `The database was made by a newer Eenlijn: it has step ${reason.number} (${reason.name}), which this version does not know. Use the newer version, or restore a backup.`;
  }
}

const numbered = (pid: number | undefined) => (pid === undefined ? "" : ` (process ${pid})`);
