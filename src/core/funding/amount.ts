import * as z from "zod";

/** A year of the calendar, as money is granted and accounted for. */
export const Year = z.int().min(2000).max(2100);
/** Whole euros; the largest grant of a region stays far below this. */
export const Euro = z.int().nonnegative().max(1_000_000_000);

/** Euros by year, each year once; without any year the amount is not known. */
export const Amounts = z
  .array(z.strictObject({ year: Year, euro: Euro }))
  .refine((amounts) => new Set(amounts.map(({ year }) => year)).size === amounts.length, {
    message: "Write each year once",
  });
export type Amounts = readonly { readonly year: number; readonly euro: number }[];

/** What is known of some amounts together, and how many of them are not known. */
export interface Sum {
  readonly euro: number;
  readonly unknown: number;
}

/** Adds amounts up; one that is not known stays apart and never counts as zero. */
export const sumOf = (amounts: readonly (number | undefined)[]): Sum => ({
  euro: amounts.reduce<number>((sum, euro) => sum + (euro ?? 0), 0),
  unknown: amounts.filter((euro) => euro === undefined).length,
});

/** Euros of all years together; nothing when the amount is not known. */
export const totalOf = (amounts: Amounts | undefined): number | undefined =>
  amounts === undefined || amounts.length === 0
    ? undefined
    : amounts.reduce((sum, { euro }) => sum + euro, 0);

/** Euros of one year: 0 in a year that the amounts leave out, nothing when none is known. */
export const inYear = (amounts: Amounts | undefined, year: number): number | undefined =>
  amounts === undefined || amounts.length === 0
    ? undefined
    : (amounts.find((amount) => amount.year === year)?.euro ?? 0);
