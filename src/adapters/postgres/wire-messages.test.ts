import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clientMessages,
  queryMessage,
  startupMessage,
  syncMessage,
  type ClientMessage,
} from "./wire-messages.ts";

/** What is understood of these bytes when they arrive in chunks that end at these places. */
async function understood(bytes: Buffer, cuts: readonly number[] = []): Promise<ClientMessage[]> {
  const ends = [...cuts.map((cut) => cut % bytes.length), bytes.length].toSorted((a, b) => a - b);
  const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
  async function* arriving() {
    yield* chunks;
  }
  const messages: ClientMessage[] = [];
  for await (const message of clientMessages(arriving())) messages.push(message);
  return messages;
}

const startup = startupMessage("somebody", "anything");
/** SSLRequest: its length and its code. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

describe("what a client sends", () => {
  test("is understood in whatever chunks it arrives", async () => {
    const queries = ["select 1", "", "select 'é☃'"].map(queryMessage);
    const bytes = Buffer.concat([sslRequest, startup, ...queries, syncMessage]);
    const expected = [
      { kind: "encryption-request" },
      { kind: "startup" },
      ...[...queries, syncMessage].map((each) => ({ kind: "ends-batch", bytes: each })),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 30 }), async (cuts) => {
        expect(await understood(bytes, cuts)).toEqual(expected);
      }),
    );
  });

  test("that is not complete is not acted on", async () => {
    const query = queryMessage("drop table region");
    const cut = Buffer.concat([startup, query]).subarray(0, -1);
    expect(await understood(cut)).toEqual([{ kind: "startup" }]);
  });

  test.each<[string, Buffer]>([
    ["a negative length", Buffer.from([0x51, 255, 255, 255, 255])],
    ["a length beyond all reason", Buffer.from([0x51, 127, 255, 255, 255])],
    ["a message type that does not exist", Buffer.from([0x21, 0, 0, 0, 4])],
    ["data for a copy that was not asked for", Buffer.from([0x64, 0, 0, 0, 4])],
  ])("%s is refused", async (_, bytes) => {
    const [, second] = await understood(Buffer.concat([startup, bytes]));
    expect(second).toMatchObject({ kind: "unsupported" });
  });

  test("another protocol is refused", async () => {
    expect(await understood(Buffer.from("GET / HTTP/1.1\r\n\r\n"))).toMatchObject([
      { kind: "unsupported" },
    ]);
    const version2 = Buffer.from([0, 0, 0, 8, 0, 2, 0, 0]);
    expect(await understood(version2)).toMatchObject([{ kind: "unsupported" }]);
  });
});
