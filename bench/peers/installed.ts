import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { referenceModel } from "../../src/core/impact/chance/reference-model.test-data.ts";
import { ok, refused, type Result } from "../../src/kernel/result.ts";
import type { Competitor } from "./competitor.ts";
import { modelFile } from "./model-file.ts";
import { execute, runProgram } from "./program.ts";

/** A program that runs, or why it cannot. */
export type Found = Result<Competitor, string>;

/**
 * The same model in other programs, as far as they are on this machine.
 * @param project the root of the repository
 * @param folder for what is made on the way
 */
export async function installedPeers(project: string, folder: string): Promise<readonly Found[]> {
  const sources = join(project, "bench/peers");
  const model = join(folder, "model.txt");
  await writeFile(model, modelFile(referenceModel()));
  return [
    await inC(
      "C",
      join(sources, "r1.c"),
      folder,
      (program) => (draws) => runProgram(program, [model, `${draws}`, "1"]),
    ),
    await earlierC(process.env["EENLIJN_EARLIER_C"], folder),
    await inNumpy(sources, model),
    inSquiggle(sources, process.env["EENLIJN_SQUIGGLE"] ?? project),
  ];
}

async function inC(
  name: string,
  source: string,
  folder: string,
  runs: (program: string) => Competitor["run"],
): Promise<Found> {
  const compiler = process.env["CC"] ?? "gcc";
  const program = join(folder, name.replace(" ", "-"));
  const options = ["-O3", "-march=native", "-ffast-math", "-w", "-o", program];
  try {
    await execute(compiler, [...options, source, "-lm"]);
  } catch {
    return refused(`${name}: ${compiler} did not compile ${source}`);
  }
  return ok({ name, run: runs(program) });
}

/** The program beside which the goals were set; it reads its model from, and writes to, a folder. */
async function earlierC(source: string | undefined, folder: string): Promise<Found> {
  if (source === undefined) return refused("earlier C: not given (EENLIJN_EARLIER_C)");
  return inC("earlier C", source, folder, (program) => async (draws) => {
    const { stdout } = await execute(program, ["smart", `${draws}`, "1", "out.txt"], {
      cwd: folder,
    });
    const { draws_per_s: drawsPerSecond, peak_mb: peakMb } = EarlierReport.parse(
      JSON.parse(stdout),
    );
    const lines = (await readFile(join(folder, "out.txt"), "utf8")).trim().split("\n");
    return { drawsPerSecond, peakMb, means: lines.map((line) => Number(line.split(" ")[1])) };
  });
}

const EarlierReport = z.object({ draws_per_s: z.number(), peak_mb: z.number() });

async function inNumpy(sources: string, model: string): Promise<Found> {
  const python = process.env["PYTHON"] ?? "python3";
  try {
    await execute(python, ["-c", "import numpy"]);
  } catch {
    return refused(`numpy: ${python} with numpy is not installed`);
  }
  const oneThread = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  return ok({
    name: "numpy",
    run: (draws) => runProgram(python, [join(sources, "r1.py"), model, `${draws}`, "1"], oneThread),
  });
}

/** @param installedIn folder whose node_modules has the package: it is no dependency of ours */
function inSquiggle(sources: string, installedIn: string): Found {
  const library = join(installedIn, "node_modules/@quri/squiggle-lang/dist/index.js");
  if (!existsSync(library)) return refused("squiggle: not installed (EENLIJN_SQUIGGLE)");
  return ok({
    name: "squiggle",
    heavy: true,
    run: (draws) =>
      runProgram(process.execPath, [join(sources, "squiggle.ts"), library, `${draws}`]),
  });
}
