import type { Room } from "../../../core/impact/index.ts";

/** What the address asks of the portfolio. */
export interface Asked {
  /** Euro a year for all together; left out when money is no limit. */
  readonly budget?: number;
  /** What stands in the field of the budget when that is no amount. */
  readonly wrong?: string;
  /** Whether the worst tenth of the futures counts, in place of the mean of all. */
  readonly cautious: boolean;
  readonly room: Room;
}

/** Total: every address asks something. */
export function readAsked(query: URLSearchParams): Asked {
  const asked = { cautious: query.get("doel") === "zeker", room: roomOf(query.get("trekkracht")) };
  const typed = query.get("budget")?.trim() ?? "";
  if (typed === "") return asked;
  const millions = Number(typed.replace(",", "."));
  const isAmount = millions >= 0 && millions <= 10_000;
  return isAmount ? { ...asked, budget: Math.round(millions * 1e6) } : { ...asked, wrong: typed };
}

/** The query of the same question. */
export function askedQuery({ budget, cautious, room }: Asked): string {
  const query = new URLSearchParams({
    ...(budget !== undefined && { budget: String(budget / 1e6).replace(".", ",") }),
    ...(cautious && { doel: "zeker" }),
    ...(room === "low" && { trekkracht: "laag" }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

const roomOf = (value: string | null): Room => (value === "laag" ? "low" : "middle");
