import { scopeText, stateOf } from "../../app/entry-links.ts";
import { isoDay } from "../../app/iso-day.ts";
import { jsonOption, type Command } from "../command.ts";

export const linkList: Command = {
  name: "link list",
  summary: "List the personal links of each region, and whether they still work",
  usage: "",
  options: { json: jsonOption },
  maxArguments: 0,
  async run(args, environment) {
    const store = await environment.openStore();
    try {
      const now = environment.now();
      const links = (
        await Promise.all(
          (await store.regions.all()).map(async ({ id: region }) =>
            (await store.entryLinks.all(region)).map((link) => ({ region, link })),
          ),
        )
      ).flat();
      const rows = links.map(({ region, link }) => ({
        id: link.id,
        region,
        for: scopeText(link.scope),
        state: stateOf(link, now),
        expiresOn: isoDay(link.expiresAt),
        lastUsedOn: link.lastUsedOn ?? null,
        example: link.isExample,
      }));
      if (args.flag("json")) environment.print(JSON.stringify(rows, null, 2));
      else if (rows.length === 0)
        environment.print("There are no links yet. Make one: eenlijn link create --for …");
      else
        for (const row of rows)
          environment.print(
            `${row.id}  ${row.for}  ${row.state}, up to ${row.expiresOn}, ${row.lastUsedOn === null ? "never used" : `last used ${row.lastUsedOn}`}${row.example ? ", example" : ""}`,
          );
      return 0;
    } finally {
      await store.close();
    }
  },
};
