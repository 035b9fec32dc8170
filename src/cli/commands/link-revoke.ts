import { WrongUse, type Command } from "../command.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const linkRevoke: Command = {
  name: "link revoke",
  summary: "Withdraw a personal link, at once",
  usage: "<id>",
  options: {},
  maxArguments: 1,
  async run(args, environment) {
    const id = args.positionals[0] ?? "";
    if (!uuid.test(id)) throw new WrongUse('Name the id of the link, as "link list" shows it');
    const store = await environment.openStore();
    try {
      for (const { id: region } of await store.regions.all())
        if (await store.entryLinks.revoke(region, id, environment.now())) {
          environment.print("The link no longer works.");
          return 0;
        }
      environment.note("There is no link with this id.");
      return 1;
    } finally {
      await store.close();
    }
  },
};
