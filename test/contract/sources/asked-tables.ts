import { afterAll, beforeAll, beforeEach } from "vitest";
import { sourceConnectors } from "../../../src/adapters/sources/index.ts";
import { fetchAll, measure, requestOf } from "./requests.ts";
import { health, keyFigures } from "./served-table.ts";
import { statisticsServer, type StatisticsServer } from "./statistics-server.ts";

export const inhabitants = measure("inwoners", "Aantal inwoners");
export const support = measure("wmo", "Wmo-cliënten relatief");
export const allAdults = { dimensions: { Leeftijd: "20300", Marges: "MW00000" } };
export const title = "Ervaren gezondheid goed/zeer goed";

/** A server with two real tables, anew for each test, and how to ask for them in a protocol. */
export function askedTables(kind: "odata-v3" | "odata-v4") {
  let waits = 0;
  const connectors = sourceConnectors({
    regionFolder: "/",
    random: () => 0,
    sleep: async () => void waits++,
  });
  let server: StatisticsServer;
  beforeAll(async () => {
    server = await statisticsServer();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.reset();
    waits = 0;
    for (const table of [health(), keyFigures()]) server.tables.set(table.id, table);
  });

  const ofKeyFigures = (...measures: ReturnType<typeof measure>[]) =>
    requestOf(
      {
        kind,
        host: server.host,
        table: "85039NED",
        area: { dimension: "WijkenEnBuurten" },
        period: { always: "2021" },
      },
      measures,
    );
  const ofHealth = (...measures: ReturnType<typeof measure>[]) =>
    requestOf(
      { kind, host: server.host, table: "50150NED", area: { dimension: "WijkenEnBuurten" } },
      measures,
    );
  const fetched = async (request: ReturnType<typeof requestOf>) => fetchAll(connectors, request);

  return { ofKeyFigures, ofHealth, fetched, server: () => server, waited: () => waits };
}
