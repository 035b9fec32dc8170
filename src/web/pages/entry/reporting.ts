import { mayReportOn, reporterOf } from "../../../app/entry-desk.ts";
import type { EntryLink } from "../../../app/ports/entry-link-store.ts";
import type { Reporter } from "../../../core/progress/index.ts";
import type { By } from "../../../core/register/index.ts";
import {
  can,
  initiativeResource,
  type Actor,
  type ResourceFor,
} from "../../../core/rights/index.ts";
import type { Context } from "hono";
import type { SiteEnv } from "../../render.ts";
import { href } from "../../visit.ts";

/** Somebody who may report: with a link or signed in. The pages are the same for both. */
export interface Reporting {
  readonly by: By;
  /** The part in which somebody reports on an initiative; nothing when it is not theirs. */
  as(initiative: string): Reporter | undefined;
  /** Address of the form about an initiative. */
  form(initiative: string): string;
  /** Address of what else somebody may report. */
  readonly start: string;
}

/** What pages for reporting get: everything that pages get, and who reports. */
export interface ReportingEnv {
  Variables: SiteEnv["Variables"] & { readonly reporting: Reporting };
}
export type ReportingContext = Pick<Context, "req" | "html" | "header" | "redirect"> & {
  readonly var: ReportingEnv["Variables"];
};

/** @param address of the page where a link begins */
export function reportingWith(
  link: EntryLink,
  { view }: Pick<SiteEnv["Variables"], "view">,
  address: string,
): Reporting {
  return {
    by: { kind: "link", link: link.id },
    as: (initiative) =>
      mayReportOn(link.scope, view.plan).includes(initiative) ? reporterOf(link.scope) : undefined,
    form: (initiative) => `${address}/voortgang/${initiative}`,
    start: address,
  };
}

/** @param actor signed in */
export function reportingAs(
  actor: Actor & { readonly person: string },
  { view, visit }: Pick<SiteEnv["Variables"], "view" | "visit">,
): Reporting {
  return {
    by: { kind: "person", person: actor.person },
    as(id) {
      const initiative = initiativeResource(view.lookup, id);
      return initiative && can(actor, "report-progress", initiative)
        ? partIn(initiative, actor)
        : undefined;
    },
    form: (initiative) => href(visit, `/initiatieven/${initiative}/melden`),
    start: href(visit, "/mijn"),
  };
}

/** The nearest part that somebody has in an initiative. */
function partIn({ id, leads }: ResourceFor<"report-progress">, { roles }: Actor): Reporter {
  if (roles.some((role) => role.kind === "lead" && role.initiative === id)) return "lead";
  const speaksForLead = roles.some(
    (role) => role.kind === "representative" && leads.includes(role.organisation),
  );
  return speaksForLead ? "party" : "programme-office";
}
