import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { backupStore } from "../../app/backup-store.ts";
import { WrongUse, type Command } from "../command.ts";

export const backup: Command = {
  name: "backup",
  summary: "Write everything in the store to one file, also while the site runs",
  usage: "<file>",
  options: {},
  maxArguments: 1,
  async run(args, environment) {
    const file = args.positionals[0];
    if (file === undefined)
      throw new WrongUse("Name the file to write, for example eenlijn.backup");
    const store = await environment.openStore();
    // Under another name until it is whole, so that half a backup never passes for one.
    const half = `${file}.${process.pid}.part`;
    try {
      await backupStore(
        store.contents,
        createWriteStream(half, { mode: 0o600 }),
        environment.now(),
      );
      await rename(half, file);
      environment.print(`Everything is in ${file}.`);
      return 0;
    } catch (error) {
      await rm(half, { force: true });
      environment.note(`No backup was made. Can ${file} be written? ${(error as Error).message}`);
      return 1;
    } finally {
      await store.close();
    }
  },
};
