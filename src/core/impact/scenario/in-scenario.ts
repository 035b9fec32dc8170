import { around, constant } from "../engine/distribution.ts";
import type { Distribution, Model, Subject } from "../engine/index.ts";
import { isAssumedField } from "./assumptions-in.ts";
import { inWords, scenarioFaults } from "./scenario-fault.ts";
import type { Scenario, Supposed } from "./scenario.ts";

/**
 * The model as somebody supposes it to be. What did not change is the same object, initiative by
 * initiative, so that an engine knows what it need not draw again. Initiatives that are left out
 * keep their place; see `leftOut`.
 * @throws RangeError when the scenario cannot be computed: `scenarioFaults` tells before
 */
export function inScenario(model: Model, scenario: Scenario): Model {
  const faults = scenarioFaults(model, scenario);
  if (faults.length > 0) throw new RangeError(faults.map(inWords).join("; "));
  const { values } = scenario;
  const names = Object.keys(values);
  if (names.length === 0) return model;
  const changes = (prefix: string) => names.some((name) => name.startsWith(prefix));
  return {
    ...model,
    ...(changes("baseline/") && {
      baseline: rewritten(model.baseline, "baseline", values),
      sectors: growing(model.sectors, values["baseline/growth"]?.value ?? 1),
    }),
    ...(changes("precondition:") && {
      preconditions: model.preconditions.map((one) =>
        rewritten(one, `precondition:${one.id}`, values),
      ),
    }),
    initiatives: model.initiatives.map((one) => {
      const { subject, mechanisms } = one;
      if (!changes(`${subject}/`)) return one;
      const times = values[`${subject}/scale`]?.value ?? 1;
      return {
        ...rewritten(one, subject, values),
        ...(times !== 1 && {
          scale: (one.scale ?? model.years.map(() => 1)).map((factor) => factor * times),
        }),
        mechanisms: mechanisms.map((mechanism) => rewritten(mechanism, mechanism.input, values)),
      };
    }),
  };
}

export const leftOut = ({ without }: Scenario): ReadonlySet<Subject> => new Set(without);

type Values = Scenario["values"];

/** A record of a model with other quantities in the fields that the scenario names. */
function rewritten<T extends object>(record: T, prefix: string, values: Values): T {
  const changed = Object.entries(record).flatMap(([field, quantity]) => {
    const supposed = isAssumedField(field) ? values[`${prefix}/${field}`] : undefined;
    // `scale` of an initiative is a factor for each year, and no quantity.
    return supposed === undefined || Array.isArray(quantity)
      ? []
      : [[field, moved(quantity as Distribution, supposed)] as const];
  });
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
}

/**
 * Its spread on the scale of its link stays: an amount keeps its relative range, a part that of its
 * odds, a moment its years. See docs/methods.md#scenarios.
 */
const moved = (quantity: Distribution, { value, certain }: Supposed): Distribution =>
  certain ? constant(value) : around(quantity, value);

/** The gap grows faster or slower than expected; in the first year it is what it was. */
function growing(sectors: Model["sectors"], times: number): Model["sectors"] {
  if (times === 1) return sectors;
  return sectors.map((sector) => {
    const first = sector.anchored[0]!;
    return {
      ...sector,
      anchored: sector.anchored.map((gap) => first + times * (gap - first)),
      beyond: sector.beyond.map((slope) => times * slope),
    };
  });
}
