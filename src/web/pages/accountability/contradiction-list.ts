import type { Contradiction } from "../../../core/plan/index.ts";
import { choice } from "../../choice.ts";

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

/** Reads `soort` and `ernst` from an address. */
export function readFilter(query: URLSearchParams): ContradictionFilter {
  const kind = choice(query, "soort", Object.keys(kindSlugs));
  const severity = choice(query, "ernst", Object.keys(severitySlugs));
  return {
    ...(kind.value !== undefined && { kind: kind.value as KindSlug }),
    ...(severity.value !== undefined && { severity: severity.value as SeveritySlug }),
    notUnderstood: [kind.wrong, severity.wrong].filter((value) => value !== undefined),
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
