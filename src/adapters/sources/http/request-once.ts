import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** The connection failed, or the answer broke off. */
export class Broken extends Error {
  /** A code alone: messages of a proxy may hold its password. */
  readonly reason: string;

  constructor(cause: unknown) {
    const { code } = cause as NodeJS.ErrnoException;
    super("broken", { cause });
    this.reason = typeof code === "string" ? code : "no connection";
  }
}

export interface RawAnswer {
  readonly status: number;
  header(name: "location" | "retry-after"): string | undefined;
  /** Unpacked. @throws Broken when it ends before its end */
  readonly body: AsyncIterable<Uint8Array>;
  /** For who does not read the body. */
  discard(): void;
}

/**
 * One request, without following or repeating anything. Not `fetch`: that takes a packed answer
 * which breaks off for a whole one (seen in Node 24), and half a table would be taken in.
 * @throws Broken when there is no answer
 */
export async function requestOnce(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<RawAnswer> {
  const send = url.startsWith("https:") ? requestHttps : requestHttp;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    send(url, { headers: { ...headers, "accept-encoding": "gzip, deflate, br" }, signal })
      .on("response", resolve)
      .on("error", (error) => reject(new Broken(error)))
      .end();
  });
  return {
    status: response.statusCode ?? 0,
    header: (name) => response.headers[name],
    body: unpacked(response),
    discard: () => response.destroy(),
  };
}

async function* unpacked(response: IncomingMessage): AsyncGenerator<Uint8Array> {
  const unpack = unpackerOf(response.headers["content-encoding"]);
  const body =
    // The callback is needed, the loop below gets the error too.
    unpack === undefined ? response : pipeline(response, unpack, () => undefined);
  try {
    for await (const chunk of body) yield chunk as Uint8Array;
  } catch (error) {
    throw new Broken(error);
  } finally {
    response.destroy();
  }
}

function unpackerOf(encoding: string | undefined) {
  switch (encoding?.toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      return undefined;
  }
}
