import { IndicatorSet } from "../../core/indicators/index.ts";
import type { Command } from "../command.ts";
import { schemaText } from "./plan-schema.ts";

export const indicatorsSchema: Command = {
  name: "indicators schema",
  summary: "Print the JSON Schema of the indicators of a region",
  usage: "",
  options: {},
  maxArguments: 0,
  run(_, environment) {
    environment.print(schemaText(IndicatorSet));
    return Promise.resolve(0);
  },
};
