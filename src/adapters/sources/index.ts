import { setTimeout } from "node:timers/promises";
import type { SourceConnectors } from "../../app/ports/source-connector.ts";
import { fileOfRegion, fileOnWeb } from "./files/file-connectors.ts";
import { politeClient, usualLimits, type ClientLimits } from "./http/polite-client.ts";
import { odataConnector } from "./odata/odata-connector.ts";
import { openV3 } from "./odata/v3-table.ts";
import { openV4 } from "./odata/v4-table.ts";

export { readSheets } from "./files/sheet-reader.ts";
export { tableReader } from "./files/table-reader.ts";

/** What connectors need from outside; all but the folder has a usual value. */
export interface SourcesSetup {
  /** Folder of the region, where its own files stand. */
  readonly regionFolder: string;
  readonly now?: () => Date;
  /** A number between 0 and 1. */
  readonly random?: () => number;
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly limits?: Partial<ClientLimits>;
}

/** One connector for each kind of source that can be fetched. */
export function sourceConnectors(setup: SourcesSetup): SourceConnectors {
  const client = politeClient({
    now: setup.now ?? (() => new Date()),
    random: setup.random ?? Math.random,
    sleep: setup.sleep ?? ((ms, signal) => setTimeout(ms, undefined, { signal })),
    limits: { ...usualLimits, ...setup.limits },
  });
  return {
    "odata-v3": odataConnector(client, openV3),
    "odata-v4": odataConnector(client, openV4),
    "file-on-web": fileOnWeb(client),
    "file-of-region": fileOfRegion(setup.regionFolder),
  };
}
