import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { restoreStore, type RestoreRefused } from "../../app/restore-store.ts";
import { WrongUse, type Command } from "../command.ts";

export const restore: Command = {
  name: "restore",
  summary: "Put a backup into the store: all of it, or nothing",
  usage: "<file> [--replace]",
  options: {
    replace: { type: "boolean", help: "Also when the store holds something: that is lost" },
  },
  maxArguments: 1,
  async run(args, environment) {
    const file = args.positionals[0];
    if (file === undefined) throw new WrongUse("Name the file that eenlijn backup wrote");
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (!there) {
      environment.note(`${file} is not there. Nothing was changed.`);
      return 1;
    }
    const store = await environment.openStore();
    try {
      const restored = await restoreStore(store.contents, () => createReadStream(file), {
        onlyIfEmpty: !args.flag("replace"),
      });
      if (!restored.ok) {
        environment.note(`${reason(restored.error)} Nothing was changed.`);
        return 1;
      }
      environment.print(`${restored.value} rows are back.`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

function reason(error: RestoreRefused): string {
  switch (error.kind) {
    case "store-not-empty":
      return "The store holds something already: add --replace to lose that.";
    case "newer-schema":
      return `This backup comes from a newer Eenlijn (schema ${error.schema}; this one knows ${error.supported}).`;
    case "not-a-whole-backup":
      return `This file is not a whole backup: ${error.reason}.`;
  }
}
