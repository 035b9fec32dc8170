import type { Mechanism } from "../../../core/impact/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { sectorTitle } from "../../sector-title.ts";

/** The work that a mechanism acts on, or the sector whose staff grows, in words. */
export function placeOf(mechanism: Mechanism, view: RegionView, language: Language): string {
  if (mechanism.kind === "supply") return sectorTitle(view, mechanism.sector, language);
  return view.assumptions.pools.find(({ id }) => id === mechanism.pool)!.title[language];
}
