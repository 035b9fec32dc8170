import { describe, expect, test } from "vitest";
import type { Plan } from "../../plan/index.ts";
import type { Assumptions } from "../assumptions.ts";
import { between, constant } from "../engine/distribution.ts";
import {
  avoided,
  exampleModel,
  initiative,
  shift,
  timeSaved,
} from "../engine/example-model.test-data.ts";
import { DrawnModel, simulate } from "../engine/index.ts";
import { displacementLedger, type LedgerLine, type WorkAmount } from "./displacement-ledger.ts";
import { splitByParty, splitByPayer, splitBySector, type Split } from "./split.ts";

/** Shift, overlap, time saved, inflow and added work, all at once and uncertain. */
const model = exampleModel(
  [
    initiative("a", [shift(0, 1, between("logit", 0.05, 0.2), 0.6)], { success: constant(0.6) }),
    initiative("b", [avoided(0, between("logit", 0.2, 0.5), 0.2), avoided(1, 0.5, -0.02)]),
    initiative("c", [
      timeSaved(1, 500, 30),
      {
        kind: "supply",
        input: "",
        sector: 0,
        peoplePerYear: constant(10),
        completion: constant(0.8),
        lagYears: constant(1),
        yearlyDropOut: constant(0.1),
      },
    ]),
  ],
  {
    pools: [
      { id: "kliniek", sector: 0, shareOfSector: between("logit", 0.15, 0.25) },
      { id: "wijkzorg", sector: 1, shareOfSector: constant(0.5) },
    ],
  },
);
const costs = [constant(80_000), between("log", 55_000, 70_000)];
const options = { draws: 400, seed: 1 };
const payers = [{ id: "zvw", sectors: ["ziekenhuis"] }];

const plan = {
  initiatives: [
    { id: "a", organisations: ["cwz", "umc", "thuis"] },
    { id: "b", organisations: ["cwz"] },
    { id: "c" },
  ],
  priorities: [],
  organisations: [],
  bodies: [],
  figures: [],
  challenges: [],
  contradictions: [],
} as unknown as Plan;
const assumptions = {
  initiatives: ["a", "b", "c"].map((id) => ({ initiative: id, mechanisms: [{}] })),
  delivery: {
    usual: {},
    initiatives: [],
    employers: [
      { organisation: "cwz", sectors: ["ziekenhuis"] },
      { organisation: "umc", sectors: ["ziekenhuis"] },
      { organisation: "thuis", sectors: ["wijk"] },
    ],
  },
} as unknown as Assumptions;
const byParty = splitByParty(model, plan, assumptions);
const splits = [splitBySector(model), splitByPayer(model, payers), byParty];

const base = new DrawnModel(model, options);
const ledger = displacementLedger(base, { year: 2030, splits, labourCosts: costs });
const forecast = simulate(model, options);
const y = forecast.years.indexOf(2030);

describe("the ledger of work", () => {
  test.each(["sector", "payer", "party"])("per %s adds up to the total, won and borne", (name) => {
    const { lines } = ledger.splits.find((split) => split.name === name)!;
    const sum = (of: (line: LedgerLine) => number) =>
      lines.reduce((total, line) => total + of(line), 0);
    for (const side of ["won", "borne", "net"] as const) {
      expect(sum((line) => line[side].fte.mean)).toBeCloseTo(ledger.total[side].fte.mean, 9);
      expect(sum((line) => line[side].euro!.mean)).toBeCloseTo(ledger.total[side].euro!.mean, 3);
    }
  });

  const almost = (value: number) => expect.closeTo(value, 9);

  test("is what the plan frees in the forecast, in range as well as in mean", () => {
    const { mean, p5, p50, p95 } = forecast.total.fte.freed[y]!;
    expect(ledger.total.net.fte).toMatchObject({
      mean: almost(mean),
      p5: almost(p5),
      p50: almost(p50),
      p95: almost(p95),
    });
  });

  test("per sector is that of the forecast, in jobs instead of people", () => {
    const { lines } = ledger.splits[0]!;
    for (const { sector, won, borne } of forecast.ledger) {
      const { won: here, borne: there } = lines.find(({ key }) => key === sector)!;
      const jobs = sector === "ziekenhuis" ? 0.8 : 0.5;
      expect(here.fte.mean).toBeCloseTo(won[y]! * jobs, 4);
      expect(there.fte.mean).toBeCloseTo(borne[y]! * jobs, 4);
    }
  });

  test("falls on parties with people at work there, and else on nobody", () => {
    const parts = (key: string) => byParty.lines.find((line) => line.key === key)!.parts;
    expect(parts("umc")[0]).toEqual([0.5, 0]);
    expect(parts("cwz")).toEqual([
      [0.5, 0],
      [1, 0],
      [0, 0],
    ]);
    expect(parts("thuis")[0]).toEqual([0, 1]);
    expect(parts("")).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  test("has no euros where the cost of labour is not known, and keeps them elsewhere", () => {
    const labourCosts = [costs[0], undefined];
    const priceless = displacementLedger(base, { year: 2030, splits, labourCosts });
    const euros = ({ won }: { won: WorkAmount }) => won.euro !== undefined;
    expect(euros(priceless.total)).toBe(false);
    expect(priceless.splits[0]!.lines.map(euros)).toEqual([true, false]);
  });

  test("knows no year outside the model", () => {
    const question = { year: 1999, splits: [] as readonly Split[], labourCosts: costs };
    expect(() => displacementLedger(base, question)).toThrow(RangeError);
  });
});
