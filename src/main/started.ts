import { join } from "node:path";

/** How this process was started: the words after its name, and what its environment says. */
export const argv = process.argv.slice(2);
/** Made-up data, to try things out: never near a real database. */
export const isDemo = argv.includes("--demo");
export const dataDir = process.env.EENLIJN_DATA ?? (isDemo ? ".eenlijn-demo" : ".eenlijn");
/** The folder that the bundle stands in has everything beside it. */
export const project = join(import.meta.dirname, "..");
/** Where the files of the region are. */
export const regionPath = process.env.EENLIJN_REGION ?? join(project, "regions/rijk-van-nijmegen");
export const siteAddress =
  process.env.EENLIJN_URL?.replace(/\/$/, "") ?? `http://localhost:${process.env.PORT ?? 3000}`;

/** What pages show: the same draws on the server and in the browser. */
export const forecastOptions = { draws: 10_000, seed: 1 };

export const clock = () => new Date();
export const print = (text: string) => void process.stdout.write(`${text}\n`);
export const note = (text: string) => void process.stderr.write(`${text}\n`);
export const report = (problem: unknown) => note(String(problem));

/** Ends the process with the reason. */
export function stop(reason: string): never {
  note(reason);
  process.exit(1);
}
