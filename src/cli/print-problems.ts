import type { LocatedProblem } from "../app/ports/region-source.ts";
import type { Environment } from "./command.ts";

/** Every problem as "file:line field: message", with the remedy below it. */
export function printProblems(
  problems: readonly LocatedProblem[],
  environment: Pick<Environment, "note">,
): void {
  for (const { file, line, path, message, remedy } of problems) {
    const place = line === undefined ? file : `${file}:${line}`;
    environment.note(`${place}  ${fieldName(path)}\n  ${message}\n  → ${remedy}`);
  }
  const n = problems.length;
  environment.note(`\n${n} ${n === 1 ? "problem" : "problems"}. Nothing was changed.`);
}

/** ["initiatives", 3, "origin"] → initiatives[3].origin */
export function fieldName(path: LocatedProblem["path"]): string {
  return path
    .map((part, index) =>
      typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`,
    )
    .join("");
}
