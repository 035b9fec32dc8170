import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Lease } from "./lease.ts";
import { queryMessage, startupMessage, syncMessage } from "./wire-messages.ts";
import { serveClient, type WireSession } from "./wire-server.ts";

/** A session that answers with what it was asked, and obeys "begin", "commit" and "rollback". */
function echo() {
  let open = false;
  const heard: string[] = [];
  const session: WireSession = {
    greeting: Buffer.from("welcome;"),
    async run(messages, answer) {
      const text = Buffer.from(messages)
        .toString("latin1")
        .replaceAll(/[^a-z0-9 ]/g, "");
      heard.push(text);
      if (text.includes("begin")) open = true;
      if (/commit|rollback/.test(text)) open = false;
      await new Promise((resolve) => setImmediate(resolve));
      answer(Buffer.from(`${text};`));
    },
    inTransaction: () => open,
  };
  return { session, heard };
}

let server: Server;
let heard: string[];
async function serve(silence?: number): Promise<void> {
  const session = echo();
  heard = session.heard;
  const lease = new Lease();
  server = createServer((socket) => void serveClient(socket, session.session, lease, silence));
  server.listen(0);
  await once(server, "listening");
}
beforeEach(() => serve());
afterEach(() => server.close());

/** A client that has started up, and what it has heard so far. */
async function client(): Promise<{ socket: Socket; text: () => string; says(sql: string): void }> {
  const socket = connect((server.address() as AddressInfo).port);
  let received = "";
  socket.on("data", (chunk) => (received += chunk.toString("latin1")));
  socket.write(startupMessage("somebody", "anything"));
  await vi.waitFor(() => expect(received).toBe("welcome;"));
  return {
    socket,
    text: () => received.slice("welcome;".length),
    says: (sql) => socket.write(queryMessage(sql)),
  };
}

const answered = (to: { text: () => string }, text: string) =>
  vi.waitFor(() => expect(to.text()).toBe(text));

describe("clients of one session", () => {
  test("wait for each other's transactions, first come first served", async () => {
    const [a, b, c] = [await client(), await client(), await client()];
    a.says("begin");
    await answered(a, "begin;");
    b.says("one");
    await new Promise((resolve) => setTimeout(resolve, 20));
    c.says("two");
    a.says("commit");
    await answered(c, "two;");
    expect(heard).toEqual(["begin", "commit", "one", "two"]);
    for (const { socket } of [a, b, c]) socket.destroy();
  });

  test("a batch runs as a whole, when it is complete", async () => {
    const a = await client();
    const parse = queryMessage("parsed");
    parse[0] = 0x50;
    a.socket.write(parse);
    const b = await client();
    b.says("between");
    await answered(b, "between;");
    a.socket.write(syncMessage);
    await answered(a, "parsed;");
    expect(heard).toEqual(["between", "parsed"]);
    for (const { socket } of [a, b]) socket.destroy();
  });

  test("one that leaves in a transaction is rolled back before the next is served", async () => {
    const [a, b] = [await client(), await client()];
    a.says("begin");
    await answered(a, "begin;");
    b.says("next");
    a.socket.resetAndDestroy();
    await answered(b, "next;");
    expect(heard).toEqual(["begin", "rollback", "next"]);
    b.socket.destroy();
  });

  test("one that says nothing in a transaction is sent away, with the reason", async () => {
    server.close();
    await serve(200);
    const [a, b] = [await client(), await client()];
    a.says("begin");
    await answered(a, "begin;");
    b.says("next");
    await answered(b, "next;");
    expect(heard).toEqual(["begin", "rollback", "next"]);
    expect(a.text()).toContain("25P03");
    b.socket.destroy();
  });

  test("one that says nothing outside a transaction may stay", async () => {
    server.close();
    await serve(50);
    const a = await client();
    await new Promise((resolve) => setTimeout(resolve, 200));
    a.says("still here");
    await answered(a, "still here;");
    expect(a.socket.destroyed).toBe(false);
    a.socket.destroy();
  });
});
