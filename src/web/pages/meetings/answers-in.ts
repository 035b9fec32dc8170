import type { SiteContext } from "../../render.ts";
import type { Answers } from "./plan-form.ts";

/** What was filled in, by field; a field that is there more than once counts with its last. */
export async function answersIn(c: SiteContext): Promise<Answers> {
  const form = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.replaceAll("\r\n", "\n")]] : [],
    ),
  );
}
