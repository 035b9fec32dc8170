import type { Candidate, PortfolioProblem, StartOption } from "./problem.ts";

/** Everything that is wrong with a problem, by the name of what it is about; empty when sound. */
export function checkProblem(problem: PortfolioProblem): string[] {
  const { gap, pools, candidates, budgets, capacities } = problem;
  const scenarios = gap.length;
  const faults: string[] = [];
  const isOfScenarios = (name: string, values: Float64Array, fits: (value: number) => boolean) => {
    if (values.length !== scenarios)
      faults.push(`${name} has ${values.length} values for ${scenarios} scenarios`);
    else if (!values.every(fits)) faults.push(`${name} has a value that is no possible one`);
  };
  if (scenarios === 0) faults.push("there are no scenarios");
  isOfScenarios("the gap", gap, Number.isFinite);
  for (const [p, work] of pools.entries()) isOfScenarios(`the work of pool ${p}`, work, isAmount);

  const known = new Set(candidates.map(({ id }) => id));
  if (known.size < candidates.length) faults.push("two candidates have the same id");
  const optionFaults = ({ id }: Candidate, option: StartOption) => {
    const name = `${id} from quarter ${option.start}`;
    if (!Number.isInteger(option.start)) faults.push(`${name} starts in no quarter`);
    isOfScenarios(`the people of ${name}`, option.people, Number.isFinite);
    for (const { pool, part } of option.parts) {
      if (pools[pool] === undefined)
        faults.push(`${name} acts on pool ${pool}, which is not there`);
      isOfScenarios(`the part of pool ${pool} of ${name}`, part, (x) => x >= 0 && x <= 1);
    }
    if (!option.costs.every(({ euro }) => isAmount(euro)))
      faults.push(`${name} has a cost that is no amount`);
    if (!option.work.every(({ fte }) => isAmount(fte)))
      faults.push(`${name} has work that is no amount`);
  };
  for (const candidate of candidates) {
    for (const option of candidate.options) optionFaults(candidate, option);
    for (const other of [...candidate.needs, ...candidate.excludes])
      if (!known.has(other) || other === candidate.id)
        faults.push(`${candidate.id} names ${other}, which is no other candidate`);
  }
  for (const { funder, year, euro } of budgets)
    if (!isAmount(euro)) faults.push(`the budget of ${funder ?? "all"} in ${year} is no amount`);
  for (const { party, quarter, fte } of capacities)
    if (!isAmount(fte)) faults.push(`the capacity of ${party} in quarter ${quarter} is no amount`);
  return faults;
}

const isAmount = (value: number) => Number.isFinite(value) && value >= 0;
