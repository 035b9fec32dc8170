import type { SiteContext } from "./render.ts";

/** Most of a form that is carried on for its writer, in bytes: many pages of text. */
const mostBytes = 64 * 1024;

/**
 * The text of every field as it was sent, in order; files are left out.
 * @returns nothing when there is too much to carry on, or when it does not say how much it is
 */
export async function sentFields(
  c: Pick<SiteContext, "req">,
): Promise<readonly [string, string][] | undefined> {
  const size = Number(c.req.header("Content-Length") ?? Number.NaN);
  if (!(size <= mostBytes)) return undefined;
  const form = await c.req.formData().catch(() => new FormData());
  return [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
}
