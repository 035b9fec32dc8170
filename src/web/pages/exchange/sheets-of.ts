import type { May } from "../../../app/exchange/edit.ts";
import type { ExchangeKnown } from "../../../app/exchange/known.ts";
import { registerSheets } from "../../../app/exchange/registers.ts";
import type { Sheet } from "../../../app/exchange/sheet.ts";
import { can } from "../../../core/rights/index.ts";
import type { SiteContext } from "../../render.ts";
import { readableDecisions } from "../decisions/readable-decisions.ts";

/** What registers are written out from, for who asks. */
export async function knownOf(
  { var: { view, register: present, actor, people } }: SiteContext,
  register = present,
): Promise<ExchangeKnown> {
  return {
    ...view,
    register,
    people: await people.all(),
    decisions: readableDecisions({ view, register, actor }),
  };
}

/** What who asks may do. */
export const mayOf =
  ({ var: { actor } }: SiteContext): May =>
  (right, on) =>
    can(actor, right, on);

/** Every register that who asks may read. */
export async function sheetsOf(c: SiteContext): Promise<readonly Sheet[]> {
  const may = mayOf(c);
  return registerSheets(await knownOf(c), (right) => may(right, { kind: "region" }));
}
