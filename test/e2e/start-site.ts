import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    site: string;
    demo: string;
  }
}

/** Starts the real product, as a newcomer would, once with the real region and once as demo. */
export default async function startSite(project: TestProject) {
  const work = await mkdtemp(join(tmpdir(), "eenlijn-e2e-"));
  const site = await start(["serve"], join(work, "real"));
  const demo = await start(["serve", "--demo"], join(work, "demo"));
  project.provide("site", site.url);
  project.provide("demo", demo.url);
  return async () => {
    await Promise.all([site, demo].map(({ child }) => stop(child)));
    await rm(work, { recursive: true, force: true });
  };
}

/** The built product on a free port with an empty data folder; resolves when it serves. */
export async function start(
  args: readonly string[],
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, ["dist/main.js", ...args], {
    env: {
      ...process.env,
      PORT: "0",
      EENLIJN_DATA: dataDir,
      EENLIJN_LOG: "off",
      EENLIJN_FETCH: "off",
      DATABASE_URL: "",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += String(chunk);
      const found = /http:\/\/localhost:\d+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => reject(new Error(`the site stopped with ${code}:\n${output}`)));
  });
  return { child, url };
}

/** Asks the product to stop and waits until it did. */
export function stop(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve(child.exitCode);
    child.on("exit", resolve);
    child.kill("SIGTERM");
    return undefined;
  });
}
