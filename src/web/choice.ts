/** A choice that the address makes: one of the allowed values, none, or something else. */
export interface Choice {
  /** Left out when nothing was chosen, and when what was chosen does not exist. */
  readonly value?: string;
  /** What the address says, when that does not exist: the page tells the reader. */
  readonly wrong?: string;
}

/** Reads a choice from the query of an address. Total: every address gives a page. */
export function choice(query: URLSearchParams, name: string, allowed: readonly string[]): Choice {
  const asked = query.get(name)?.trim() ?? "";
  if (asked === "") return {};
  return allowed.includes(asked) ? { value: asked } : { wrong: asked };
}
