import { execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { accessSync, chownSync, globSync, realpathSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";

/** A PostgreSQL server to test against. */
export interface TestServer {
  /** Makes an empty database. */
  newDatabase(): Promise<{ readonly url: string; readonly clear: () => Promise<void> }>;
  stop(): Promise<void>;
}

/** A server that nobody else uses. */
interface OwnServer extends TestServer {
  /** Ends it as a crash does; what was committed stays. @returns what starts it again */
  crash(): Promise<() => Promise<void>>;
}

/** A server that is there for more than us. @param url postgres://… with the right to make databases */
export function existingServer(url: string): TestServer {
  return {
    async newDatabase() {
      const name = `eenlijn_test_${randomUUID().replaceAll("-", "")}`;
      await execute(url, `create database ${name} encoding 'UTF8' template template0`);
      // Not `URL`: it refuses an address without a host, which is one with a socket.
      const own = url.replace(/^(\w+:\/\/[^/?]*)(\/[^?]*)?/, `$1/${name}`);
      return { url: own, clear: () => execute(url, `drop database ${name} with (force)`) };
    },
    stop: async () => {},
  };
}

/** The programs of a PostgreSQL server on this machine, if it has them. */
export function findServer(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...globSync("/usr/lib/postgresql/*/bin").toSorted().toReversed(),
  ];
  const folder = folders.find((bin) => has(join(bin, "postgres")) && has(join(bin, "initdb")));
  return folder && dirname(realpathSync(join(folder, "postgres")));
}

/**
 * Starts an empty server, on a Unix socket only, whose data are thrown away.
 * @param durable to wait for the disk at every commit, as a server does that keeps its data
 */
export async function startServer(
  programs: string,
  { durable = false }: { readonly durable?: boolean } = {},
): Promise<OwnServer> {
  const directory = await mkdtemp(join(tmpdir(), "eenlijn-pg-"));
  const as = ownerWhenRoot();
  if (as !== undefined) chownSync(directory, as.uid, as.gid);
  const data = join(directory, "data");
  const run = { ...as, cwd: directory };
  const settings = ["-U", "eenlijn", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(programs, "initdb"), ["-D", data, ...settings], { ...run, stdio: "ignore" });
  const options = ["-c", "listen_addresses=", "-c", `fsync=${durable ? "on" : "off"}`];
  const url = (database: string) =>
    `postgres://eenlijn@/${database}?host=${encodeURIComponent(directory)}`;
  const isReady = () =>
    execute(url("postgres"), "select 1").then(
      () => true,
      () => false,
    );
  const begin = async () => {
    const server = spawn(join(programs, "postgres"), ["-D", data, "-k", directory, ...options], {
      ...run,
      stdio: "ignore",
    });
    const stopped = new Promise((resolve) => server.once("exit", resolve));
    const deadline = performance.now() + 20_000;
    while (!(await isReady())) {
      if (performance.now() > deadline) throw new Error("the PostgreSQL server does not start");
      await setTimeout(50);
    }
    return async () => {
      server.kill("SIGQUIT");
      await stopped;
    };
  };
  let end = await begin();
  let databases = 0;
  return {
    async newDatabase() {
      const name = `test_${++databases}`;
      await execute(url("postgres"), `create database ${name}`);
      return { url: url(name), clear: async () => {} }; // It goes with the server.
    },
    async crash() {
      await end();
      return async () => {
        end = await begin();
      };
    },
    async stop() {
      await end();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** PostgreSQL refuses to run as root. */
function ownerWhenRoot(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ["postgres", "nobody"])
    try {
      const id = (flag: string) => Number(execFileSync("id", [flag, user], { stdio: "pipe" }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      continue;
    }
  throw new Error("PostgreSQL does not run as root, and there is no other user to run it as");
}

function has(file: string): boolean {
  try {
    accessSync(file);
    return true;
  } catch {
    return false;
  }
}
