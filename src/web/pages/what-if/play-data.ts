import type { Model } from "../../../core/impact/engine/index.ts";
import type { PlayNames } from "./playground.ts";

/** What a browser gets to answer for itself. */
export interface PlayData {
  readonly model: Model;
  readonly names: PlayNames;
  /** Titles of sectors by their id. */
  readonly sectors: Readonly<Record<string, string>>;
  readonly draws: number;
  readonly seed: number;
  /** The year of the plan. */
  readonly year: number;
}
