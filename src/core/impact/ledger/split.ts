import type { Plan } from "../../plan/index.ts";
import type { Assumptions } from "../assumptions.ts";
import type { Model } from "../engine/model.ts";
import { initiativeWork } from "../delivery/index.ts";

/**
 * How work is divided over lines of a ledger: plain data, so that it can be sent to a thread. The
 * parts of all lines add up to 1 for every initiative and sector: nothing is lost.
 */
export interface Split {
  readonly name: string;
  readonly lines: readonly {
    /** Empty for what nobody is named for; stands last. */
    readonly key: string;
    /** Part of the work of each initiative in each sector of the model, 0 to 1. */
    readonly parts: readonly (readonly number[])[];
  }[];
}

type PartOf = (key: string, initiative: number, sector: number) => number;

function splitOver(name: string, keys: readonly string[], model: Model, partOf: PartOf): Split {
  const partsOf = (part: (initiative: number, sector: number) => number) =>
    model.initiatives.map((_, i) => model.sectors.map((_sector, s) => part(i, s)));
  const rest = (i: number, s: number) =>
    Math.max(0, 1 - keys.reduce((sum, key) => sum + partOf(key, i, s), 0));
  const lines = [
    ...keys.map((key) => ({ key, parts: partsOf((i, s) => partOf(key, i, s)) })),
    { key: "", parts: partsOf(rest) },
  ];
  const isEmpty = (parts: readonly (readonly number[])[]) =>
    parts.every((row) => row.every((part) => part < 1e-9));
  return { name, lines: lines.filter(({ parts }) => !isEmpty(parts)) };
}

export const splitBySector = (model: Model): Split =>
  splitOver(
    "sector",
    model.sectors.map(({ id }) => id),
    model,
    (key, _, s) => (model.sectors[s]!.id === key ? 1 : 0),
  );

/** @param payers who pays for the work of which sectors; a sector has one payer at most */
export const splitByPayer = (
  model: Model,
  payers: readonly { readonly id: string; readonly sectors: readonly string[] }[],
): Split =>
  splitOver(
    "payer",
    payers.map(({ id }) => id),
    model,
    (key, _, s) => (payerOf(payers, model.sectors[s]!.id) === key ? 1 : 0),
  );

const payerOf = (payers: Parameters<typeof splitByPayer>[1], sector: string) =>
  payers.find(({ sectors }) => sectors.includes(sector))?.id;

/**
 * Work in a sector falls on those parties of the initiative that have people at work there, in
 * equal parts; on nobody when there are none.
 */
export function splitByParty(model: Model, plan: Plan, assumptions: Assumptions): Split {
  const employers = assumptions.delivery?.employers ?? [];
  const work = new Map(initiativeWork(plan, assumptions).map((one) => [one.subject, one.carriers]));
  const there = model.initiatives.map(({ subject }) =>
    model.sectors.map(({ id: sector }) => {
      const carriers = new Set(work.get(subject)?.map(({ organisation }) => organisation));
      return employers
        .filter(
          ({ organisation, sectors }) => carriers.has(organisation) && sectors.includes(sector),
        )
        .map(({ organisation }) => organisation);
    }),
  );
  return splitOver(
    "party",
    employers.map(({ organisation }) => organisation),
    model,
    (key, i, s) => (there[i]![s]!.includes(key) ? 1 / there[i]![s]!.length : 0),
  );
}
