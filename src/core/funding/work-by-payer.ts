import type { Forecast } from "../impact/index.ts";
import type { Payer } from "./funding-rules.ts";

/** Mean people of work that a payer no longer pays for, and that it pays for on top. */
export interface WorkOfPayer {
  /** Left out for the sectors that no payer was named for. */
  readonly payer?: Payer;
  readonly won: number;
  readonly borne: number;
}

/**
 * Who saves and who pays, as the forecast shifts work between sectors: in people, for the rules
 * name no price. Nothing is lost: what no payer was named for stands last.
 * @returns nothing when the forecast does not reach the year
 */
export function workByPayer(
  { years, ledger }: Pick<Forecast, "years" | "ledger">,
  payers: readonly Payer[],
  year: number,
): readonly WorkOfPayer[] {
  const at = years.indexOf(year);
  if (at < 0) return [];
  const sum = (of: (sector: string) => boolean) => {
    const lines = ledger.filter(({ sector }) => of(sector));
    return {
      won: lines.reduce((people, { won }) => people + won[at]!, 0),
      borne: lines.reduce((people, { borne }) => people + borne[at]!, 0),
    };
  };
  const named = new Set(payers.flatMap(({ sectors }) => sectors));
  const hasRest = ledger.some(({ sector }) => !named.has(sector));
  return [
    ...payers.map((payer) => ({ payer, ...sum((sector) => payer.sectors.includes(sector)) })),
    ...(hasRest ? [sum((sector) => !named.has(sector))] : []),
  ];
}
