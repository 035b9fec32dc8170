import { createEntryLink, defaultLinkDays, inPlan, readScope } from "../../app/entry-links.ts";
import { isoDay } from "../../app/iso-day.ts";
import { jsonOption, WrongUse, type Command } from "../command.ts";
import { printProblems } from "../print-problems.ts";
import { wholeNumber } from "../whole-number.ts";

const longestDays = 1000;

export const linkCreate: Command = {
  name: "link create",
  summary: "Make a personal link with which somebody can report without an account",
  usage: "--for <scope> [options]",
  options: {
    for: {
      type: "string",
      placeholder: "scope",
      help: "initiative:<id>, organisation:<id>, municipality:<code> or programme-office",
    },
    days: {
      type: "string",
      placeholder: "n",
      help: `How long it works, 1 to ${longestDays} (${defaultLinkDays})`,
    },
    json: jsonOption,
  },
  maxArguments: 0,
  async run(args, environment) {
    const scope = readScope(args.text("for") ?? "");
    if (!scope.ok)
      throw new WrongUse(
        "Say who it is for: --for initiative:<id>, organisation:<id>, municipality:<code> or programme-office",
      );
    const days = wholeNumber(args, "days", defaultLinkDays, 1, longestDays);
    const plan = await environment.regionSource(environment.regionFolder).readPlan();
    if (!plan.ok) {
      printProblems(plan.error, environment);
      return 1;
    }
    if (!inPlan(scope.value, plan.value)) {
      environment.note(`The plan has no ${args.text("for")}. No link was made.`);
      return 1;
    }
    const { id: region, name } = plan.value.region;
    const store = await environment.openStore();
    try {
      const now = environment.now();
      await store.regions.register(region, name, now);
      const { link, token } = await createEntryLink(store, region, scope.value, {
        days,
        now,
        isExample: false,
      });
      const address = `${environment.siteAddress}/invoer/${token}`;
      environment.print(
        args.flag("json")
          ? JSON.stringify({ id: link.id, address, expiresAt: link.expiresAt })
          : address,
      );
      environment.note(
        `Works up to ${isoDay(link.expiresAt)}. Send it to one person, and keep it nowhere else: it cannot be shown again.\nTo withdraw it: eenlijn link revoke ${link.id}`,
      );
      return 0;
    } finally {
      await store.close();
    }
  },
};
