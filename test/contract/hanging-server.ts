import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server that can be made to hang. */
interface HangingServer {
  /** postgres://…, of the same database. */
  readonly url: string;
  /** From now on it accepts connections and questions, and answers nothing. */
  hang(): void;
  goOn(): void;
  stop(): Promise<void>;
}

/**
 * Stands between a PostgreSQL server and who asks it, as a network does.
 * @param url of a server on a Unix socket
 */
export async function hangingServer(url: string): Promise<HangingServer> {
  const directory = await mkdtemp(join(tmpdir(), "eenlijn-hang-"));
  const behind = decodeURIComponent(/host=([^&]+)/.exec(url)![1]!);
  const pairs = new Set<readonly [Socket, Socket]>();
  let hangs = false;
  const passOn = ([client, server]: readonly [Socket, Socket]) => {
    client.pipe(server);
    server.pipe(client);
  };
  const between = createServer((client) => {
    const server = connect(join(behind, ".s.PGSQL.5432"));
    const pair = [client, server] as const;
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const socket of pair) socket.on("error", end).on("close", end);
    if (!hangs) passOn(pair);
  });
  await new Promise<void>((resolve) => between.listen(join(directory, ".s.PGSQL.5432"), resolve));
  return {
    url: url.replace(/host=[^&]+/, `host=${encodeURIComponent(directory)}`),
    hang() {
      hangs = true;
      for (const pair of pairs) for (const socket of pair) socket.unpipe().pause();
    },
    goOn() {
      hangs = false;
      for (const pair of pairs) passOn(pair);
    },
    async stop() {
      for (const [client] of pairs) client.destroy();
      await new Promise((resolve) => between.close(resolve));
      await rm(directory, { recursive: true, force: true });
    },
  };
}
