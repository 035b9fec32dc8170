import { leastOf, type Distribution } from "../distribution.ts";
import { inputOf, type Input } from "../draw/input.ts";
import type { Initiative, Mechanism, Model } from "../model.ts";
import type { Event, InitiativeProgram, PoolUse, Product, Program, Supply } from "./program.ts";
import { factorOfPool, factorOfShift, settingOf } from "./setting.ts";

/** A model as the kernels run it. */
export function programOf(model: Model): Program {
  return {
    ...settingOf(model),
    years: model.years.length,
    sectors: model.sectors.length,
    pools: model.pools.map(({ sector }) => ({ sector })),
    judgementCorrelation: model.judgementCorrelation,
    preconditions: model.preconditions.map(({ id, met }) => eventOf(`precondition:${id}`, met)),
    initiatives: model.initiatives.map((initiative) => initiativeProgram(initiative, model)),
  };
}

const eventOf = (name: string, chance: Distribution): Event => ({
  name,
  chance: inputOf(`${name}/chance`, chance),
});

/** What an initiative does. @param model that it belongs to, or that differs in initiatives alone */
export function initiativeProgram(initiative: Initiative, model: Model): InitiativeProgram {
  const { subject, scale } = initiative;
  const middleOfFirst = model.years[0]! + 0.5;
  const inputs: Input[] = [];
  const uses: PoolUse[] = [];
  const supplies: Supply[] = [];
  for (const mechanism of initiative.mechanisms)
    addMechanism(mechanism, model, inputs, uses, supplies);
  return {
    success: eventOf(`${subject}/success`, initiative.success),
    needs: initiative.dependsOn,
    start: inputOf(`${subject}/start`, initiative.start, (year) => year - middleOfFirst),
    length: inputOf(`${subject}/rampYears`, initiative.rampYears),
    inputs,
    uses,
    supplies,
    ...(scale && { scale }),
  };
}

/** Formulas: docs/methods.md#mechanisms. */
function addMechanism(
  mechanism: Mechanism,
  model: Model,
  inputs: Input[],
  uses: PoolUse[],
  supplies: Supply[],
): void {
  const input = (field: string, quantity: Distribution, turned?: (value: number) => number) =>
    inputs.push(inputOf(`${mechanism.input}/${field}`, quantity, turned)) - 1;
  const product = (...places: readonly number[]): Product => ({ inputs: places });
  switch (mechanism.kind) {
    case "avoided-demand":
    case "shift": {
      const { pool } = mechanism;
      const takesPart = input("reach", mechanism.reach);
      const size = product(
        takesPart,
        input("adoption", mechanism.adoption),
        input("retention", mechanism.retention),
        input("effect", mechanism.effect),
      );
      const sign = mayBeNegative(mechanism.effect) ? "either" : "reduces";
      if (mechanism.kind === "avoided-demand") uses.push({ pool, size, sign, takesPart });
      else {
        const from = model.pools[pool]!.sector;
        const { sector } = model.pools[mechanism.to]!;
        const rate = {
          inputs: [input("exchange", mechanism.exchange)],
          factor: factorOfShift(model, from, sector),
        };
        uses.push({ pool, size, sign, takesPart, arrival: { sector, rate } });
      }
      return;
    }
    case "productivity": {
      const takesPart = input("adoption", mechanism.adoption);
      const size = product(
        input("coverage", mechanism.coverage),
        takesPart,
        // Half as many clients per FTE is twice the work; below that the part would pass -1.
        input("gain", mechanism.gain, (more) => 1 - 1 / (1 + Math.max(more, -0.5))),
      );
      const sign = mayBeNegative(mechanism.gain) ? "either" : "reduces";
      uses.push({ pool: mechanism.pool, size, sign, takesPart });
      return;
    }
    case "time-saved": {
      const { pool } = mechanism;
      const takesPart = input("adoption", mechanism.adoption);
      const minutes = product(
        input("clients", mechanism.clients),
        takesPart,
        input("minutesPerDay", mechanism.minutesPerDay),
        input("daysPerYear", mechanism.daysPerYear),
      );
      const size = { ...minutes, factor: factorOfPool(pool) };
      uses.push({ pool, size, isFixed: true, sign: "reduces", takesPart });
      return;
    }
    case "supply":
      supplies.push({
        sector: mechanism.sector,
        flow: product(
          input("peoplePerYear", mechanism.peoplePerYear),
          input("completion", mechanism.completion),
        ),
        dropOut: input("yearlyDropOut", mechanism.yearlyDropOut),
        lag: input("lagYears", mechanism.lagYears),
      });
  }
}

const mayBeNegative = (quantity: Distribution) => leastOf(quantity) < 0;
