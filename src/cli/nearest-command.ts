import { nearest } from "../core/plan/index.ts";
import type { Command } from "./command.ts";

/** The command that was probably meant. */
export function nearestCommand(
  commands: readonly Command[],
  argv: readonly string[],
): string | undefined {
  const names = commands.map(({ name }) => name);
  return nearest(argv.slice(0, 2).join(" "), names) ?? nearest(argv[0] ?? "", names);
}
