import type { Assumptions, Mechanism } from "../../core/impact/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import { isObject, type Json } from "../../core/proposals/index.ts";
import type { Language } from "../language.ts";
import { mechanismWords } from "./estimate-words.ts";

interface Documents {
  readonly plan: Pick<Plan, "sectors">;
  readonly assumptions: Pick<Assumptions, "pools">;
}

/** The way in which an initiative works and on what: "Minder vraag (chronische zorg bij de huisarts)". */
export function mechanismName(
  mechanism: Mechanism,
  { plan, assumptions }: Documents,
  language: Language,
): string {
  const way = mechanismWords[language][mechanism.kind];
  const pool = (id: string) =>
    assumptions.pools.find((one) => one.id === id)?.title[language] ?? id;
  switch (mechanism.kind) {
    case "avoided-demand":
    case "productivity":
    case "time-saved":
      return `${way} (${pool(mechanism.pool)})`;
    case "shift":
      return `${way} (${pool(mechanism.pool)} → ${pool(mechanism.to)})`;
    case "supply": {
      const sector = plan.sectors.find(({ id }) => id === mechanism.sector);
      return `${way} (${sector?.title[language] ?? mechanism.sector})`;
    }
  }
}

/** The way of working that a field belongs to: the same object for all its fields. */
export function wayIn(record: Json | undefined, field: string): Mechanism | undefined {
  const at = /^mechanisms\.(\d+)\./.exec(field)?.[1];
  const ways = isObject(record) ? record["mechanisms"] : undefined;
  if (at === undefined || !Array.isArray(ways)) return undefined;
  // What stands in the assumptions was checked when it was kept.
  return ways[Number(at)] as unknown as Mechanism;
}
