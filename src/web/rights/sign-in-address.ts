import { href, type Visit } from "../visit.ts";

/** Where somebody signs in and then comes back to the page that was asked for. */
export function signInAddress(visit: Visit): string {
  const query = visit.query.toString();
  const asked = href(visit, visit.path) + (query === "" ? "" : `?${query}`);
  return `${href(visit, "/inloggen")}?${new URLSearchParams({ terug: asked }).toString()}`;
}
