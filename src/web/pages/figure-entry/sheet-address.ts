import { periodsOn, periodsUpTo } from "../../../app/delivering/asked-periods.ts";
import { sheetsFor, type FigureSheet } from "../../../app/delivering/figure-sheet.ts";
import type { Period } from "../../../core/observations/index.ts";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";

/** The grids that this link is for; none where nothing is measured. */
export function sheetsOf({ var: { link, view } }: EntryContext): readonly FigureSheet[] {
  const { measured, plan, today } = view;
  return measured === undefined ? [] : sheetsFor(link.scope, measured.set, plan, today);
}

/** A grid at some periods. */
export interface AskedSheet {
  readonly sheet: FigureSheet;
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly address: string;
  /** Address with older periods; left out when it goes back far enough. */
  readonly earlier?: string;
  readonly later?: string;
}

/** Pages of periods that one can go back: ten years of quarters. */
const mostPages = 10;

/** The grid that the address asks for, if the link is for it. */
export function askedSheet(c: EntryContext): AskedSheet | undefined {
  const sheet = sheetsOf(c).find(
    ({ source, about }) => source.id === c.req.param("source") && about === c.req.param("about"),
  );
  if (sheet === undefined) return undefined;
  const until = (page: number) => periodsOn(sheet.asked, sheet.source, -4 * page);
  const to = c.var.visit.query.get("tot");
  const pages = Array.from({ length: mostPages + 1 }, (_, page) => page);
  const page = pages.find((one) => until(one) === to) ?? 0;
  const at = (one: number) => sheetAddress(c, sheet) + (one === 0 ? "" : `?tot=${until(one)}`);
  return {
    sheet,
    periods: periodsUpTo(until(page), sheet.source),
    address: at(page),
    ...(page < mostPages && { earlier: at(page + 1) }),
    ...(page > 0 && { later: at(page - 1) }),
  };
}

export const sheetAddress = (c: EntryContext, { source, about }: FigureSheet): string =>
  behindLink(c, `/cijfers/${source.id}/${about}`);
