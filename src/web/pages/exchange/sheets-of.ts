import { registerSheets } from "../../../app/exchange/registers.ts";
import type { Sheet } from "../../../app/exchange/sheet.ts";
import { can } from "../../../core/rights/index.ts";
import type { SiteContext } from "../../render.ts";
import { readableDecisions } from "../decisions/readable-decisions.ts";

/** Every register that who asks may read. */
export async function sheetsOf(c: SiteContext): Promise<readonly Sheet[]> {
  const { view, register, actor, people } = c.var;
  const known = {
    ...view,
    register,
    people: await people.all(),
    decisions: readableDecisions({ view, register, actor }),
  };
  return registerSheets(known, (right) => can(actor, right, { kind: "region" }));
}
