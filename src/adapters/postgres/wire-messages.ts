/**
 * The client's half of the PostgreSQL frontend/backend protocol 3.0, as far as a server of one
 * session needs it. Source: https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export type ClientMessage =
  /** Asks for TLS or GSS encryption before anything else. */
  | { readonly kind: "encryption-request" }
  | { readonly kind: "startup" }
  /** Part of a batch that `ends-batch` completes. */
  | { readonly kind: "in-batch" | "ends-batch" | "flush"; readonly bytes: Buffer }
  | { readonly kind: "terminate" }
  | { readonly kind: "unsupported"; readonly what: string };

const encryptionRequests = new Set([80877103, 80877104]);
const protocolMajor = 3;
const maxLength = 2 ** 30;

/** Cuts what a client sends into messages, in whatever chunks it arrives. */
export async function* clientMessages(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<ClientMessage, void> {
  let pending: Buffer = Buffer.alloc(0);
  let started = false;
  for await (const chunk of chunks) {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (;;) {
      // The first messages of a connection have no type byte before their length.
      const typeBytes = started ? 1 : 0;
      if (pending.length < typeBytes + 4) break;
      const stated = pending.readInt32BE(typeBytes);
      if (stated < 4 || stated > maxLength) {
        yield { kind: "unsupported", what: `a message of ${stated} bytes` };
        return;
      }
      const length = typeBytes + stated;
      if (pending.length < length) break;
      const bytes = pending.subarray(0, length);
      pending = pending.subarray(length);
      const message: ClientMessage = started ? typed(bytes) : untyped(bytes);
      started ||= message.kind === "startup";
      yield message;
    }
  }
}

function untyped(bytes: Buffer): ClientMessage {
  const code = bytes.length < 8 ? 0 : bytes.readInt32BE(4);
  if (encryptionRequests.has(code)) return { kind: "encryption-request" };
  if (code >> 16 === protocolMajor) return { kind: "startup" };
  return { kind: "unsupported", what: `start-up code ${code}` };
}

function typed(bytes: Buffer): ClientMessage {
  const type = String.fromCharCode(bytes[0]!);
  switch (type) {
    case "P": // parse
    case "B": // bind
    case "D": // describe
    case "E": // execute
    case "C": // close
      return { kind: "in-batch", bytes };
    case "Q": // simple query
    case "S": // sync
      return { kind: "ends-batch", bytes };
    case "H":
      return { kind: "flush", bytes };
    case "X":
      return { kind: "terminate" };
    default:
      return { kind: "unsupported", what: `message type "${type}"` };
  }
}

/** The answer to an encryption request: go on without. */
export const noEncryption = Buffer.from("N");

export const syncMessage = Buffer.from([0x53, 0, 0, 0, 4]);

export function queryMessage(sql: string): Buffer {
  return framed("Q", Buffer.from(`${sql}\0`));
}

export function startupMessage(user: string, database: string): Buffer {
  const version = Buffer.alloc(4);
  version.writeInt32BE(protocolMajor << 16);
  const parameters = Buffer.from(`user\0${user}\0database\0${database}\0\0`);
  return framed("", Buffer.concat([version, parameters]));
}

/** An error that ends the connection. @param code an SQLSTATE */
export function fatalError(code: string, message: string): Buffer {
  return framed("E", Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`));
}

function framed(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, body]);
}
