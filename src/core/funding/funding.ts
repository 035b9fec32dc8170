import type { Entry, Register } from "../register/index.ts";
import type { Cover, FundingAct } from "./funding-act.ts";

type Act<K extends FundingAct["kind"]> = Extract<FundingAct, { kind: K }>;
type Said<K extends FundingAct["kind"]> = Act<K>["data"] & Act<K>["words"];

/** Money of one source for one initiative, as it stands. */
export type Funding = Said<"funding-opened"> & {
  readonly id: string;
  /** Left out when only the grant was recorded: then what was asked is not known. */
  readonly requested?: Said<"funding-requested">;
  readonly decision:
    | { readonly kind: "waiting" }
    | ({ readonly kind: "granted" } & Said<"funding-granted">)
    | ({ readonly kind: "refused" } & Said<"funding-refused">);
  /** By year, each year once. */
  readonly spent: readonly Said<"funding-spent">[];
  /** By year, each year once. */
  readonly accounted: readonly Said<"funding-accounted">[];
  readonly cover: Cover;
  /** Why the cover is as it is; left out while nobody said anything. */
  readonly coverReason?: string | null;
};

/** Money that was granted. */
export type Grant = Funding & {
  readonly decision: Extract<Funding["decision"], { readonly kind: "granted" }>;
};

/** @throws Error when the first act does not open it: a bug of who recorded it */
export function readFunding(id: string, entries: readonly Entry<FundingAct>[]): Funding {
  const [first, ...later] = entries;
  if (first?.act.kind !== "funding-opened") throw new Error(`funding ${id} was never opened`);
  const opened: Funding = {
    ...first.act.data,
    ...first.act.words,
    id,
    decision: { kind: "waiting" },
    spent: [],
    accounted: [],
    cover: { kind: "unknown" },
  };
  return later.reduce(after, opened);
}

function after(funding: Funding, { act }: Entry<FundingAct>): Funding {
  switch (act.kind) {
    case "funding-opened":
      throw new Error(`funding ${funding.id} was opened twice`);
    case "funding-requested":
      return { ...funding, requested: { ...act.data, ...act.words } };
    case "funding-granted":
      return { ...funding, decision: { kind: "granted", ...act.data, ...act.words } };
    case "funding-refused":
      return { ...funding, decision: { kind: "refused", ...act.data, ...act.words } };
    case "funding-spent":
      return { ...funding, spent: withYear(funding.spent, { ...act.data, ...act.words }) };
    case "funding-accounted":
      return { ...funding, accounted: withYear(funding.accounted, { ...act.data, ...act.words }) };
    case "funding-covered":
      return { ...funding, cover: act.data.cover, coverReason: act.words.reason };
  }
}

const withYear = <S extends { readonly year: number }>(known: readonly S[], said: S): S[] =>
  [...known.filter(({ year }) => year !== said.year), said].toSorted((a, b) => a.year - b.year);

/** All money that was asked or granted, in the order in which it came. */
export const allFunding = (register: Register): readonly Funding[] =>
  register.all("funding", readFunding);

/** The money for one initiative. */
export const fundingOf = (register: Register, initiative: string): readonly Funding[] =>
  allFunding(register).filter((funding) => funding.initiative === initiative);

export const isGrant = (funding: Funding): funding is Grant => funding.decision.kind === "granted";
