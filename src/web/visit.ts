import type { Language } from "./language.ts";

/** One request as pages see it: who reads, in which language, from which address. */
export interface Visit {
  readonly language: Language;
  /** Path within the region and language, always starting with "/": the twin shares it. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The server as the reader addressed it, for the few links that must be absolute. */
  readonly origin: string;
  /** Address of the region on this server: "" while one region is served at the root. */
  readonly base: string;
}

/** The address of a page of this region in the reader's language. */
export function href(visit: Visit, path: string): string {
  return address(visit, visit.language, path);
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
