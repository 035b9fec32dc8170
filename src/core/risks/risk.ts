import type { Plan, Risk } from "../plan/index.ts";
import type { By, Entry, Register } from "../register/index.ts";
import type { Owner } from "./owner.ts";
import type { Degree, RiskAct } from "./risk-act.ts";

/** A judgement of a risk. */
export interface Score {
  readonly likelihood: Degree;
  readonly impact: Degree;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly by: By;
  /** `null` once it was erased. */
  readonly reason: string | null;
}

type Named = Extract<RiskAct, { kind: "risk-named" }>;

/** What was done about a risk. */
interface RiskRecord {
  readonly id: string;
  /** Left out for a risk of the plan. */
  readonly named?: Named["data"] & Named["words"];
  /** The oldest first. */
  readonly scores: readonly Score[];
  readonly owner?: Owner;
  /** Left out while it is open. */
  readonly closed?: {
    /** YYYY-MM-DD */
    readonly on: string;
    readonly by: By;
    /** `null` once it was erased. */
    readonly reason: string | null;
  };
  readonly indicators: readonly string[];
}

/** A risk of the region: as the plan or somebody named it, and what was done about it. */
export type RegionRisk = RiskRecord & {
  /** As the plan numbers it; what people named comes after that. */
  readonly number: number;
  /** Left out for a risk that the plan does not have: that one is `named`. */
  readonly planned?: Risk;
};

/** Likelihood × impact, 1 to 25. */
export const sizeOf = ({ likelihood, impact }: Pick<Score, "likelihood" | "impact">): number =>
  likelihood * impact;

/** To read the subject "risk:<id>" with. */
export function readRisk(id: string, entries: readonly Entry<RiskAct>[]): RiskRecord {
  return entries.reduce(after, { id, scores: [], indicators: [] } as RiskRecord);
}

function after(risk: RiskRecord, { act, by }: Entry<RiskAct>): RiskRecord {
  switch (act.kind) {
    case "risk-named":
      return { ...risk, named: { ...act.data, ...act.words } };
    case "risk-scored": {
      const { closed: _, ...open } = risk;
      return { ...open, scores: [...risk.scores, { ...act.data, ...act.words, by }] };
    }
    case "risk-closed":
      return { ...risk, closed: { ...act.data, ...act.words, by } };
    case "risk-entrusted":
      return { ...risk, owner: act.data.owner };
    case "risk-linked":
      return { ...risk, indicators: act.data.indicators };
  }
}

/** Every risk: those of the plan by number, then those that people named, in that order. */
export function regionRisks(
  register: Register,
  { risks }: Pick<Plan, "risks">,
): readonly RegionRisk[] {
  const planned = risks
    .map((risk) => {
      const record = register.one(`risk:${risk.id}`, readRisk) ?? readRisk(risk.id, []);
      return { ...record, number: risk.number, planned: risk };
    })
    .toSorted((a, b) => a.number - b.number);
  const last = planned.at(-1)?.number ?? 0;
  const named = register.all("risk", readRisk).filter((risk) => risk.named !== undefined);
  return [...planned, ...named.map((risk, at) => ({ ...risk, number: last + 1 + at }))];
}

/** The challenges that a risk touches most; empty when it touches all. */
export const challengesOf = ({ planned, named }: RegionRisk): readonly string[] =>
  planned?.challenges ?? named?.challenges ?? [];
