import type { SourceConnector, SourceRequest } from "../../../app/ports/source-connector.ts";
import type { Observation } from "../../../core/observations/index.ts";
import type { PoliteClient } from "../http/polite-client.ts";
import { stopOnChanges, untilStopped } from "../source-stopped.ts";
import { gathering } from "./gather.ts";
import { findPlaces, type Places } from "./places.ts";
import { placeMeasures, type ODataTable, type Slice } from "./slice.ts";
import type { OpenTable } from "./table-shape.ts";

/** What a table is read with. */
export interface TableAccess {
  readonly client: PoliteClient;
  readonly signal: AbortSignal;
  /** Keeps the bytes of an answer that was used. */
  keep(bytes: Uint8Array): Promise<void>;
}

/** Opens a table in one version of the protocol. */
export type OpenODataTable = (access: TableAccess, table: ODataTable) => Promise<OpenTable>;

/** Reads tables of Statistics Netherlands, and of third parties on its host. */
export function odataConnector(client: PoliteClient, open: OpenODataTable): SourceConnector {
  return {
    fetch: (request, sink) =>
      untilStopped(async () => {
        const connector = connectorOf(request);
        const access = {
          client,
          signal: request.signal,
          keep: (bytes: Uint8Array) => sink.bytes(bytes),
        };
        const table = await open(access, connector);
        const slices = await placeMeasures(table, connector, request.measures);
        const places = await findPlaces(table, connector, request.areas);
        let count = 0;
        for (const slice of slices)
          for (const areas of places.asked) {
            const observations = await readSlice(table, slice, places, areas);
            count += observations.length;
            await sink.observations(observations);
          }
        // A table that answers with nothing of what was asked for is not the table we knew.
        if (count === 0) stopOnChanges(table.url, [{ missing: "all rows" }]);
        return {
          url: table.url,
          ...(table.modified !== undefined && { modified: table.modified }),
        };
      }),
  };
}

function connectorOf({ source }: SourceRequest): ODataTable {
  const { connector } = source;
  if (connector.kind === "odata-v3" || connector.kind === "odata-v4") return connector;
  throw new TypeError(`Source "${source.id}" is no OData table but ${connector.kind}`);
}

async function readSlice(
  table: OpenTable,
  slice: Slice,
  places: Places,
  areas: ReadonlyMap<string, readonly string[]>,
): Promise<Observation[]> {
  const asked = new Map(areas);
  for (const [dimension, choices] of slice.choices) {
    const codes = await table.codes(dimension);
    asked.set(
      dimension,
      choices.map((code) => codes.get(code)!.raw),
    );
  }
  const topics = [...new Set(slice.measures.map(({ topic }) => topic))];
  const gathered = gathering(slice);
  for await (const cells of table.cells({ topics, codes: asked }))
    for (const cell of cells) {
      const place = places.placeOf(cell);
      if (place !== undefined) gathered.add(cell, place);
    }
  return gathered.observations();
}
