import type {
  FetchableKind,
  SourceConnectors,
  SourceRequest,
} from "../../../src/app/ports/source-connector.ts";
import { Measure } from "../../../src/core/indicators/measure.ts";
import { Source, Template } from "../../../src/core/indicators/source.ts";
import type { Observation } from "../../../src/core/observations/index.ts";

const text = (nl: string) => ({ nl, en: nl });

export const measure = (id: string, topic: string, more: object = {}, selection: object = {}) =>
  Measure.parse({
    id,
    title: text(id),
    source: "bron",
    unit: "percent",
    kind: "estimate",
    joins: "never",
    ...more,
    selection: { topic, ...selection },
  });

export const source = (connector: object) =>
  Source.parse({
    id: "bron",
    title: "Bron",
    publisher: "CBS",
    licence: "CC BY 4.0",
    connector,
    rhythm: "year",
    origin: ["bron"],
  });

export const template = (more: object) =>
  Template.parse({ id: "sjabloon", title: text("Sjabloon"), ...more });

export function requestOf(
  connector: object,
  measures: readonly Measure[],
  more: Partial<SourceRequest> = {},
): SourceRequest {
  return {
    source: source(connector),
    measures,
    templates: [],
    areas: ["NL", "GM0252", "GM0268"],
    signal: new AbortController().signal,
    ...more,
  };
}

/** Fetches, and gives everything that came. */
export async function fetchAll(connectors: SourceConnectors, request: SourceRequest) {
  const observations: Observation[] = [];
  const bytes: Uint8Array[] = [];
  const kind = request.source.connector.kind as FetchableKind;
  const result = await connectors[kind].fetch(request, {
    bytes: async (chunk) => void bytes.push(chunk),
    observations: async (batch) => void observations.push(...batch),
  });
  return { result, observations, bytes: Buffer.concat(bytes).toString("utf8") };
}

/** In an order of their own, to compare what came in another order. */
export const inOrder = (observations: readonly Observation[]) =>
  observations.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
