import { parts, policy, rights } from "../../core/rights/index.ts";
import { jsonOption, type Command } from "../command.ts";

export const policyCommand: Command = {
  name: "policy",
  summary: "Print the table of rights: every action, on what, and who may",
  usage: "",
  options: { json: jsonOption },
  maxArguments: 0,
  async run(args, environment) {
    const table = [...policy()].map(([action, reaches]) => ({
      action,
      on: rights[action].on,
      may: rights[action].may,
      reach: Object.fromEntries(reaches),
    }));
    if (args.flag("json")) {
      environment.print(JSON.stringify({ parts, actions: table }, null, 2));
      return 0;
    }
    for (const { action, on, reach } of table) {
      const who = parts.flatMap((part) =>
        reach[part] === "never" ? [] : [reach[part] === "own" ? `${part} (own)` : part],
      );
      environment.print(`${action.padEnd(24)} ${on.padEnd(13)} ${who.join(", ")}`);
    }
    return 0;
  },
};
