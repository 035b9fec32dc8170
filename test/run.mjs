// Everything that must hold, in one command. Ends with "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const work = await mkdtemp(join(tmpdir(), "eenlijn-test-"));
const env = {
  ...process.env,
  PATH: `${join(process.cwd(), "node_modules/.bin")}${delimiter}${process.env.PATH}`,
};
/** @type {[string, string, string[]][]} */
const checks = [
  ["build", "node", ["build.mjs", "--quiet"]],
  ["types", "tsc", ["--noEmit"]],
  ["lint", "oxlint", ["--type-aware", "--deny-warnings"]],
  ["format", "oxfmt", ["--check"]],
  ["unused code", "knip", []],
];
let passed = 0;
let failed = 0;
let skipped = 0;

for (const [name, command, args] of checks) {
  const ok = (await run(command, args)) === 0;
  console.log(`${ok ? "✓" : "✗"} ${name}`);
  if (ok) passed++;
  else failed++;
}

const report = join(work, "vitest.json");
await run("vitest", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
]);
const result = await readFile(report, "utf8").then(JSON.parse, () => undefined);
if (result === undefined) {
  console.log("✗ the tests did not run to their end");
  failed++;
} else {
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  skipped += result.numPendingTests;
  // A file that breaks before its first test counts too.
  failed += result.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((t) => t.status !== "failed"),
  ).length;
  if (!result.success && failed === 0) failed = 1;
}
await rm(work, { recursive: true, force: true });
if (skipped > 0) console.log(`\nSKIPPED: ${skipped}. See above which, and why.`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 ? 0 : 1);

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", env });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
