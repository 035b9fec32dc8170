import { importPlan, type ImportRefused } from "../../app/import-plan.ts";
import { jsonOption, WrongUse, type Command, type Environment } from "../command.ts";
import { printProblems } from "../print-problems.ts";

export const planImport: Command = {
  name: "plan import",
  summary: "Put a plan into the store as its newest version",
  usage: "<folder or export.json>",
  options: { json: jsonOption },
  maxArguments: 1,
  async run(args, environment) {
    const path = args.positionals[0];
    if (path === undefined) throw new WrongUse("Name the folder or the export to import");
    const store = await environment.openStore();
    try {
      const imported = await importPlan(environment.regionSource(path), store, environment.now());
      if (!imported.ok) {
        explain(imported.error, environment);
        return 1;
      }
      const { number, sha256 } = imported.value;
      environment.print(
        args.flag("json")
          ? JSON.stringify({ version: number, sha256 })
          : `Imported as version ${number}. A running site shows it after a restart.`,
      );
      return 0;
    } finally {
      await store.close();
    }
  },
};

function explain(error: ImportRefused, environment: Environment): void {
  switch (error.kind) {
    case "wrong-files":
      return printProblems(error.problems, environment);
    case "same-as-latest":
      return environment.note(`This plan is version ${error.number} already. Nothing was changed.`);
    case "overtaken":
      return environment.note(
        `Version ${error.latest} was adopted in the meantime. Nothing was changed; look at it and try again.`,
      );
    case "backdated":
      return environment.note(
        `The latest version took effect on ${error.latestAdoptedOn}; an earlier one cannot follow it. Nothing was changed.`,
      );
  }
}
