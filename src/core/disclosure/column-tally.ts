import { bsnDigits, chanceOfPassing, isBsn } from "./bsn.ts";
import { noRows, withRow } from "./row-tally.ts";

/** How many different values of a column are looked at together: memory stays bounded. */
const sampleSize = 1_000;

/** What the values of one column look like so far. */
export class ColumnTally {
  filled = noRows;
  bsns = noRows;
  dates = noRows;
  phones = noRows;
  #numbers = 0;
  #likeBsn = new Set<string>();
  #likeSex = 0;
  /** The largest whole number; 0 when there is none. */
  largest = 0;
  #years = 0;
  #counter = { rows: 0, last: 0 };
  #days = new Set<number>();
  #lastDay = 0;
  #daysUp = 0;
  #daysDown = 0;

  see(value: string, row: number): void {
    if (value === "") return;
    this.filled = withRow(this.filled, row);
    if (sexes.has(value.toLowerCase())) this.#likeSex++;
    if (numberLike.test(value)) this.#numbers++;
    if (/^\d+$/.test(value)) this.#seeWhole(value);
    if (/^\+?\d(?:[ -]?\d){8,12}$/.test(value)) this.phones = withRow(this.phones, row);
    const digits = bsnDigits(value);
    if (digits !== undefined) {
      if (this.#likeBsn.size < sampleSize) this.#likeBsn.add(digits);
      if (isBsn(digits)) this.bsns = withRow(this.bsns, row);
    }
    const day = dayOf(value);
    if (day !== undefined) this.#seeDay(day, row);
  }

  #seeWhole(value: string): void {
    const number = Number(value);
    this.largest = Math.max(this.largest, number);
    if (/^(?:18|19|20)\d{2}$/.test(value)) this.#years++;
    const { rows, last } = this.#counter;
    if (rows === 0 || number === last + 1) this.#counter = { rows: rows + 1, last: number };
  }

  #seeDay(day: number, row: number): void {
    if (this.#days.size < sampleSize) this.#days.add(day);
    if (this.dates.count > 0 && day > this.#lastDay) this.#daysUp++;
    if (this.dates.count > 0 && day < this.#lastDay) this.#daysDown++;
    this.#lastDay = day;
    this.dates = withRow(this.dates, row);
  }

  /** Far more numbers pass the eleven test than by chance: less than one in 10,000. */
  get holdsBsns(): boolean {
    const passed = [...this.#likeBsn].filter(isBsn).length;
    return chanceOfPassing(passed, this.#likeBsn.size) < 1e-4;
  }

  /** There are numbers written like a BSN, and every one of them passes the eleven test. */
  get onlyBsns(): boolean {
    return this.#likeBsn.size > 0 && [...this.#likeBsn].every(isBsn);
  }

  /** Numbers, or what stands where one is missing, in half of the values or more. */
  get isNumeric(): boolean {
    return this.#numbers * 2 >= this.filled.count && this.#numbers > 0;
  }

  /** Numbers that are neither years nor those of the rows: 1, 2, 3. */
  get countsOrMeasures(): boolean {
    const all = this.filled.count;
    const numbersRows = all >= 3 && this.#counter.rows === all;
    return this.isNumeric && !numbersRows && this.#years < all;
  }

  get saysSex(): boolean {
    return this.filled.count > 0 && this.#likeSex === this.filled.count;
  }

  /** Five days or more, nearly all different, over more than fifteen years and in no order. */
  get looksLikeBirthDates(): boolean {
    const days = [...this.#days];
    const years = (Math.max(...days) - Math.min(...days)) / 10_000;
    const different = this.#days.size >= Math.min(this.dates.count, sampleSize) * 0.8;
    return days.length >= 5 && different && years > 15 && this.#daysUp > 0 && this.#daysDown > 0;
  }
}

const numberLike = /^(?:[-+−]?[€$]? ?\d[\d., ]*(?:%|‰)?|[<>≤≥] ?\d+|[.x*?–-]|geheim|onbekend)$/i;

const sexes = new Set(
  "m v f w x o man vrouw jongen meisje male female woman boy girl onbekend unknown anders".split(
    " ",
  ),
);

/** A date to the day as yyyymmdd; undefined for a month, a year or anything else. */
function dayOf(value: string): number | undefined {
  const parts =
    /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[T ].*)?$/.exec(value) ??
    /^(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4})(?: .*)?$/.exec(value) ??
    /^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})$/.exec(value);
  const [year, month, day] = ["y", "m", "d"].map((part) => Number(parts?.groups?.[part]));
  return year! >= 1880 && year! <= 2100 && month! >= 1 && month! <= 12 && day! >= 1 && day! <= 31
    ? year! * 10_000 + month! * 100 + day!
    : undefined;
}
