import { textsOf } from "../../app/steering/texts-of.ts";
import { WrongUse, type Command } from "../command.ts";
import { printProblems } from "../print-problems.ts";

export const auditErase: Command = {
  name: "audit erase",
  summary: "Erase free text of an entry, or of the report it is about; that stays on record",
  usage: "--entry <n> [--word <name>]",
  options: {
    entry: { type: "string", placeholder: "n", help: 'Number, as "audit show" prints it' },
    word: {
      type: "string",
      placeholder: "name",
      help: "Only this text; otherwise all of the entry",
    },
  },
  maxArguments: 0,
  async run(args, environment) {
    const [number, word] = [Number(args.text("entry")), args.text("word")];
    if (!Number.isSafeInteger(number) || number < 1)
      throw new WrongUse('Name the entry: --entry <n>, as "audit show" prints it');
    const plan = await environment.regionSource(environment.regionFolder).readPlan();
    if (!plan.ok) {
      printProblems(plan.error, environment);
      return 1;
    }
    const region = plan.value.region.id;
    const store = await environment.openStore();
    try {
      const entry = (await store.register.since(region, number - 1))[0];
      const texts = entry && textsOf(entry, await store.progress.all(region));
      const words = [...(texts?.keys() ?? [])]
        .filter((name) => word === undefined || name === word)
        .map((name) => ({ number, name }));
      if (words.length === 0) {
        environment.note("That entry has no such text. Nothing was erased.");
        return 1;
      }
      const { real } = await store.register.kinds(region);
      await store.register.erase(region, words, {
        by: { kind: "command-line" },
        at: environment.now(),
        isExample: !real,
      });
      environment.print(
        `Erased from entry ${number}: ${words.map(({ name }) => name).join(", ")}.`,
      );
      environment.note("Backups made before still hold it.");
      return 0;
    } finally {
      await store.close();
    }
  },
};
