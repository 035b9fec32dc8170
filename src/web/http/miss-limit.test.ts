import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";
import { missLimit } from "./miss-limit.ts";

describe("who guesses", () => {
  const limit = missLimit();
  test("has to wait after twenty misses in a minute, and others do not", () => {
    for (let miss = 0; miss < 19; miss++) limit.missed("a", miss);
    expect(limit.isBlocked("a", 30_000)).toBe(false);
    limit.missed("a", 30_000);
    expect(limit.isBlocked("a", 30_001)).toBe(true);
    expect(limit.isBlocked("b", 30_001)).toBe(false);
    expect(limit.isBlocked("a", 60_000)).toBe(false);
  });
});

describe("the address of a client", () => {
  const app = new Hono().get("/", (c) => c.text(clientAddress(c)));
  const from = async (remoteAddress: string, forwarded?: string) => {
    const headers = forwarded === undefined ? {} : { "X-Forwarded-For": forwarded };
    const env = { incoming: { socket: { remoteAddress } } };
    return (await app.request("/", { headers }, env)).text();
  };

  test.each([
    ["203.0.113.9", undefined, "203.0.113.9"],
    // From outside the header can say anything.
    ["203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["::ffff:10.0.0.2", "made up, 198.51.100.1", "198.51.100.1"],
    ["::1", undefined, "::1"],
    ["172.32.0.1", "198.51.100.1", "172.32.0.1"],
  ])("%s with %s is %s", async (remote, forwarded, address) => {
    expect(await from(remote, forwarded)).toBe(address);
  });
});
