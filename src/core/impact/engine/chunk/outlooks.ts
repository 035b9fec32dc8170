import type { Outlook, Range } from "../forecast.ts";
import type { Room } from "../kernel/room.ts";
import { errorOf, percentiles, rankOf } from "../statistics.ts";
import { columnAt, type Columns, type Measure } from "./columns.ts";

/** People over all sectors, and sector by sector in the order of the model. */
export interface Outlooks {
  readonly total: Outlook<Range>;
  readonly sectors: readonly Outlook<Range>[];
}

/** Figures of a column: mean, squares around it, how many are zero or less, and percentiles. */
export const figuresPerColumn = 3 + percentiles.length;

/** Reads the figures of columns, one by one, whoever wrote them. */
export class ColumnReader {
  readonly #room: Room;
  readonly #columns: Columns;
  readonly #column: number;
  readonly #ranks: number;
  readonly #scratch: number;
  readonly #out: number;

  constructor(room: Room, columns: Columns) {
    const { draws } = columns;
    this.#room = room;
    this.#columns = columns;
    this.#column = room.take(draws);
    this.#ranks = room.putWords(percentiles.map((p) => rankOf(p, draws)));
    this.#scratch = room.take(draws + 1024);
    this.#out = room.take(16);
  }

  /** @param figures of all columns, `figuresPerColumn` each */
  read(column: number, figures: Float64Array): void {
    const { draws, values } = this.#columns;
    const { kernel } = this.#room;
    const own = values.subarray(column * draws, (column + 1) * draws);
    this.#room.column(this.#column, draws).set(own);
    kernel.describe(this.#column, draws, this.#ranks, percentiles.length, this.#scratch, this.#out);
    const at = column * figuresPerColumn;
    figures.set(new Float64Array(kernel.buffer, this.#out, 2), at);
    figures.set(this.#room.column(this.#out + 16, 1 + percentiles.length), at + 2);
  }
}

export function outlooksOf(columns: Columns, figures: Float64Array): Outlooks {
  const { draws, years, sectors } = columns;
  const rangeAt = (measure: Measure, sector: number, year: number): Range => {
    const m = columns.measures.indexOf(measure);
    const at = (columnAt(columns, m, sector, year) / draws) * figuresPerColumn;
    const [mean, squares, , p5, p50, p95] = figures.subarray(at, at + figuresPerColumn);
    return { mean: mean!, p5: p5!, p50: p50!, p95: p95!, meanError: errorOf(squares!, draws) };
  };
  const byYear = (measure: Measure, sector: number) =>
    Array.from({ length: years }, (_, y) => rangeAt(measure, sector, y));
  const outlook = (sector: number): Outlook<Range> => ({
    baseline: byYear("baseline", sector),
    withPlan: byYear("withPlan", sector),
    freed: byYear("freed", sector),
  });
  return {
    total: outlook(sectors),
    sectors: Array.from({ length: sectors }, (_, s) => outlook(s)),
  };
}
