/**
 * The value of b₁ + a₂/(b₂ + a₃/(b₃ + …)).
 * @param term the pair [aₙ, bₙ] for n = 1, 2, …; a₁ is not used
 * @throws Error when 100,000 terms do not settle it: a bug of the caller
 * Source: modified Lentz algorithm, Thompson and Barnett (1986), J. Comput. Phys. 64, 490-509.
 */
export function continuedFraction(term: (n: number) => readonly [a: number, b: number]): number {
  let value = awayFromZero(term(1)[1]);
  let c = value;
  let d = 0;
  for (let n = 2; n < 100_000; n++) {
    const [a, b] = term(n);
    d = 1 / awayFromZero(b + a * d);
    c = awayFromZero(b + a / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 4e-16) return value;
  }
  throw new Error("The continued fraction does not settle");
}

const awayFromZero = (x: number) => (Math.abs(x) < 1e-300 ? 1e-300 : x);
