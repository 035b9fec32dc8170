import type { Language } from "./language.ts";

/** One request as pages see it: who reads, in which language, from which address, as of when. */
export interface Visit {
  readonly language: Language;
  /** Path within the region and language, always starting with "/": the twin shares it. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The server as the reader addressed it, for the few links that must be absolute. */
  readonly origin: string;
  /** Address of the region on this server: "" while one region is served at the root. */
  readonly base: string;
  /** The earlier day that is looked at, as 2024-06-01; left out for today. */
  readonly asOf?: string;
  /** Who is signed in; left out where nobody can sign in. */
  readonly account?: "none" | { readonly name: string };
}

/** The address of a page of this region in the reader's language, on the day that is looked at. */
export function href(visit: Visit, path: string): string {
  return on(visit, path, visit.asOf);
}

/** The address of a page as it is today, whatever day is looked at. */
export function hrefToday(visit: Visit, path: string): string {
  return on(visit, path, undefined);
}

/** The same page in another language. */
export function twin(visit: Visit, language: Language): string {
  const query = visit.query.toString();
  return address(visit, language, visit.path) + (query === "" ? "" : `?${query}`);
}

function address({ base }: Visit, language: Language, path: string): string {
  const prefix = language === "nl" ? base : `${base}/en`;
  return path === "/" ? prefix || "/" : `${prefix}${path}`;
}

/** An address that names a day itself keeps it. */
function on(visit: Visit, path: string, day: string | undefined): string {
  const [, page, search = "", part = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(path)!;
  const named = day === undefined || new URLSearchParams(search).has("op");
  const query = named ? search : `${search === "" ? "?" : `${search}&`}op=${day}`;
  return address(visit, visit.language, page!) + query + part;
}
