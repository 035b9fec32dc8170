import { readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { globSync } from "node:fs";
import { parseSync } from "oxc-parser";

/** One import between two places of the source tree, both as paths below `src/`. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import between files of this project, types included. */
export function readImports(root: string): { files: string[]; imports: Import[] } {
  const files = globSync("**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );
  const imports = files.flatMap((file) => {
    const source = readFileSync(join(root, file), "utf8");
    const { module } = parseSync(file, source);
    const specifiers = [
      ...module.staticImports.map((entry) => entry.moduleRequest.value),
      ...module.staticExports.flatMap((entry) =>
        entry.entries.flatMap((e) => (e.moduleRequest === null ? [] : [e.moduleRequest.value])),
      ),
    ];
    const loaded = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const literal = /^["'](.+)["']$/.exec(source.slice(start, end))?.[1];
      return literal === undefined ? [] : [literal];
    });
    return [...specifiers, ...loaded]
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => ({
        from: file,
        to: relative(root, normalize(join(root, dirname(file), specifier))),
      }));
  });
  return { files, imports };
}

/** Which layers each layer may import, besides itself. Order is the direction of the design. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  "core/plan": ["kernel"],
  "core/chains": ["kernel", "core/plan"],
  "core/progress": ["kernel", "core/plan", "core/observations", "core/register"],
  "core/impact": ["kernel", "core/plan"],
  "core/observations": ["kernel"],
  "core/process-chart": ["kernel"],
  "core/evaluation": ["kernel"],
  "core/disclosure": ["kernel"],
  "core/indicators": ["kernel", "core/plan", "core/observations", "core/process-chart"],
  "core/register": ["kernel"],
  "core/rights": ["kernel", "core/plan", "core/register"],
  "core/meetings": ["kernel", "core/plan", "core/register", "core/rights"],
  "core/signals": [
    "kernel",
    "core/plan",
    "core/chains",
    "core/register",
    "core/progress",
    "core/indicators",
    "core/impact",
    "core/meetings",
  ],
  "core/proposals": ["kernel", "core/plan", "core/impact", "core/register"],
  "core/commitments": ["kernel", "core/plan", "core/register", "core/rights", "core/meetings"],
  "core/risks": ["kernel", "core/plan", "core/impact", "core/register"],
  "core/funding": ["kernel", "core/plan", "core/impact", "core/register"],
  "core/solutions": ["kernel", "core/plan", "core/register"],
  "core/steering": [
    "kernel",
    "core/plan",
    "core/meetings",
    "core/signals",
    "core/proposals",
    "core/funding",
    "core/solutions",
  ],
  app: ["kernel", "core"],
  adapters: ["kernel", "core", "app"],
  web: ["kernel", "core", "app"],
  api: ["kernel", "core", "app"],
  cli: ["kernel", "core", "app"],
};

/** The imports that go against the direction of the layers, each with the reason. */
export function violations(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    // Test data may use what tests may.
    if (testData.test(from)) return [];
    if (testData.test(to)) return [`${from} imports ${to}: only tests may use test data`];
    if (from === "main.ts" || from.startsWith("main/")) return [];
    if (to.startsWith(".."))
      return from.startsWith("web/") && to.endsWith(".md")
        ? []
        : [`${from} imports ${to}: outside src/, where the web may read texts (.md) alone`];
    const [home, target] = [layerOf(from), layerOf(to)];
    const engine = "core/impact/engine/";
    if (from.startsWith(engine) && !to.startsWith(engine) && target !== "kernel")
      return [`${from} imports ${to}: the engine runs in the browser and may import kernel alone`];
    const scenario = "core/impact/scenario/";
    const mayScenario = [scenario, engine, "kernel/"];
    if (from.startsWith(scenario) && !mayScenario.some((place) => to.startsWith(place)))
      return [
        `${from} imports ${to}: scenarios run in the browser, with the engine and kernel alone`,
      ];
    if (home === undefined) return [`${from}: this folder has no place in the layers`];
    if (home === target) {
      return home === "adapters" && adapterOf(from) !== adapterOf(to)
        ? [`${from} imports ${to}: adapters never import each other`]
        : [];
    }
    const may = allowed[home]!.some((layer) => to.startsWith(`${layer}/`));
    if (!may) return [`${from} imports ${to}: ${home} may not import ${target ?? "that"}`];
    const isConcept = target?.startsWith("core/");
    return isConcept && to !== `${target}/index.ts` && !partDoor.test(to)
      ? [`${from} imports ${to}: use the front door ${target}/index.ts`]
      : [];
  });
}

/**
 * Parts of the impact model have doors of their own: what runs in the browser must not bring the
 * validation library along, and nobody needs all of them at once.
 */
const partDoor = /^core\/impact\/[a-z-]+\/index\.ts$/;

/** Data and other ways to compute the same, to hold the product to; no part of it. */
const testData = /\.test-data\.tsx?$/;

function layerOf(path: string): string | undefined {
  return Object.keys(allowed).find((layer) => path.startsWith(`${layer}/`));
}

const adapterOf = (path: string) => path.split("/")[1];
