import type { BrokenLink, Verification } from "../../app/ports/register-store.ts";
import { jsonOption, WrongUse, type Command } from "../command.ts";

export const auditVerify: Command = {
  name: "audit verify",
  summary: "Check that nothing in the register was changed or taken out behind its back",
  usage: "[--head <digest>]",
  options: {
    head: {
      type: "string",
      placeholder: "digest",
      help: "Head that was noted elsewhere before: it must still stand in the register",
    },
    json: jsonOption,
  },
  maxArguments: 0,
  async run(args, environment) {
    const noted = args.text("head")?.toLowerCase();
    if (noted !== undefined && !/^[0-9a-f]{64}$/.test(noted))
      throw new WrongUse("A head is 64 hexadecimal digits, as this command prints it");
    const store = await environment.openStore();
    try {
      const chains: ({ readonly region: string } & Verification)[] = [];
      for (const { id: region } of await store.regions.all())
        chains.push({ region, ...(await store.register.verify(region, noted)) });
      const found = noted === undefined || chains.some((chain) => chain.found !== undefined);
      const whole = found && chains.every(({ broken }) => broken.length === 0);
      if (args.flag("json")) environment.print(JSON.stringify({ whole, found, chains }, null, 2));
      else {
        for (const { region, entries, head, broken } of chains) {
          environment.print(`${region}  ${entries} entries  head ${head}`);
          for (const { number, what } of broken)
            environment.print(`  entry ${number}: ${reasons[what]}`);
        }
        if (!found) environment.print("No entry has the head that was noted elsewhere.");
        environment.print(whole ? "The register is whole." : "The register does NOT hold.");
      }
      return whole ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};

const reasons: Readonly<Record<BrokenLink["what"], string>> = {
  changed: "it was changed after it was recorded",
  unlinked: "it does not follow from the entry before it: one of the two was replaced",
  missing: "it is gone, and perhaps others after it",
  "words-changed": "its words are not those that were recorded, or vanished without a record",
  "out-of-time": "it is from before the entry before it",
};
