import { importPlan, type ImportRefused } from "../../app/import-plan.ts";
import { jsonOption, WrongUse, type Command, type Environment } from "../command.ts";
import { printProblems } from "../print-problems.ts";

export const planImport: Command = {
  name: "plan import",
  summary: "Put a plan into the store as its newest version",
  usage: "<folder or export.json> [--undo-decisions]",
  options: {
    "undo-decisions": {
      type: "boolean",
      help: "Also where something else was decided in Eenlijn",
    },
    json: jsonOption,
  },
  maxArguments: 1,
  async run(args, environment) {
    const path = args.positionals[0];
    if (path === undefined) throw new WrongUse("Name the folder or the export to import");
    const store = await environment.openStore();
    try {
      const source = environment.regionSource(path);
      const undo = args.flag("undo-decisions");
      const imported = await importPlan(source, store, environment.now(), undo);
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
    case "undoes-decisions":
      for (const place of error.places) environment.note(`  ${place}`);
      return environment.note(
        "In these places something else was decided, and this plan would undo it. Nothing was changed. Start from the plan as it is now (eenlijn plan export), or repeat this with --undo-decisions.",
      );
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
