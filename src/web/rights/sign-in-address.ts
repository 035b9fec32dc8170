import { hrefToday, twin, type Visit } from "../visit.ts";

/** Where somebody signs in and then comes back to the page that was asked for. */
export function signInAddress(visit: Visit): string {
  const asked = new URLSearchParams({ terug: twin(visit, visit.language) });
  return hrefToday(visit, `/inloggen?${asked.toString()}`);
}
