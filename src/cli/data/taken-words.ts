import type { TakenIn } from "../../app/take-in.ts";

/** What came in, in one line. */
export function takenWords({ snapshot, isNew, total, hidden }: TakenIn): string {
  const secret = hidden === 0 ? "" : `, ${hidden} hidden because they are small`;
  const read = `${total.toLocaleString("en")} observations${secret}`;
  if (snapshot === undefined) return `${read}; nothing was kept`;
  if (!isNew) return `${read}; the same as snapshot ${snapshot.id}`;
  return `${read}, ${snapshot.changed.toLocaleString("en")} of them new or changed (snapshot ${snapshot.id})`;
}

/** Calls at most once a second, and so never for what is done sooner. */
export function everySecond(tell: (count: number) => void): (count: number) => void {
  let told = performance.now();
  return (count) => {
    if (performance.now() - told < 1000) return;
    told = performance.now();
    tell(count);
  };
}
