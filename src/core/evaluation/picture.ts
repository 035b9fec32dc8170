/**
 * One period as a page draws it: what was observed against what was to be expected without the
 * intervention. Before the start the two show how well the method follows the figures.
 */
export interface Moment {
  readonly period: string;
  /** Whether the intervention had started; with several starts, the first. */
  readonly after: boolean;
  /** In the unit of the outcome; the mean of treated units where there are several. */
  readonly observed: number;
  readonly without: number;
  /** 95 % interval of `without`; null where the method gives none per period. */
  readonly low: number | null;
  readonly high: number | null;
}
