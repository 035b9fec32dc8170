import type { Counts, Gap, GapRange, Outlook, Range } from "../forecast.ts";
import { rangeOf } from "../statistics.ts";
import { Closing, everybody, type Weights } from "./closing.ts";
import { minus } from "./lane-loops.ts";
import type { Session } from "./session.ts";

/** One way to count people short in one year: without the plan, with it, and what it frees. */
interface Figures {
  readonly baseline: GapRange;
  readonly withPlan: GapRange;
  readonly freed: Range;
}

/** In one year, a value for each draw. */
interface Columns {
  readonly gap: Float64Array;
  readonly freed: Float64Array;
}

/** The gap with what is in play. */
export function gapOf(session: Session): Gap {
  const { work, model } = session.base;
  const closing = new Closing(work);
  const people = everybody(work);
  const fte = work.sectors.map(({ ftePerPerson }) => Float64Array.from(ftePerPerson));
  const columns = (): Columns => ({
    gap: new Float64Array(work.draws),
    freed: new Float64Array(work.draws),
  });
  const [inSector, inSectorFte, inFte] = [columns(), columns(), columns()];
  const remaining = new Float64Array(work.draws);

  const years = model.years.map((_, y) => {
    const plan = session.marginal(y);
    const chances = ({ gap, freed }: Columns, weights: Weights) => ({
      baseline: closing.chance(gap, y, weights),
      withPlan: closing.chance(minus(gap, freed, remaining), y, weights, plan),
    });
    const figures = (
      { gap, freed }: Columns,
      { baseline, withPlan }: ReturnType<typeof chances>,
    ): Figures => ({
      baseline: { ...rangeOf(gap), ...baseline },
      withPlan: { ...rangeOf(minus(gap, freed, remaining)), ...withPlan },
      freed: rangeOf(freed),
    });
    inFte.gap.fill(0);
    inFte.freed.fill(0);
    const sectors = work.sectors.map(({ gap }, s) => {
      inSector.gap.set(gap.subarray(y * work.draws, (y + 1) * work.draws));
      session.fillFreed(s, y, inSector.freed);
      count(inSector, fte[s]!, inSectorFte, inFte);
      // Who is short in people is short in FTE.
      const chance = chances(
        inSector,
        people.map((one, other) => (other === s ? one : undefined)),
      );
      return { people: figures(inSector, chance), fte: figures(inSectorFte, chance) };
    });
    const total = { gap: session.short(y), freed: session.freed(y) };
    return {
      sectors,
      total: {
        people: figures(total, chances(total, people)),
        fte: figures(inFte, chances(inFte, fte)),
      },
    };
  });

  return {
    total: counts(years.map(({ total }) => total)),
    sectors: model.sectors.map(({ id }, s) => ({
      sector: id,
      ...counts(years.map(({ sectors }) => sectors[s]!)),
    })),
  };
}

/** Counts people as FTE, in their sector and added up. */
function count(people: Columns, ftePerPerson: Float64Array, fte: Columns, sum: Columns): void {
  for (const side of ["gap", "freed"] as const) {
    const [heads, jobs, all] = [people[side], fte[side], sum[side]];
    for (let d = 0; d < heads.length; d++) {
      jobs[d] = heads[d]! * ftePerPerson[d]!;
      all[d]! += jobs[d]!;
    }
  }
}

const counts = (years: readonly Record<"people" | "fte", Figures>[]): Counts => ({
  people: outlook(years.map(({ people }) => people)),
  fte: outlook(years.map(({ fte }) => fte)),
});

const outlook = (years: readonly Figures[]): Outlook => ({
  baseline: years.map(({ baseline }) => baseline),
  withPlan: years.map(({ withPlan }) => withPlan),
  freed: years.map(({ freed }) => freed),
});
