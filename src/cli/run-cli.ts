import { parseArgs } from "node:util";
import {
  WrongUse,
  type Arguments,
  type Command,
  type Environment,
  type ExitCode,
} from "./command.ts";
import { commandHelp, overview } from "./help.ts";
import { nearestCommand } from "./nearest-command.ts";

/**
 * Runs one command. `argv` holds the words after "eenlijn".
 * @returns 0 done, 1 refused with a reason, 2 wrong use
 */
export async function runCli(
  commands: readonly Command[],
  argv: readonly string[],
  environment: Environment,
): Promise<ExitCode> {
  const command = commands
    .filter(({ name }) => startsWith(argv, name.split(" ")))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (command === undefined) return noSuchCommand(commands, argv, environment);
  const rest = argv.slice(command.name.split(" ").length);
  if (rest.includes("--help") || rest.includes("-h")) {
    environment.print(commandHelp(command));
    return 0;
  }
  try {
    return await command.run(parse(command, rest), environment);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    environment.note(`${error.message}\nSee: eenlijn ${command.name} --help`);
    return 2;
  }
}

function parse(command: Command, rest: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, multiple, short }]) => [
      name,
      { type, ...(multiple && { multiple }), ...(short !== undefined && { short }) },
    ]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: [...rest], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (positionals.length > command.maxArguments)
    throw new WrongUse(`Too many arguments: ${positionals.slice(command.maxArguments).join(" ")}`);
  return {
    positionals,
    flag: (name) => values[name] === true,
    text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
    texts: (name) => (values[name] as string[] | undefined) ?? [],
  };
}

function noSuchCommand(
  commands: readonly Command[],
  argv: readonly string[],
  environment: Environment,
): ExitCode {
  const wantsHelp = argv.length === 0 || ["--help", "-h", "help"].includes(argv[0]!);
  const group = commands.filter(({ name }) => name.startsWith(`${argv[0]} `));
  if (
    wantsHelp ||
    (group.length > 0 && argv.slice(1).every((word) => /^(--help|-h)$/.test(word)))
  ) {
    environment.print(overview(group.length > 0 ? group : commands));
    return wantsHelp || argv.length > 1 ? 0 : 2;
  }
  const meant = nearestCommand(commands, argv);
  environment.note(
    `There is no command "${argv.join(" ")}".${meant ? ` Did you mean "${meant}"?` : ""}\nSee: eenlijn --help`,
  );
  return 2;
}

const startsWith = (argv: readonly string[], words: readonly string[]) =>
  words.every((word, index) => argv[index] === word);
