import { createReadStream } from "node:fs";
import { realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type {
  SchemaChange,
  SourceConnector,
  SourceRequest,
  SourceSink,
} from "../../../app/ports/source-connector.ts";
import type { TableFile, TableProblem } from "../../../app/ports/table-reader.ts";
import type { Template } from "../../../core/indicators/index.ts";
import type { Observation } from "../../../core/observations/index.ts";
import { plainAddress } from "../http/address.ts";
import type { PoliteClient } from "../http/polite-client.ts";
import { Broken } from "../http/request-once.ts";
import { SourceStopped, stopOnChanges, untilStopped } from "../source-stopped.ts";
import { tableReader } from "./table-reader.ts";

/** Reads a file on a fixed address with a template, as it comes in. */
export function fileOnWeb(client: PoliteClient): SourceConnector {
  return {
    fetch: (request, sink) =>
      untilStopped(async () => {
        const { connector } = request.source;
        if (connector.kind !== "file-on-web") throw wrongKind(request);
        const url = plainAddress(connector.url);
        const options = { signal: request.signal, accept: "*/*" };
        await client.get(connector.url, options, ({ body }) =>
          readInto(request, connector.template, url, unrepeatable(url, body), sink),
        );
        return { url };
      }),
  };
}

/** Reads a file below the folder of the region with a template. */
export function fileOfRegion(folder: string): SourceConnector {
  return {
    fetch: (request, sink) =>
      untilStopped(async () => {
        const { connector } = request.source;
        if (connector.kind !== "file-of-region") throw wrongKind(request);
        const path = await within(folder, connector.path);
        await readInto(request, connector.template, connector.path, createReadStream(path), sink);
        return { url: connector.path };
      }),
  };
}

async function readInto(
  request: SourceRequest,
  templateId: string,
  url: string,
  bytes: AsyncIterable<Uint8Array>,
  sink: SourceSink,
): Promise<void> {
  const file: TableFile = { name: url, open: () => keeping(bytes, sink) };
  const template = templateOf(request, templateId);
  const read = await tableReader.read(file, template, async (batch) => {
    await sink.observations(batch.filter((observation) => isWanted(request, observation)));
  });
  if (read.ok) return;
  stopOnChanges(url, read.error.flatMap(changeOf));
  throw new SourceStopped({ kind: "bad-table", url, problems: read.error });
}

function changeOf(problem: TableProblem): SchemaChange[] {
  if (problem.kind !== "missing-column") return [];
  const { column, nearest } = problem;
  return [{ missing: `column "${column}"`, ...(nearest !== undefined && { nearest }) }];
}

function templateOf({ source, templates }: SourceRequest, id: string): Template {
  const template = templates.find((candidate) => candidate.id === id);
  if (template === undefined) throw new TypeError(`Source "${source.id}": no template "${id}"`);
  return template;
}

/** Measures of this source; areas that were asked for, and everything that is not an area. */
function isWanted({ areas, measures }: SourceRequest, { about, measure }: Observation): boolean {
  return (
    (about.includes(":") || areas.includes(about)) && measures.some(({ id }) => id === measure)
  );
}

async function* keeping(
  bytes: AsyncIterable<Uint8Array>,
  sink: SourceSink,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    await sink.bytes(chunk);
    yield chunk;
  }
}

/** What went to the sink cannot be taken back: an answer that breaks off is not asked for again. */
async function* unrepeatable(
  url: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    throw new SourceStopped({ kind: "unreachable", url, reason: error.reason, attempts: 1 });
  }
}

/** The file, unless the path leads out of the folder. */
async function within(folder: string, path: string): Promise<string> {
  const [home, file] = await Promise.all([
    realpath(folder),
    realpath(join(folder, path)).catch(() => undefined),
  ]);
  if (file?.startsWith(home + sep) === true) return file;
  throw new SourceStopped({ kind: "not-found", url: path });
}

const wrongKind = ({ source }: SourceRequest) =>
  new TypeError(`Source "${source.id}" is not such a file but ${source.connector.kind}`);
