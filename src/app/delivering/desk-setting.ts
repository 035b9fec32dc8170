import type { RegionNow } from "../live-region.ts";
import type { Store } from "../ports/store.ts";
import type { TableReader } from "../ports/table-reader.ts";
import type { TakeInto } from "../take-in.ts";

/** What a desk needs to take figures in. */
export interface DeskSetting {
  readonly store: Pick<Store, "observations" | "columnMappings">;
  /** The region as it is known now. */
  readonly now: () => RegionNow;
  readonly reader: TableReader;
  /** Whether the site shows example data; what is delivered there is an example too. */
  readonly isExample: boolean;
  readonly clock: () => Date;
  /** Called after something was taken in, before it is confirmed to who delivered. */
  readonly changed: () => Promise<void>;
}

/** Where figures go at this moment. @throws when the region measures nothing */
export function intoNow({ store, now, clock }: DeskSetting): TakeInto {
  const { plan, measured } = now();
  if (measured === undefined) throw new Error("no figures are asked in this region");
  return { store, plan, set: measured.set, now: clock() };
}

/** Does one thing after another: who comes second sees what the first did. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function oneByOne(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
