/**
 * The gap of one year as a function of chance, with what is normal in it left out: given all other
 * uncertain inputs, the gap is normal with a mean and a deviation that follow from them. In this
 * model that holds for what drives supply, and when nothing acts on demand by a part of it, for
 * the whole baseline.
 */
export interface Integrand {
  /** How many other uncertain inputs there are; those that matter most come first. */
  readonly inputs: number;
  /** What is known of the controls: their means. May be empty. */
  readonly controlMeans: readonly number[];
  /**
   * @param uniforms for each input, a column of numbers strictly between 0 and 1
   * @returns for each point the mean and the deviation of the gap, in people, and the controls
   */
  at(uniforms: readonly Float64Array[]): Given;
}

/** The gap given all inputs but the normal ones; one entry for each point. */
export interface Given {
  readonly mean: Float64Array;
  /** Above 0. */
  readonly deviation: Float64Array;
  /** Quantities whose means are known and that go up and down with the gap. */
  readonly controls: readonly Float64Array[];
}
