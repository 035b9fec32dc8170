import { jsonOption, type Command } from "../command.ts";

export const planVersions: Command = {
  name: "plan versions",
  summary: "List the versions of each region's plan in the store",
  usage: "",
  options: { json: jsonOption },
  maxArguments: 0,
  async run(args, environment) {
    const store = await environment.openStore();
    try {
      const regions = await Promise.all(
        (await store.regions.all()).map(async ({ id }) => ({
          region: id,
          versions: await store.plans.versions(id),
        })),
      );
      if (args.flag("json")) environment.print(JSON.stringify(regions, null, 2));
      else if (regions.length === 0)
        environment.print("The store is empty. Start the site once, or import a plan.");
      else
        for (const { region, versions } of regions)
          for (const { number, adoptedOn, source, sha256 } of versions)
            environment.print(
              `${region}  version ${number}  in force from ${adoptedOn}  from ${source}  ${sha256.slice(0, 12)}`,
            );
      return 0;
    } finally {
      await store.close();
    }
  },
};
