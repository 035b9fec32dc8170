import { href } from "../../visit.ts";
import type { EntryContext } from "./entry-access.tsx";

/** Address of a page behind the link of this request: "" for its start. */
export function behindLink(c: EntryContext, path: string): string {
  return href(c.var.visit, `/invoer/${c.req.param("token")}${path}`);
}
