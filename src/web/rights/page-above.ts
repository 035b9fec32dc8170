import { routeRights } from "./route-rights.ts";

/**
 * The nearest page above an address that takes a form and shows nothing itself; nothing when no
 * form is sent to it. Whoever comes back to such an address by a link was looking at that page.
 * @param path within the region, as "/risicos/focus/sluiten"
 */
export function pageAbove(path: string): string | undefined {
  if (!forms.some((form) => form.test(path))) return undefined;
  const parts = path.split("/");
  const above = parts.map((_, at) => parts.slice(0, -at - 1).join("/") || "/");
  return above.find((one) => pages.some((page) => page.test(one)));
}

const forms = addressesOf("POST");
const pages = addressesOf("GET");

/** What each address of a method looks like. */
function addressesOf(method: string): readonly RegExp[] {
  return Object.keys(routeRights)
    .filter((route) => route.startsWith(`${method} `))
    .map((route) => route.slice(method.length + 1))
    .map((path) => new RegExp(`^${path.replaceAll(/:[A-Za-z]+(\{[^}]*\})?/g, "[^/]+")}$`));
}
