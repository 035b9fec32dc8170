import type { Input } from "../draw/input.ts";

/**
 * A model as the kernels run it: which inputs are drawn, and which sheets they work on. Sectors,
 * pools and initiatives are named by their place.
 */
export interface Program {
  readonly years: number;
  readonly sectors: number;
  readonly pools: readonly { readonly sector: number }[];
  readonly initiatives: readonly InitiativeProgram[];
  /** Part of the variance that guesses have in common, 0 to 1. */
  readonly judgementCorrelation: number;
  /** Inputs that are drawn in every draw, whatever the initiatives do. */
  readonly common: readonly Input[];
  readonly preconditions: readonly Event[];
  /** What is normal in the gap: each drives all sectors. */
  readonly drivers: readonly Driver[];
  /** What holds in a chunk, from the drawn columns of `common`, in that order. */
  readonly setting: (columns: readonly Float32Array[]) => Setting;
}

/** A standard normal quantity for each sector, any two with the same correlation. */
export interface Driver {
  /** What it is that moves by as many people: the work that there is, and the gap with it; or the gap alone. */
  readonly moves: "work" | "gap";
  /** 0 to 1. */
  readonly correlation: number;
}

/** Columns have a value for each draw of a chunk. */
export interface Setting {
  readonly sectors: readonly {
    /** Work there is, and the gap without the plan, both in people: sums of terms. */
    readonly demand: readonly Term[];
    readonly gap: readonly Term[];
    /** What each driver of the program adds to them. */
    readonly drivers: readonly Driven[];
    readonly ftePerPerson: Float32Array;
  }[];
  /** Part of its sector that each pool is. */
  readonly poolShares: readonly Float32Array[];
  /** What sizes are multiplied by, for all initiatives alike. */
  readonly factors: readonly Float32Array[];
}

/** A driver in one sector: `size` people for each unit of a standard normal number. */
export interface Driven {
  readonly z: Float32Array;
  readonly size: readonly Term[];
}

/** In year y of a draw: times · row[y]; without `times` it is 1. */
export interface Term {
  readonly times?: Float32Array;
  readonly row: readonly number[];
}

/** Something that happens or not. */
export interface Event {
  /** Decides the random words of its luck. */
  readonly name: string;
  readonly chance: Input;
}

export interface InitiativeProgram {
  /** Whether it works out. */
  readonly success: Event;
  readonly needs: readonly number[];
  /** In years after the middle of the first year. */
  readonly start: Input;
  readonly length: Input;
  /** Whether it has grown a little before its start too. */
  readonly isOpen?: boolean;
  /** Drawn once for each record; what it does refers to them by place. */
  readonly inputs: readonly Input[];
  readonly uses: readonly PoolUse[];
  readonly supplies: readonly Supply[];
  /** How many take part in each year compared with the plan. */
  readonly scale?: readonly number[];
}

/** Work that is taken away from a pool. */
export interface PoolUse {
  readonly pool: number;
  /** Part of the pool, held between -1 and 1. */
  readonly size: Product;
  /** The size is in people, and a part of what the sector demands. */
  readonly isFixed?: boolean;
  /**
   * reduces: never below zero · either: what is below zero is work added, which stands apart ·
   * compounds: that too is multiplied with the rest
   */
  readonly sign: "reduces" | "either" | "compounds";
  /** Input that says which part takes part: more than everybody cannot. */
  readonly takesPart?: number;
  /** Where the work arrives, and how many people there for each person's work that leaves. */
  readonly arrival?: { readonly sector: number; readonly rate: Product };
}

export interface Supply {
  readonly sector: number;
  /** People a year at full size. */
  readonly flow: Product;
  /** Inputs: part that leaves again each year, and years until they are at work. */
  readonly dropOut: number;
  readonly lag: number;
}

/** Inputs of an initiative, multiplied; and by a factor of the setting. */
export interface Product {
  readonly inputs: readonly number[];
  readonly factor?: number;
}
