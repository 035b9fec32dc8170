import type { Template } from "../../core/indicators/index.ts";
import type { RegionId } from "./region-store.ts";

/** Remembers how somebody's files are to be read, so that it is explained once. */
export interface ColumnMappingStore {
  /**
   * @param source id of a source of the region's indicator files
   * @param deliveredBy for example "organisation:zzg"; nobody gets the mapping of another
   */
  remember(
    region: RegionId,
    source: string,
    deliveredBy: string,
    template: Template,
    at: Date,
  ): Promise<void>;
  /** The last that was used first. */
  all(region: RegionId, source: string, deliveredBy: string): Promise<readonly Template[]>;
}
