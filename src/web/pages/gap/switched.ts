import type { Subject } from "../../../core/impact/index.ts";
import { slugOf, subjects, type Subject as PlanSubject } from "../../../core/plan/index.ts";
import type { RegionView } from "../../region-view.ts";

/** An initiative that the model knows, so that switching it makes a difference. */
export interface Switch {
  readonly slug: string;
  readonly subject: Subject;
  readonly of: PlanSubject;
}

/** Everything that can be switched, in the plan's order. */
export function switches({ plan, model }: RegionView): Switch[] {
  const modelled = new Set(model.initiatives.map(({ subject }) => subject));
  return subjects(plan).flatMap((of) => {
    const slug = slugOf(of);
    const subject: Subject =
      of.initiative === undefined ? `priority:${slug}` : `initiative:${slug}`;
    return modelled.has(subject) ? [{ slug, subject, of }] : [];
  });
}

/** What an address says is switched off, and what it names that cannot be switched. */
export interface SwitchedOff {
  readonly off: ReadonlySet<Subject>;
  readonly unknown: readonly string[];
}

/**
 * Reads `?zonder=a,b` ("alle" for all) or the form's own `?keuze=1&met=a&met=b`, in which what is
 * not named is off.
 */
export function readSwitches(all: readonly Switch[], query: URLSearchParams): SwitchedOff {
  const bySlug = new Map(all.map((one) => [one.slug, one.subject]));
  const split = (name: string) =>
    query
      .getAll(name)
      .flatMap((value) => value.split(","))
      .filter((slug) => slug !== "");
  if (query.has("keuze")) {
    const on = split("met");
    return {
      off: new Set(all.filter(({ slug }) => !on.includes(slug)).map(({ subject }) => subject)),
      unknown: on.filter((slug) => !bySlug.has(slug)),
    };
  }
  const named = split("zonder");
  if (named.includes("alle"))
    return { off: new Set(all.map(({ subject }) => subject)), unknown: [] };
  return {
    off: new Set(named.flatMap((slug) => bySlug.get(slug) ?? [])),
    unknown: named.filter((slug) => !bySlug.has(slug)),
  };
}

/** The shortest address of a choice: nothing when all are on. */
export function switchQuery(all: readonly Switch[], off: ReadonlySet<Subject>): string {
  if (off.size === 0) return "";
  if (off.size === all.length) return "?zonder=alle";
  const slugs = all.filter(({ subject }) => off.has(subject)).map(({ slug }) => slug);
  return `?zonder=${slugs.join(",")}`;
}
