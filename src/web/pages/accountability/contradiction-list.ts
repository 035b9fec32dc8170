import type { Contradiction } from "../../../core/plan/index.ts";
import { choice, type Choice } from "../../choice.ts";

/** Kinds as addresses write them. */
export const kindSlugs = {
  tegenspraak: "contradiction",
  naam: "name-variant",
  verloren: "lost-in-source",
  gat: "gap",
} as const satisfies Record<string, Contradiction["kind"]>;
export type KindSlug = keyof typeof kindSlugs;
export const kinds = Object.keys(kindSlugs) as readonly KindSlug[];

/** Severities as addresses write them, gravest first. */
export const severitySlugs = {
  groot: "high",
  middel: "medium",
  klein: "low",
} as const satisfies Record<string, Contradiction["severity"]>;
export type SeveritySlug = keyof typeof severitySlugs;
export const severities = Object.keys(severitySlugs) as readonly SeveritySlug[];

export interface Selection {
  readonly kind: Choice;
  readonly severity: Choice;
  /** In the order of the plan. */
  readonly items: readonly Contradiction[];
}

/** The contradictions that an address asks for, by `soort` and `ernst`. */
export function select(query: URLSearchParams, all: readonly Contradiction[]): Selection {
  const kind = choice(query, "soort", kinds);
  const severity = choice(query, "ernst", severities);
  return {
    kind,
    severity,
    items: all.filter(
      (item) =>
        (kind.value === undefined || item.kind === kindSlugs[kind.value as KindSlug]) &&
        (severity.value === undefined ||
          item.severity === severitySlugs[severity.value as SeveritySlug]),
    ),
  };
}

/** In groups by severity, gravest first; groups without any are left out. */
export function bySeverity(
  items: readonly Contradiction[],
): readonly { readonly severity: SeveritySlug; readonly items: readonly Contradiction[] }[] {
  return severities
    .map((severity) => ({
      severity,
      items: items.filter((item) => item.severity === severitySlugs[severity]),
    }))
    .filter((group) => group.items.length > 0);
}
