import { normalTail } from "./normal-tail.ts";

const step = 1 / 64;
/** Further out the chance is less than the smallest number there is. */
const furthest = 38;
const tails = Float64Array.from({ length: furthest / step + 2 }, (_, node) =>
  normalTail(node * step),
);
const slopes = Float64Array.from(
  { length: tails.length },
  (_, node) => -Math.exp(-((node * step) ** 2) / 2) / Math.sqrt(2 * Math.PI),
);

/**
 * The chance that a standard normal variable lies below z, to six digits however small it is: from
 * a table, by cubics that keep its slope (Hermite). For who asks it of every draw; one chance to
 * more digits gives `normalTail`.
 */
export function normalBelow(z: number): number {
  const tail = tailBeyond(Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}

function tailBeyond(z: number): number {
  if (z >= furthest) return 0;
  const at = z / step;
  const node = at | 0;
  const t = at - node;
  const rest = 1 - t;
  return (
    rest * rest * ((1 + 2 * t) * tails[node]! + t * step * slopes[node]!) +
    t * t * ((3 - 2 * t) * tails[node + 1]! - rest * step * slopes[node + 1]!)
  );
}
