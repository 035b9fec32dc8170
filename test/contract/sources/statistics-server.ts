import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { ServedTable } from "./served-table.ts";
import { statisticsAnswers } from "./statistics-answers.ts";
import { goodHabits, type Habits, type Trouble } from "./statistics-habits.ts";

/** A server that answers as Statistics Netherlands does, in both protocols, and has its moods. */
export interface StatisticsServer {
  readonly host: string;
  readonly thirdParty: string;
  readonly tables: Map<string, ServedTable>;
  habits: Habits;
  readonly requests: { readonly path: string; readonly agent: string | undefined }[];
  /** Spoils the next answers to addresses that match, one each. */
  spoil(path: RegExp, ...troubles: Trouble[]): void;
  reset(): void;
  close(): Promise<void>;
}

export async function statisticsServer(): Promise<StatisticsServer> {
  const spoiled: { path: RegExp; trouble: Trouble }[] = [];
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;

  const self: StatisticsServer = {
    host: `http://127.0.0.1:${port}`,
    thirdParty: `http://localhost:${port}/derden`,
    tables: new Map(),
    habits: { ...goodHabits },
    requests: [],
    spoil: (path, ...troubles) => spoiled.push(...troubles.map((trouble) => ({ path, trouble }))),
    reset() {
      self.habits = { ...goodHabits, titles: {}, statuses: {} };
      self.requests.length = 0;
      spoiled.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const contentOf = statisticsAnswers(self);
  return self;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(request.url ?? "");
    self.requests.push({ path, agent: request.headers["user-agent"] });
    const at = spoiled.findIndex((entry) => entry.path.test(path));
    const trouble = at < 0 ? undefined : spoiled.splice(at, 1)[0]!.trouble;
    if (trouble === "hang") return;
    if (typeof trouble === "object") {
      response.writeHead(trouble.status, trouble.headers).end("{}");
      return;
    }
    const url = new URL(path, self.host);
    const content = contentOf(url);
    if (content === undefined) response.writeHead(404).end();
    else if (typeof content === "number") response.writeHead(content).end("query returns more");
    else send(response, Buffer.from(content), trouble);
  }

  function send(response: ServerResponse, body: Buffer, trouble: Trouble | undefined): void {
    if (trouble === "trickle") {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    } else if (trouble === "break off") {
      response.writeHead(200, { "content-length": body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    } else if (trouble === "half") response.end(body.subarray(0, body.length / 2));
    else if (trouble === "packed and broken off") {
      const packed = gzipSync(body);
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(packed.subarray(0, packed.length / 2));
    } else if (self.habits.packs)
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(body));
    else response.end(body);
  }
}
