import type { Counts, GapRange, Outlook, Range, SectorOutlook, Subject } from "../forecast.ts";
import type { Initiative, Model } from "../model.ts";
import { gapRangeOf, rangeOf } from "../statistics.ts";
import type { DrawnModel } from "./drawn-model.ts";
import type { Drawn } from "./course.ts";
import { PlanEffect } from "./plan-effect.ts";

/**
 * A model in which initiatives are switched and changed, one after the other: what stays the same
 * is not computed anew. All on the same draws, so that only what changed makes a difference.
 */
export class Session {
  readonly base: DrawnModel;
  readonly #effect: PlanEffect;
  readonly #gap: Float64Array;
  readonly #inPlay = new Map<Subject, { readonly initiative: Initiative; readonly drawn: Drawn }>();
  readonly #baseline: Outlook["baseline"];
  /** What is known by year, and by sector and year, until something there changes. */
  readonly #withPlan: (GapRange | undefined)[] = [];
  readonly #freed: (Range | undefined)[] = [];
  readonly #inSector: (Range | undefined)[][];
  readonly #scratch: Float64Array;

  constructor(base: DrawnModel) {
    const { work } = base;
    this.base = base;
    this.#effect = new PlanEffect(base.program, work);
    this.#gap = new Float64Array(work.draws * work.years);
    for (const { gap } of work.sectors)
      for (let lane = 0; lane < gap.length; lane++) this.#gap[lane]! += gap[lane]!;
    this.#scratch = new Float64Array(work.draws);
    this.#inSector = work.sectors.map(() => []);
    this.#baseline = this.#byYear((y) => gapRangeOf(this.#columnOf(this.#gap, y)));
  }

  /**
   * Puts in and takes out what differs from before.
   * @param model one that `base` holds for
   */
  play(model: Model, without: ReadonlySet<Subject>): void {
    const wanted = new Map(
      model.initiatives.flatMap((one) => (without.has(one.subject) ? [] : [[one.subject, one]])),
    );
    const gone = [...this.#inPlay].filter(
      ([subject, { initiative }]) => wanted.get(subject) !== initiative,
    );
    for (const [subject] of gone) this.#inPlay.delete(subject);
    const come = [...wanted].flatMap(([subject, initiative]) => {
      if (this.#inPlay.has(subject)) return [];
      const drawn = this.base.drawn(initiative);
      this.#inPlay.set(subject, { initiative, drawn });
      return [drawn];
    });
    const taken = gone.map(([, { drawn }]) => drawn);
    this.#effect.change(taken, come);
    for (const drawn of [...taken, ...come]) this.#forget(drawn);
  }

  /** What is left of the work of each pool. */
  get left(): readonly Float64Array[] {
    return this.#effect.pools.map(({ left }) => left);
  }

  /** All sectors together: a surplus in one fills a shortage in another. */
  total(): Counts {
    const { work } = this.base;
    const inFte = {
      gap: new Float64Array(this.#gap.length),
      freed: new Float64Array(this.#gap.length),
    };
    for (const [s, { gap, ftePerPerson }] of work.sectors.entries()) {
      const freed = this.#freedIn(s);
      for (let y = 0, lane = 0; y < work.years; y++)
        for (let d = 0; d < work.draws; d++, lane++) {
          inFte.gap[lane]! += gap[lane]! * ftePerPerson[d]!;
          inFte.freed[lane]! += freed[lane]! * ftePerPerson[d]!;
        }
    }
    return { people: this.outlook(), fte: this.#outlookOf(inFte.gap, inFte.freed) };
  }

  /** In the order of the model. */
  sectors(): SectorOutlook[] {
    const { work, model } = this.base;
    return model.sectors.map(({ id }, s) => {
      const { gap, ftePerPerson } = work.sectors[s]!;
      const freed = this.#freedIn(s);
      const inJobs = (people: Float32Array | Float64Array) => {
        const jobs = new Float64Array(people.length);
        for (let y = 0, lane = 0; y < work.years; y++)
          for (let d = 0; d < work.draws; d++, lane++)
            jobs[lane] = people[lane]! * ftePerPerson[d]!;
        return jobs;
      };
      return {
        sector: id,
        people: this.#outlookOf(gap, freed),
        fte: this.#outlookOf(inJobs(gap), inJobs(freed)),
      };
    });
  }

  #outlookOf(gap: Float32Array | Float64Array, freed: Float64Array): Outlook {
    return {
      baseline: this.#byYear((y) => gapRangeOf(this.#columnOf(gap, y))),
      withPlan: this.#byYear((y) => gapRangeOf(this.#minus(gap, freed, y))),
      freed: this.#byYear((y) => rangeOf(this.#columnOf(freed, y))),
    };
  }

  /** People over all sectors. What did not change since the last time is the same object. */
  outlook(): Outlook {
    const { total } = this.#effect;
    return {
      baseline: this.#baseline,
      withPlan: this.#byYear((y) => (this.#withPlan[y] ??= gapRangeOf(this.remaining(y)))),
      freed: this.#byYear((y) => (this.#freed[y] ??= rangeOf(this.#columnOf(total, y)))),
    };
  }

  /** People short in one sector and year; the same object until it changes. */
  rangeIn(sector: number, year: number): Range {
    return (this.#inSector[sector]![year] ??= rangeOf(this.remainingIn(sector, year)));
  }

  /** People short in a year, over all sectors: a value for each draw, until the next question. */
  remaining(year: number): Float64Array {
    return this.#minus(this.#gap, this.#effect.total, year);
  }

  /** The same in one sector. */
  remainingIn(sector: number, year: number): Float64Array {
    const gap = this.#columnOf(this.base.work.sectors[sector]!.gap, year);
    const column = this.#scratch;
    this.#effect.fillFreed(sector, year, column);
    for (let d = 0; d < column.length; d++) column[d] = gap[d]! - column[d]!;
    return column;
  }

  /** People freed in one sector, in all years. */
  #freedIn(sector: number): Float64Array {
    const freed = new Float64Array(this.#gap.length);
    this.#byYear((y) => {
      this.#effect.fillFreed(sector, y, this.#columnOf(freed, y));
    });
    return freed;
  }

  #forget(drawn: Drawn): void {
    const touched = [...this.#effect.touchedBy(drawn)].map((sector) => this.#inSector[sector]!);
    for (const known of [this.#withPlan, this.#freed, ...touched])
      known.fill(undefined, drawn.firstYear);
  }

  #minus(gap: Float32Array | Float64Array, freed: Float64Array, year: number): Float64Array {
    const column = this.#scratch;
    const from = year * column.length;
    for (let d = 0; d < column.length; d++) column[d] = gap[from + d]! - freed[from + d]!;
    return column;
  }

  #columnOf<L extends Float32Array | Float64Array>(lanes: L, year: number): L {
    const { draws } = this.base.work;
    return lanes.subarray(year * draws, (year + 1) * draws) as L;
  }

  #byYear<T>(of: (year: number) => T): T[] {
    return this.base.model.years.map((_, y) => of(y));
  }
}
