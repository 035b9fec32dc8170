import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { checkReports } from "../../core/progress/index.ts";
import type { LocatedProblem, RegionSource } from "../../app/ports/region-source.ts";
import { checkAssumptions } from "../../core/impact/index.ts";
import { checkExampleSeries, checkIndicators } from "../../core/indicators/index.ts";
import { checkPlan, type Problem } from "../../core/plan/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { readMergedYaml } from "./merged-yaml.ts";

/**
 * A region in a folder: `plan/`, `assumptions/`, `indicators/`, `example-progress/` and
 * `example-series/` with YAML files, or the plan alone as one exported JSON file.
 */
export function regionFolder(path: string): RegionSource {
  return {
    async readPlan() {
      if (path.endsWith(".json")) return readExport(path);
      const folder = (await exists(join(path, "plan"))) ? join(path, "plan") : path;
      return readYaml(folder, checkPlan);
    },
    async readAssumptions(plan) {
      return readYaml(join(path, "assumptions"), (value) => checkAssumptions(plan, value));
    },
    async readIndicators(plan) {
      const folder = join(path, "indicators");
      if (!(await exists(folder))) return ok(undefined);
      return readYaml(folder, (value) => checkIndicators(plan, value));
    },
    async readExampleProgress(plan) {
      return readYaml(join(path, "example-progress"), (value) => checkReports(plan, value));
    },
    async readExampleSeries(set) {
      const folder = join(path, "example-series");
      if (!(await exists(folder))) return ok([]);
      return readYaml(folder, (value) => checkExampleSeries(set, value));
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

async function readExport(file: string) {
  const at = (problem: Problem): LocatedProblem => ({ ...problem, file });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    return refused([
      at({
        path: [],
        message: `This file cannot be read as JSON: ${(error as Error).message}`,
        remedy: 'Use a file that "eenlijn plan export --json" wrote',
      }),
    ]);
  }
  const checked = checkPlan(value);
  return checked.ok ? checked : refused(checked.error.map(at));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
