import {
  everybody,
  type Observation,
  type Period,
  type Value,
} from "../../core/observations/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { NotTakenIn, TakeInto } from "../take-in.ts";
import { sameValue } from "./compare-figures.ts";
import { deliverFigures, knownOf, type DeliveredBy } from "./deliver-figures.ts";
import type { FigureSheet } from "./figure-sheet.ts";

/** One cell of a grid that somebody filled in. */
export interface GivenFigure {
  readonly measure: string;
  readonly period: Period;
  readonly value: Value;
  /** What was known when its giver began; undefined when nothing was. */
  readonly seen: Value | undefined;
}

/** Somebody else gave other figures after the giver began. */
export interface GivenMeanwhile {
  readonly kind: "given-meanwhile";
  readonly cells: readonly Pick<GivenFigure, "measure" | "period">[];
}

export interface Given {
  /** Figures that are new or changed; the others were known already. */
  readonly changed: number;
  /** Of those, kept as "secret" because they are small. */
  readonly hidden: number;
}

/** What a cell says, as an observation. */
export const asFigure = (
  { about }: FigureSheet,
  { measure, period, value }: Pick<GivenFigure, "measure" | "period" | "value">,
): Observation => ({ measure, about, group: everybody, period, value, state: "final" });

/** Takes in what was filled in on a grid, all or nothing, unless somebody else was first. */
export async function giveFigures(
  into: TakeInto,
  sheet: FigureSheet,
  given: readonly GivenFigure[],
  who: Omit<DeliveredBy, "retrieval">,
): Promise<Result<Given, GivenMeanwhile | NotTakenIn>> {
  const known = await knownOf(into, sheet.source, [sheet.about]);
  const now = ({ measure, period }: GivenFigure) =>
    known.find((one) => one.measure === measure && one.period === period && one.group === everybody)
      ?.value;
  const changes = given.filter((cell) => !sameValue(cell.value, now(cell)));
  const crossed = changes.filter((cell) => !sameValue(cell.seen, now(cell)));
  if (crossed.length > 0) return refused({ kind: "given-meanwhile", cells: crossed });
  if (changes.length === 0) return ok({ changed: 0, hidden: 0 });
  const figures = changes.map((cell) => asFigure(sheet, cell));
  const taken = await deliverFigures(into, sheet.source, figures, {
    ...who,
    retrieval: { kind: "entered" },
  });
  return taken.ok ? ok({ changed: changes.length, hidden: taken.value.hidden }) : taken;
}
