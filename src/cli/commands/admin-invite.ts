import * as z from "zod";
import { isoDay } from "../../app/iso-day.ts";
import { inviteAdministrator } from "../../app/sign-in/first-administrator.ts";
import { jsonOption, WrongUse, type Command } from "../command.ts";
import { printProblems } from "../print-problems.ts";

export const adminInvite: Command = {
  name: "admin invite",
  summary: "Make somebody an administrator, and print a link with which they sign in once",
  usage: "--name <name> --email <address>",
  options: {
    name: { type: "string", placeholder: "name", help: "As others will see it" },
    email: { type: "string", placeholder: "address", help: "E-mail address" },
    json: jsonOption,
  },
  maxArguments: 0,
  async run(args, environment) {
    const name = args.text("name")?.trim() ?? "";
    const email = z.email().safeParse(args.text("email")?.trim().toLowerCase());
    if (name === "" || !email.success)
      throw new WrongUse("Say who it is: --name <name> --email <address>");
    const plan = await environment.regionSource(environment.regionFolder).readPlan();
    if (!plan.ok) {
      printProblems(plan.error, environment);
      return 1;
    }
    const region = plan.value.region;
    const store = await environment.openStore();
    try {
      const now = environment.now();
      await store.regions.register(region.id, region.name, now);
      const who = { name, email: email.data };
      const { token, expiresAt } = await inviteAdministrator(store, region.id, who, now);
      const address = `${environment.siteAddress}/uitnodiging/${token}`;
      environment.print(args.flag("json") ? JSON.stringify({ address, expiresAt }) : address);
      environment.note(
        `Works once, up to ${isoDay(expiresAt)}. Send it to ${name} alone: it cannot be shown again.`,
      );
      return 0;
    } finally {
      await store.close();
    }
  },
};
