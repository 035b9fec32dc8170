import type { Command } from "../command.ts";
import { evaluationId } from "../evaluate/evaluation-id.ts";

export const evaluationData: Command = {
  name: "evaluation data",
  summary: "Print the file with figures that an evaluation rests on, to do it again",
  usage: "<id>",
  options: {},
  maxArguments: 1,
  async run(args, environment) {
    const id = evaluationId(args);
    const store = await environment.openStore();
    try {
      for (const { id: region } of await store.regions.all()) {
        const data = await store.evaluations.data(region, id);
        if (data === undefined) continue;
        environment.print(new TextDecoder().decode(data).trimEnd());
        return 0;
      }
      environment.note("There is no evaluation with this id.");
      return 1;
    } finally {
      await store.close();
    }
  },
};
