import type { Plan } from "../../core/plan/index.ts";
import {
  jsonOption,
  WrongUse,
  type Arguments,
  type Command,
  type Environment,
} from "../command.ts";
import { printProblems } from "../print-problems.ts";

export const planExport: Command = {
  name: "plan export",
  summary: "Print a whole plan as one JSON document",
  usage: "[folder] | --version <number>",
  options: {
    json: jsonOption,
    version: {
      type: "string",
      placeholder: "number",
      help: "A version from the store instead of the files",
    },
  },
  maxArguments: 1,
  async run(args, environment) {
    const plan = await readPlan(args, environment);
    if (plan === undefined) return 1;
    environment.print(JSON.stringify(plan, null, args.flag("json") ? 0 : 2));
    return 0;
  },
};

async function readPlan(args: Arguments, environment: Environment): Promise<Plan | undefined> {
  const version = args.text("version");
  const source = environment.regionSource(args.positionals[0] ?? environment.regionFolder);
  const files = await source.readPlan();
  if (!files.ok) {
    printProblems(files.error, environment);
    return undefined;
  }
  if (version === undefined) return files.value;
  if (!/^[1-9]\d*$/.test(version)) throw new WrongUse(`"${version}" is not a version number`);
  const store = await environment.openStore();
  try {
    const found = await store.plans.version(files.value.region.id, Number(version));
    if (found === undefined) environment.note(`The store has no version ${version} of this plan.`);
    return found?.plan;
  } finally {
    await store.close();
  }
}
