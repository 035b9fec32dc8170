import type { Command } from "./command.ts";

/** The list of commands. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "eenlijn: one line from a figure to a decision and back.",
    "",
    "Usage: npm run -s eenlijn -- <command> [options]",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "npm start serves the site; npm run demo serves it with made-up progress.",
    "Every command explains itself with --help.",
    "Exit codes: 0 done, 1 refused with a reason, 2 wrong use.",
    "npm start also fetches what sources owe; EENLIJN_FETCH=off leaves that.",
    "Data live in ./.eenlijn (or EENLIJN_DATA); DATABASE_URL uses PostgreSQL instead.",
  ].join("\n");
}

/** How to use one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(([name, { type, help, placeholder }]) => ({
    left: `--${name}${type === "string" ? ` <${placeholder ?? "text"}>` : ""}`,
    help,
  }));
  const width = Math.max(6, ...options.map(({ left }) => left.length));
  return [
    command.summary,
    "",
    `Usage: eenlijn ${command.name} ${command.usage}`.trimEnd(),
    ...(options.length === 0
      ? []
      : ["", ...options.map((o) => `  ${o.left.padEnd(width)}  ${o.help}`)]),
  ].join("\n");
}
