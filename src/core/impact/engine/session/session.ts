import type { Chance, Outlook, Range, Subject } from "../forecast.ts";
import type { Initiative, Model } from "../model.ts";
import { rangeOf } from "../statistics.ts";
import { Closing, everybody, type Moved, type Weights } from "./closing.ts";
import type { DrawnModel } from "./drawn-model.ts";
import type { Drawn } from "./course.ts";
import { minus } from "./lane-loops.ts";
import { MarginalEffect } from "./marginal-effect.ts";
import { PlanEffect } from "./plan-effect.ts";
import { yearOf } from "./work.ts";

/**
 * A model in which initiatives are switched and changed, one after the other: what stays the same
 * is not computed anew. All on the same draws, so that only what changed makes a difference.
 */
export class Session {
  readonly base: DrawnModel;
  readonly #effect: PlanEffect;
  readonly #gap: Float64Array;
  readonly #inPlay = new Map<Subject, { readonly initiative: Initiative; readonly drawn: Drawn }>();
  readonly #baseline: Outlook<Range>["baseline"];
  readonly #closing: Closing;
  readonly #everybody: Weights;
  /** What is known by year, and by sector and year, until something there changes. */
  readonly #withPlan: (Range | undefined)[] = [];
  readonly #chance: (Chance | undefined)[] = [];
  readonly #freed: (Range | undefined)[] = [];
  readonly #inSector: (Range | undefined)[][];
  readonly #scratch: Float64Array;
  /** Of the year that was asked for last. */
  #inYear: InYear = { year: -1, moved: [], shortIn: [], ofPools: [] };

  constructor(base: DrawnModel) {
    const { work } = base;
    this.base = base;
    this.#effect = new PlanEffect(base.program, work);
    this.#gap = new Float64Array(work.draws * work.years);
    for (const { gap } of work.sectors)
      for (let lane = 0; lane < gap.length; lane++) this.#gap[lane]! += gap[lane]!;
    this.#scratch = new Float64Array(work.draws);
    this.#inSector = work.sectors.map(() => []);
    this.#closing = new Closing(work);
    this.#everybody = everybody(work);
    this.#baseline = this.#byYear((y) => rangeOf(this.short(y)));
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
    const moved = [...taken, ...come];
    // What is known of people short stands, but for what is freed where something moves.
    const { year, shortIn } = this.#inYear;
    this.#effect.inYear(year).addAround(moved, shortIn, 1);
    this.#effect.change(taken, come);
    this.#effect.inYear(year).addAround(moved, shortIn, -1);
    for (const drawn of moved) this.#forget(drawn);
  }

  /** What all that is in play does to one person of work more in a year. */
  marginal(year: number): MarginalEffect {
    return new MarginalEffect(this.base, this.#effect.pools, year);
  }

  /** People over all sectors. What did not change since the last time is the same object. */
  outlook(): Outlook<Range> {
    return {
      baseline: this.#baseline,
      withPlan: this.#byYear((y) => (this.#withPlan[y] ??= rangeOf(this.remaining(y)))),
      freed: this.#byYear((y) => (this.#freed[y] ??= rangeOf(this.freed(y)))),
    };
  }

  /** The chance that nobody is short in a year, over all sectors. */
  chance(year: number): Chance {
    return (this.#chance[year] ??= this.#closing.chance(
      this.remaining(year),
      year,
      this.#everybody,
      new MarginalEffect(this.base, this.#effect.pools, year, this.#knownOf(year).ofPools),
      this.#knownOf(year).moved,
    ));
  }

  /** People short in one sector and year; the same object until it changes. */
  rangeIn(sector: number, year: number): Range {
    return (this.#inSector[sector]![year] ??= rangeOf(this.remainingIn(sector, year)));
  }

  /** People short without the plan, over all sectors: a value for each draw. */
  short(year: number): Float64Array {
    return yearOf(this.#gap, this.base.work.draws, year);
  }

  /** People freed over all sectors: a value for each draw, until something is played. */
  freed(year: number): Float64Array {
    return yearOf(this.#effect.total, this.base.work.draws, year);
  }

  /** The same in one sector, written in a column. */
  fillFreed(sector: number, year: number, column: Float64Array): void {
    this.#effect.inYear(year).addAll(sector, column.fill(0), 1);
  }

  /** People short in a year, over all sectors: a value for each draw, until the next question. */
  remaining(year: number): Float64Array {
    return minus(this.short(year), this.freed(year), this.#scratch);
  }

  /** The same in one sector, until something is played or another year is asked for. */
  remainingIn(sector: number, year: number): Float64Array {
    const { shortIn } = this.#knownOf(year);
    const known = shortIn[sector];
    if (known !== undefined) return known;
    const { draws, sectors } = this.base.work;
    const column = Float64Array.from(yearOf(sectors[sector]!.gap, draws, year));
    this.#effect.inYear(year).addAll(sector, column, -1);
    return (shortIn[sector] = column);
  }

  #knownOf(year: number): InYear {
    if (this.#inYear.year !== year) this.#inYear = { year, moved: [], shortIn: [], ofPools: [] };
    return this.#inYear;
  }

  #forget(drawn: Drawn): void {
    const { drivers, pools } = this.base.program;
    const { moved, ofPools } = this.#inYear;
    // What moves the gap alone, no initiative changes.
    const ofWork = moved.filter((_, driver) => drivers[driver]!.moves === "work");
    for (const known of [this.#withPlan, this.#freed, this.#chance])
      known.fill(undefined, drawn.firstYear);
    for (const sector of this.#effect.touchedBy(drawn)) {
      this.#inSector[sector]!.fill(undefined, drawn.firstYear);
    }
    // Only where it takes work away does it change what one person of work more does.
    for (const { pool } of drawn.program.uses) {
      ofPools[pool] = undefined;
      for (const known of ofWork) known.forget(pools[pool]!.sector);
    }
  }

  #byYear<T>(of: (year: number) => T): T[] {
    return this.base.model.years.map((_, y) => of(y));
  }
}

/** What is known of one year, by sector. */
interface InYear {
  readonly year: number;
  readonly moved: Moved[];
  /** People short: a value for each draw. */
  readonly shortIn: (Float64Array | undefined)[];
  /** What initiatives on a pool do to one person of work more: see `MarginalEffect`. */
  readonly ofPools: (Float64Array | undefined)[];
}
