import * as z from "zod";
import { Assumptions } from "../../core/impact/index.ts";
import { Plan } from "../../core/plan/index.ts";
import type { Command } from "../command.ts";

export const planSchema: Command = {
  name: "plan schema",
  summary: "Print the JSON Schema of a plan or, with --assumptions, of its assumptions",
  usage: "[--assumptions]",
  options: { assumptions: { type: "boolean", help: "The schema of the assumptions" } },
  maxArguments: 0,
  run(args, environment) {
    const schema = args.flag("assumptions") ? Assumptions : Plan;
    environment.print(schemaText(schema));
    return Promise.resolve(0);
  },
};

/** As it stands in docs/: what an editor writes, so fields with a default may be left out. */
export function schemaText(schema: z.ZodType): string {
  return JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 1);
}
