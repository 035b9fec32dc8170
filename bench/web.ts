import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { row, type Row } from "./row.ts";

const project = join(import.meta.dirname, "..");

interface SiteOptions {
  /** With its made-up reports and series. */
  readonly demo?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The real product on a free port; resolves at the first page that it serves. */
export async function startSite(
  dataDir: string,
  { demo = false, environment = {} }: SiteOptions = {},
) {
  const started = performance.now();
  const args = [join(project, "dist/main.js"), "serve", ...(demo ? ["--demo"] : [])];
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      PORT: "0",
      EENLIJN_DATA: dataDir,
      EENLIJN_LOG: "off",
      EENLIJN_FETCH: "off",
      DATABASE_URL: "",
      ...environment,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += String(chunk);
      const found = /http:\/\/localhost:\d+/.exec(output);
      if (found) resolve(found[0]);
    });
    child.on("exit", () => reject(new Error("the site did not start")));
  });
  await fetch(`${url}/`).then((response) => response.text());
  return {
    url,
    seconds: (performance.now() - started) / 1000,
    stop: () =>
      new Promise<void>((resolve) => {
        child.on("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

/** Milliseconds to the first byte of a page and its size on the wire, in bytes. */
export function fetchTimed(url: string): Promise<{ firstByte: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    get(url, { headers: { "accept-encoding": "gzip" } }, (response) => {
      const firstByte = performance.now() - started;
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => resolve({ firstByte, bytes }));
    }).on("error", reject);
  });
}

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Page requests a second from eight connections during two seconds. */
async function throughput(url: string): Promise<number> {
  const until = performance.now() + 2000;
  let done = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() < until) {
        await fetchTimed(url);
        done++;
      }
    }),
  );
  return done / 2;
}

/** Start-up, first byte, throughput and weight of the pages people meet first. */
export async function benchWeb(): Promise<Row[]> {
  const work = await mkdtemp(join(tmpdir(), "eenlijn-bench-"));
  const first = await startSite(work);
  await first.stop();
  const site = await startSite(work);
  const rows = [
    row("first start to first page", first.seconds, "s", { most: 60 }),
    row("later start to first page", site.seconds, "s", { most: 5 }),
  ];
  for (const path of ["/", "/tekort", "/initiatieven", "/opgaven/preventie"]) {
    const times: number[] = [];
    let bytes = 0;
    for (let n = 0; n < 30; n++) {
      const timed = await fetchTimed(site.url + path);
      times.push(timed.firstByte);
      bytes = timed.bytes;
    }
    rows.push(row(`first byte of ${path}`, median(times), "ms", { most: 50 }));
    rows.push(row(`${path} compressed, without assets`, bytes / 1000, "kB", { most: 44 }));
  }
  const anew: number[] = [];
  // Every address is another page to who keeps pages: this one is made each time.
  for (let n = 0; n < 30; n++)
    anew.push((await fetchTimed(`${site.url}/tekort?keer=${n}`)).firstByte);
  rows.push(row("first byte of /tekort, made anew", median(anew), "ms", { most: 50 }));
  for (const path of ["/", "/initiatieven"])
    rows.push(
      row(`requests to ${path}`, await throughput(site.url + path), "per s", { least: 100 }),
    );
  await site.stop();
  await rm(work, { recursive: true, force: true });
  return rows;
}
