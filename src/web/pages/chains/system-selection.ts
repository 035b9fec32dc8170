import type { System } from "../../../core/plan/index.ts";
import { choice, type Choice } from "../../choice.ts";

export const modes = ["build", "adopt", "mention"] as const satisfies readonly System["mode"][];

/** Which systems the address asks for. */
export interface SystemSelection {
  readonly category: Choice;
  readonly mode: Choice;
  readonly systems: readonly System[];
}

/** Reads `soort` (kind, as a slug) and `vraagt` (mode) from an address. */
export function selectSystems(query: URLSearchParams, systems: readonly System[]): SystemSelection {
  const category = choice(query, "soort", categoriesOf(systems).map(slug));
  const mode = choice(query, "vraagt", modes);
  return {
    category,
    mode,
    systems: systems.filter(
      (system) =>
        (category.value === undefined || slug(system.category) === category.value) &&
        (mode.value === undefined || system.mode === mode.value),
    ),
  };
}

/** Every kind once, in the order of the plan. */
export function categoriesOf(systems: readonly System[]): string[] {
  return [...new Set(systems.map(({ category }) => category))];
}

/** "wijk/gemeenschap" → "wijk-gemeenschap", for addresses. */
export function slug(category: string): string {
  return category
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
