import type { About } from "./about.ts";
import type { Period } from "./period.ts";

/**
 * Why there is no value: nobody knows it (yet), it is kept secret because the number is small, it
 * was never measured, or the question does not apply. Never zero, never in an average.
 */
export const missingReasons = ["unknown", "secret", "not-measured", "not-applicable"] as const;
export type MissingReason = (typeof missingReasons)[number];

/** A value, with the bounds of its interval (95 % unless the source says otherwise) if it has one. */
export type Value =
  | {
      readonly kind: "known";
      readonly value: number;
      readonly lower?: number;
      readonly upper?: number;
    }
  | { readonly kind: "missing"; readonly reason: MissingReason };

export const publicationStates = ["provisional", "final", "unstated"] as const;
/** Whether the source may still change it. */
export type PublicationState = (typeof publicationStates)[number];

/** What identifies an observation; a later one with the same key is a revision of it. */
export interface ObservationKey {
  /** Id of a measure of the region's indicator files. */
  readonly measure: string;
  readonly about: About;
  /** Part of the people or things counted, for example "65+"; `everybody` for all. */
  readonly group: string;
  readonly period: Period;
}

export const everybody = "total";

/** One thing that a source says, on the boundaries of the source. */
export interface Observation extends ObservationKey {
  readonly value: Value;
  readonly state: PublicationState;
}

/** An observation as it was taken in. */
export interface RecordedObservation extends Observation {
  /** 1 for the first that was known under this key, 2 for what replaced it, … */
  readonly revision: number;
  readonly knownFrom: Date;
  /** Id of the snapshot that brought it. */
  readonly snapshot: string;
}

export const known = (value: number, lower?: number, upper?: number): Value => ({
  kind: "known",
  value,
  ...(lower !== undefined && { lower }),
  ...(upper !== undefined && { upper }),
});

export const missing = (reason: MissingReason): Value => ({ kind: "missing", reason });
