import type { Counts, GapRange, Outlook, Range, SectorOutlook } from "./forecast.ts";
import type { Model } from "./model.ts";
import type { Outcome } from "./propagate.ts";
import type { Sample } from "./sample.ts";
import { gapRangeOf, rangeOf } from "./statistics.ts";

/** Statistics of all sectors together; a surplus in one sector fills a shortage in another. */
export function totalOutlook(model: Model, sample: Sample, outcome: Outcome): Counts {
  const lanes = sample.draws * model.years.length;
  const inFte = { gap: new Float64Array(lanes), freed: new Float64Array(lanes) };
  for (const [s, { gap, ftePerPerson }] of sample.sectors.entries()) {
    const freed = outcome.freed[s]!;
    for (let d = 0, lane = 0; d < sample.draws; d++)
      for (let y = 0; y < model.years.length; y++, lane++) {
        inFte.gap[lane]! += gap[lane]! * ftePerPerson[d]!;
        inFte.freed[lane]! += freed[lane]! * ftePerPerson[d]!;
      }
  }
  return {
    people: peopleOutlook(model, sample, outcome),
    fte: outlookOf(inFte.gap, inFte.freed, sample.draws),
  };
}

/** The same in people alone, for who waits for an answer. */
export function peopleOutlook(model: Model, sample: Sample, outcome: Outcome): Outlook {
  const lanes = sample.draws * model.years.length;
  const sums = { gap: new Float64Array(lanes), freed: new Float64Array(lanes) };
  for (const [s, { gap }] of sample.sectors.entries()) {
    const freed = outcome.freed[s]!;
    for (let lane = 0; lane < lanes; lane++) {
      sums.gap[lane]! += gap[lane]!;
      sums.freed[lane]! += freed[lane]!;
    }
  }
  return outlookOf(sums.gap, sums.freed, sample.draws);
}

/** Statistics of each sector, in the order of the model. */
export function sectorOutlooks(model: Model, sample: Sample, outcome: Outcome): SectorOutlook[] {
  return model.sectors.map(({ id }, s) => {
    const { gap, ftePerPerson } = sample.sectors[s]!;
    const freed = outcome.freed[s]!;
    return {
      sector: id,
      people: outlookOf(gap, freed, sample.draws),
      fte: outlookOf(inJobs(gap, ftePerPerson), inJobs(freed, ftePerPerson), sample.draws),
    };
  });
}

function inJobs(people: Float64Array, ftePerPerson: Float64Array): Float64Array {
  const years = people.length / ftePerPerson.length;
  const jobs = new Float64Array(people.length);
  for (let d = 0, lane = 0; d < ftePerPerson.length; d++)
    for (let y = 0; y < years; y++, lane++) jobs[lane] = people[lane]! * ftePerPerson[d]!;
  return jobs;
}

function outlookOf(gap: Float64Array, freed: Float64Array, draws: number): Outlook {
  const baseline: GapRange[] = [];
  const withPlan: GapRange[] = [];
  const freedByYear: Range[] = [];
  const gapColumn = new Float64Array(draws);
  const freedColumn = new Float64Array(draws);
  const remaining = new Float64Array(draws);
  const years = gap.length / draws;
  for (let y = 0; y < years; y++) {
    for (let d = 0, lane = y; d < draws; d++, lane += years) {
      gapColumn[d] = gap[lane]!;
      freedColumn[d] = freed[lane]!;
      remaining[d] = gap[lane]! - freed[lane]!;
    }
    baseline.push(gapRangeOf(gapColumn));
    withPlan.push(gapRangeOf(remaining));
    freedByYear.push(rangeOf(freedColumn));
  }
  return { baseline, withPlan, freed: freedByYear };
}

/** Statistics by year of lanes that count something else than a gap. */
export function rangesByYear(lanes: Float64Array, draws: number): Range[] {
  const years = lanes.length / draws;
  const column = new Float64Array(draws);
  return Array.from({ length: years }, (_, y) => {
    for (let d = 0, lane = y; d < draws; d++, lane += years) column[d] = lanes[lane]!;
    return rangeOf(column);
  });
}
