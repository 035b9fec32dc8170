import type * as z from "zod";
import { SourceStopped } from "../source-stopped.ts";
import { plainAddress } from "./address.ts";

/** All bytes of an answer that is kept in memory as a whole. */
export async function wholeBody(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * What an answer in JSON says.
 * @throws SourceStopped when it is not JSON, breaks off, or has another shape
 */
export function readJson<T>(url: string, bytes: Uint8Array, shape: z.ZodType<T>): T {
  const unreadable = (where: string, reason: string) =>
    new SourceStopped({ kind: "unreadable", url: plainAddress(url), where, reason });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8").decode(bytes));
  } catch {
    // The message of the parser repeats what the answer says: left out.
    throw unreadable(`within ${bytes.byteLength} bytes`, "this is not JSON, or it breaks off");
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw unreadable(issue?.path.join(".") || "the whole", issue?.message ?? "another shape");
}
