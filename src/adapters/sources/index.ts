import type { SourceConnector, SourceConnectors } from "../../app/ports/source-connector.ts";

/** Everything that connectors need from outside. */
export interface SourcesSetup {
  /** Folder of the region, where its own files stand. */
  readonly regionFolder: string;
  readonly fetch?: typeof fetch;
}

/** One connector for each kind of source that can be fetched. */
export function sourceConnectors(_setup: SourcesSetup): SourceConnectors {
  const later: SourceConnector = {
    fetch: () => Promise.reject(new Error("This connector is not there yet")),
  };
  return { "odata-v3": later, "odata-v4": later, "file-on-web": later, "file-of-region": later };
}
