import type { Contradiction } from "../../../core/plan/index.ts";

/** Kinds and severities as addresses write them; gravest first. */
export const kindSlugs = {
  tegenspraak: "contradiction",
  naam: "name-variant",
  verloren: "lost-in-source",
  gat: "gap",
} as const satisfies Record<string, Contradiction["kind"]>;
export const severitySlugs = {
  groot: "high",
  middel: "medium",
  klein: "low",
} as const satisfies Record<string, Contradiction["severity"]>;

export type KindSlug = keyof typeof kindSlugs;
export type SeveritySlug = keyof typeof severitySlugs;

export interface ContradictionFilter {
  readonly kind?: KindSlug;
  readonly severity?: SeveritySlug;
  /** Values of the address that mean nothing, to tell the reader. */
  readonly notUnderstood: readonly string[];
}

/** Reads `soort` and `ernst` from an address. An empty value is no filter. */
export function readFilter(query: URLSearchParams): ContradictionFilter {
  const kind = query.get("soort") ?? "";
  const severity = query.get("ernst") ?? "";
  const isKind = Object.hasOwn(kindSlugs, kind);
  const isSeverity = Object.hasOwn(severitySlugs, severity);
  return {
    ...(isKind && { kind: kind as KindSlug }),
    ...(isSeverity && { severity: severity as SeveritySlug }),
    notUnderstood: [
      ...(isKind || kind === "" ? [] : [`soort=${kind}`]),
      ...(isSeverity || severity === "" ? [] : [`ernst=${severity}`]),
    ],
  };
}

/** The contradictions that fit, in the order of the plan. */
export function filtered(
  all: readonly Contradiction[],
  { kind, severity }: ContradictionFilter,
): readonly Contradiction[] {
  return all.filter(
    (item) =>
      (kind === undefined || item.kind === kindSlugs[kind]) &&
      (severity === undefined || item.severity === severitySlugs[severity]),
  );
}

/** In groups by severity, gravest first; groups without any are left out. */
export function bySeverity(
  items: readonly Contradiction[],
): readonly { readonly severity: SeveritySlug; readonly items: readonly Contradiction[] }[] {
  return Object.entries(severitySlugs).flatMap(([slug, severity]) => {
    const own = items.filter((item) => item.severity === severity);
    return own.length === 0 ? [] : [{ severity: slug as SeveritySlug, items: own }];
  });
}
