export { engineVersion } from "./forecast.ts";
export { published, publishedChance } from "./published.ts";
export type {
  ByYear,
  Cap,
  Chance,
  Counts,
  Forecast,
  Gap,
  GapRange,
  InitiativeOutcome,
  Ledger,
  Outlook,
  PoolOutcome,
  Range,
  SectorOutlook,
  Subject,
  Waterfall,
} from "./forecast.ts";
export type { Distribution } from "./distribution.ts";
export type { Model } from "./model.ts";
export { DrawnModel, maxDraws, type DrawOptions } from "./session/drawn-model.ts";
export { Session } from "./session/session.ts";
export { simulate, simulateGap, type SimulationOptions } from "./simulate.ts";
export { measures } from "./chunk/columns.ts";
export { outlooksOf, type Outlooks } from "./chunk/outlooks.ts";
export {
  chunksDrawn,
  chunksOf,
  sharedRun,
  stopRun,
  participant,
  type SharedRun,
} from "./chunk/shared-run.ts";
export type { Kernel } from "./kernel/kernel.ts";
export { plainKernel } from "./kernel/plain-kernel.ts";
export { wasmKernel } from "./kernel/wasm-kernel.ts";
export { programOf } from "./program/program-of.ts";
