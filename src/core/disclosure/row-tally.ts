/** Rows in which something was found: how many, and the first ten by number. */
export interface RowTally {
  readonly first: readonly number[];
  readonly count: number;
}

export const noRows: RowTally = { first: [], count: 0 };

export const withRow = ({ first, count }: RowTally, row: number): RowTally => ({
  first: count < 10 ? [...first, row] : first,
  count: count + 1,
});
