import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { checkChainEntries } from "../../core/chains/index.ts";
import { checkExampleReports } from "../../core/progress/index.ts";
import {
  checkExampleEvaluations,
  type ExampleEvaluation,
  type ExampleFile,
} from "../../app/take-in-example-evaluations.ts";
import { countingProblems } from "../../app/counted-in-practice.ts";
import { checkExampleSteering } from "../../app/example-steering/check-example-steering.ts";
import { checkPersonas } from "../../app/sign-in/persona.ts";
import type { LocatedProblem, RegionSource } from "../../app/ports/region-source.ts";
import { checkAssumptions } from "../../core/impact/index.ts";
import { checkExampleSeries, checkIndicators } from "../../core/indicators/index.ts";
import { checkPlan, RegionOutline, zodProblems, type Problem } from "../../core/plan/index.ts";
import { checkSteering, SteeringRules } from "../../core/steering/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { readMergedYaml } from "./merged-yaml.ts";

/**
 * A region in a folder: `plan/`, `assumptions/`, `indicators/` and, to try things out,
 * `example-progress/`, `example-series/`, `example-chains/`, `example-evaluations/` and
 * `example-steering/` with YAML files, or the plan alone as one exported JSON file.
 */
export function regionFolder(path: string): RegionSource {
  return {
    async readPlan() {
      if (path.endsWith(".json")) return readJson(path, checkPlan, exportRemedy);
      const folder = (await exists(join(path, "plan"))) ? join(path, "plan") : path;
      return readYaml(folder, checkPlan);
    },
    async readAssumptions(plan) {
      const indicators = await this.readIndicators(plan);
      return readYaml(join(path, "assumptions"), (value) => {
        const checked = checkAssumptions(plan, value);
        // What is wrong with the indicators themselves is told where they are read.
        if (!checked.ok || !indicators.ok) return checked;
        const problems = countingProblems(checked.value, indicators.value);
        return problems.length === 0 ? checked : refused(problems);
      });
    },
    async readIndicators(plan) {
      const folder = join(path, "indicators");
      if (!(await exists(folder))) return ok(undefined);
      return readYaml(folder, (value) => checkIndicators(plan, value));
    },
    async readSteering(plan) {
      const folder = join(path, "steering");
      if (!(await exists(folder))) return ok(SteeringRules.parse({ format: 1 }));
      return readYaml(folder, (value) => checkSteering(plan, value));
    },
    async readExampleProgress(plan) {
      return readYaml(join(path, "example-progress"), (value) => checkExampleReports(plan, value));
    },
    async readOutline() {
      const file = join(path, "map.geojson");
      if (!(await exists(file))) return ok(undefined);
      return readJson(file, checkOutline, "Use GeoJSON: areas with a code and a name");
    },
    async readExampleChains(plan) {
      const folder = join(path, "example-chains");
      if (!(await exists(folder))) return ok([]);
      return readYaml(folder, (value) => checkChainEntries(plan, value));
    },
    async readExampleEvaluations() {
      const folder = join(path, "example-evaluations");
      if (!(await exists(folder))) return ok([]);
      const files = await readYaml(folder, checkExampleEvaluations);
      return files.ok ? withData(folder, files.value) : files;
    },
    async readExampleSeries(set) {
      const folder = join(path, "example-series");
      if (!(await exists(folder))) return ok([]);
      return readYaml(folder, (value) => checkExampleSeries(set, value));
    },
    async readPersonas(plan) {
      const folder = join(path, "example-steering");
      if (!(await exists(folder))) return ok([]);
      return readYaml(folder, (value) => checkPersonas(plan, value));
    },
    async readExampleSteering(plan) {
      const folder = join(path, "example-steering");
      if (!(await exists(folder))) return ok(undefined);
      return readYaml(folder, (value) =>
        checkExampleSteering(plan, value as Record<string, unknown>),
      );
    },
  };
}

type Check<T> = (value: unknown) => Result<T, readonly Problem[]>;

async function readYaml<T>(
  folder: string,
  check: Check<T>,
): Promise<Result<T, readonly LocatedProblem[]>> {
  const yaml = await readMergedYaml(folder);
  if (yaml.problems.length > 0) return refused(yaml.problems);
  const checked = check(yaml.value);
  if (checked.ok) return checked;
  return refused(checked.error.map((problem) => ({ ...problem, ...yaml.locate(problem.path) })));
}

const exportRemedy = 'Use a file that "eenlijn plan export --json" wrote';

async function readJson<T>(
  file: string,
  check: Check<T>,
  remedy: string,
): Promise<Result<T, readonly LocatedProblem[]>> {
  const at = (problem: Problem): LocatedProblem => ({ ...problem, file });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    const message = `This file cannot be read as JSON: ${(error as Error).message}`;
    return refused([at({ path: [], message, remedy })]);
  }
  const checked = check(value);
  return checked.ok ? checked : refused(checked.error.map(at));
}

function checkOutline(value: unknown): Result<RegionOutline, readonly Problem[]> {
  const parsed = RegionOutline.safeParse(value);
  return parsed.success ? ok(parsed.data) : refused(zodProblems(parsed.error));
}

/** Made-up evaluations with the files that stand beside them. */
async function withData(
  folder: string,
  examples: readonly ExampleFile[],
): Promise<Result<readonly ExampleEvaluation[], readonly LocatedProblem[]>> {
  const read: ExampleEvaluation[] = [];
  for (const example of examples) {
    const file = join(folder, example.file);
    const data = await readFile(file).catch(() => undefined);
    if (data === undefined)
      return refused([
        { file, path: [], message: "This file cannot be read", remedy: "Put it beside the YAML" },
      ]);
    read.push({ ...example, data });
  }
  return ok(read);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
