import { mayAnswerFor } from "../../../app/chain-scope.ts";
import { openYears, roundOf, type Round } from "../../../core/chains/index.ts";
import { toldOf } from "../chains/told.ts";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";

/** What one municipality is asked for one year. */
export interface Asked {
  readonly municipality: string;
  readonly round: Round;
  /** The year before, to see what was answered then. */
  readonly before: Round;
}

/** What the address asks for, if the link is for it. */
export function askedOf({ req, var: { view, link, visit } }: EntryContext): Asked | undefined {
  const municipality = req.param("municipality") ?? "";
  if (!mayAnswerFor(link.scope, view.plan).includes(municipality)) return undefined;
  const open = openYears(view.today);
  const year = open.find((one) => String(one) === visit.query.get("jaar")) ?? open[0]!;
  const [round, before] = [year, year - 1].map((one) => roundOf(view.plan, toldOf(view), one));
  return { municipality, round: round!, before: before! };
}

/** Address of the form of a municipality. */
export const address = (c: EntryContext, { municipality }: Asked) =>
  behindLink(c, `/keten/${municipality}`);
