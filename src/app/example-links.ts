import type { Plan } from "../core/plan/index.ts";
import type { ProgressReport } from "../core/progress/index.ts";
import { mayReportOn } from "./entry-desk.ts";
import { createEntryLink, type NewLink } from "./entry-links.ts";
import type { EntryScope } from "./ports/entry-link-store.ts";
import type { Store } from "./ports/store.ts";

/** A made-up site is started anew now and then; so are its links. */
const exampleDays = 30;

/** Links to try reporting with, one of each kind; they work where example data are shown alone. */
export async function exampleLinks(
  store: Pick<Store, "entryLinks">,
  { plan, reports }: { readonly plan: Plan; readonly reports: readonly ProgressReport[] },
  now: Date,
): Promise<readonly NewLink[]> {
  const reported = reports[0]?.initiative;
  const leading = plan.organisations.find(
    ({ id }) => mayReportOn({ kind: "organisation", id }, plan).length > 0,
  );
  const scopes: readonly EntryScope[] = [
    ...(reported === undefined ? [] : [{ kind: "initiative", id: reported } as const]),
    ...(leading === undefined ? [] : [{ kind: "organisation", id: leading.id } as const]),
    ...plan.municipalities
      .slice(0, 1)
      .map(({ id }) => ({ kind: "municipality", code: id }) as const),
    { kind: "programme-office" },
  ];
  return Promise.all(
    scopes.map((scope) =>
      createEntryLink(store, plan.region.id, scope, { days: exampleDays, now, isExample: true }),
    ),
  );
}
