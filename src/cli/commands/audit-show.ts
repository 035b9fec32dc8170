import type { Person } from "../../app/ports/people-store.ts";
import { auditTrail, type AuditField } from "../../app/steering/audit-trail.ts";
import { isoDay } from "../../app/iso-day.ts";
import type { By } from "../../core/register/index.ts";
import { jsonOption, WrongUse, type Command } from "../command.ts";

export const auditShow: Command = {
  name: "audit show",
  summary: "Show what was done: when, by whom, on what, and what it was before",
  usage: "[--about <subject>] [--since <day>]",
  options: {
    about: { type: "string", placeholder: "subject", help: "Only this, for example meeting:<id>" },
    since: { type: "string", placeholder: "day", help: "From this day on, as 2026-03-01" },
    json: jsonOption,
  },
  maxArguments: 0,
  async run(args, environment) {
    const [about, since] = [args.text("about"), args.text("since")];
    if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since))
      throw new WrongUse("Write the day as 2026-03-01");
    const store = await environment.openStore();
    try {
      const lines = [];
      for (const { id: region } of await store.regions.all()) {
        const people = await store.people.all(region);
        for (const { by, ...line } of auditTrail(await store.register.since(region, 0)))
          if (
            (about === undefined || line.subject === about) &&
            (since === undefined || isoDay(line.at) >= since)
          )
            lines.push({ region, ...line, by, who: nameOf(by, people) });
      }
      if (args.flag("json")) environment.print(JSON.stringify(lines, null, 2));
      else if (lines.length === 0) environment.print("Nothing was recorded.");
      else
        for (const { number, at, who, subject, kind, fields } of lines) {
          environment.print(`${number}  ${at.toISOString()}  ${who}  ${subject}  ${kind}`);
          for (const field of fields) environment.print(`    ${fieldText(field)}`);
        }
      return 0;
    } finally {
      await store.close();
    }
  },
};

function nameOf(by: By, people: readonly Person[]): string {
  switch (by.kind) {
    case "person":
      return people.find(({ id }) => id === by.person)?.name || `person ${by.person}`;
    case "link":
      return `link ${by.link}`;
    case "rule":
      return "a rule";
    case "command-line":
      return "the command line";
  }
}

/** As JSON: what somebody typed cannot steer the terminal. */
function fieldText({ field, before, after, erased }: AuditField): string {
  const now = erased ? "(erased)" : JSON.stringify(after);
  return before === undefined ? `${field}: ${now}` : `${field}: ${JSON.stringify(before)} → ${now}`;
}
