import type { Language } from "./language.ts";
import type { RegionView } from "./region-view.ts";

/** @param id of a sector of the plan */
export function sectorTitle({ plan }: RegionView, id: string, language: Language): string {
  return plan.sectors.find((sector) => sector.id === id)?.title[language] ?? id;
}
