import { WrongUse, type Command } from "../command.ts";
import { evaluationId } from "../evaluate/evaluation-id.ts";

export const evaluationWithdraw: Command = {
  name: "evaluation withdraw",
  summary: "Say that an evaluation no longer counts; it stays on record with the reason",
  usage: "<id> --reason <text>",
  options: {
    reason: {
      type: "string",
      placeholder: "text",
      help: "Why, in plain Dutch; everybody reads it",
    },
  },
  maxArguments: 1,
  async run(args, environment) {
    const id = evaluationId(args);
    const reason = args.text("reason")?.trim();
    if (!reason) throw new WrongUse("Say why: --reason …");
    const store = await environment.openStore();
    try {
      for (const { id: region } of await store.regions.all())
        if (await store.evaluations.withdraw(region, id, reason, environment.now())) {
          environment.print("The evaluation no longer counts.");
          return 0;
        }
      environment.note("There is no evaluation with this id.");
      return 1;
    } finally {
      await store.close();
    }
  },
};
