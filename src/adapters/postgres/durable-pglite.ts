import fs from "node:fs";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** What the database says besides its answers. */
export interface Reports {
  /** A line for PostgreSQL's log. */
  readonly log?: (line: string) => void;
  /**
   * PostgreSQL gave up, for want of disk space for example, and must be started anew. PGlite does
   * not notice and would run in circles: end the thread from within this call.
   */
  readonly panicked?: () => void;
}

/**
 * Opens the embedded database in a directory, and creates it when it is not there. A commit that
 * is acknowledged is on the disk: PGlite as delivered never calls fsync.
 * @throws when the database cannot be started
 */
export async function openDurablePGlite(directory: string, reports: Reports = {}): Promise<PGlite> {
  if (!fs.existsSync(join(directory, "PG_VERSION"))) await create(directory, reports);
  return start(directory, reports);
}

/** Under another name until it is complete and on the disk: half a database is never opened. */
async function create(directory: string, reports: Reports): Promise<void> {
  const unfinished = `${directory}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  // PGlite makes files that everybody may write; nobody else may enter the directory.
  fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  await (await start(unfinished, reports)).close();
  for (const entry of fs.readdirSync(unfinished, { recursive: true, withFileTypes: true }))
    syncPath(join(entry.parentPath, entry.name));
  syncPath(unfinished);
  fs.renameSync(unfinished, directory);
  syncPath(dirname(directory));
}

/** Without -F, which switches fsync off. `fdatasync`, the default method, does nothing in WASM. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  "-c",
  "wal_sync_method=fsync",
];

function start(directory: string, { log, panicked }: Reports): Promise<PGlite> {
  const onStderr = (line: string) => {
    log?.(line);
    return false; // Nothing more to do with it.
  };
  return PGlite.create({ fs: new SyncingFS(directory, panicked), startParams, onStderr });
}

/** What of Emscripten's NODEFS is needed to give it a working fsync. */
interface NodeFileSystem {
  readonly stream_ops: { fsync?: (stream: OpenStream) => number };
  realPath(node: unknown): string;
  /** Turns an error of Node into the error number that PostgreSQL expects, and acts on. */
  tryFSOperation<T>(operation: () => T): T;
}

interface OpenStream {
  readonly node: unknown;
  /** Absent for a directory, which Emscripten does not really open. */
  readonly nfd?: number;
}

class SyncingFS extends NodeFS {
  readonly #panicked: (() => void) | undefined;

  constructor(directory: string, panicked: (() => void) | undefined) {
    super(directory);
    this.#panicked = panicked;
  }

  override async init(...[pg, options]: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    emscriptenOpts.preRun?.push((module) => {
      const files = module.NODEFS as unknown as NodeFileSystem;
      files.stream_ops.fsync = ({ node, nfd }) => {
        files.tryFSOperation(() =>
          nfd === undefined ? syncPath(files.realPath(node)) : fs.fsyncSync(nfd),
        );
        return 0;
      };
    });
    return { emscriptenOpts: { ...emscriptenOpts, onAbort: () => this.#panicked?.() } };
  }
}

/** Brings a file or the names in a directory to the disk. */
function syncPath(path: string): void {
  const descriptor = fs.openSync(path, "r");
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
