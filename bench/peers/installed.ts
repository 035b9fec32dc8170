import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
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
    await inC(sources, folder, model),
    await inNumpy(sources, model),
    inSquiggle(sources, process.env["EENLIJN_SQUIGGLE"] ?? project),
  ];
}

async function inC(sources: string, folder: string, model: string): Promise<Found> {
  const compiler = process.env["CC"] ?? "gcc";
  const program = join(folder, "r1");
  const options = ["-O3", "-march=native", "-ffast-math", "-o", program];
  try {
    await execute(compiler, [...options, join(sources, "r1.c"), "-lm"]);
  } catch {
    return refused(`C: ${compiler} did not compile r1.c`);
  }
  return ok({ name: "C", run: (draws) => runProgram(program, [model, `${draws}`, "1"]) });
}

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
