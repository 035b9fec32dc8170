import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import * as z from "zod";
import { uuidOf } from "./uuid-of.ts";

test("a text has a UUID of its own, made from its digest", () => {
  const [a, b] = [uuidOf("persona:regio:secretaris"), uuidOf("persona:regio:voorzitter")];
  expect(a).not.toBe(b);
  expect(z.uuid().safeParse(a).success).toBe(true);
  // Personas had these ids before: a store must know them again.
  const bytes = createHash("sha256").update("persona:regio:secretaris").digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  expect(a.replaceAll("-", "")).toBe(bytes.toString("hex"));
});
