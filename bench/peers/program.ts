import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import type { Run } from "./competitor.ts";

export const execute = promisify(execFile);

/** Of each output the mean comes first; what other statistics a program gives is its own matter. */
const Report = z.object({
  draws: z.number(),
  seconds: z.number().positive(),
  peakMb: z.number().positive(),
  statistics: z.array(z.tuple([z.number()]).rest(z.number())),
});

/**
 * Runs a program that prints a report as its one line.
 * @throws when it fails or prints something else
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const { stdout } = await execute(command, [...args], {
    env: { ...process.env, ...environment },
    maxBuffer: 2 ** 24,
  });
  const { draws, seconds, peakMb, statistics } = Report.parse(JSON.parse(stdout));
  return { drawsPerSecond: draws / seconds, peakMb, means: statistics.map(([mean]) => mean) };
}
