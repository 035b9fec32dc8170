/**
 * The natural logarithm of the gamma function.
 * @param x above 0
 * @returns accurate to about one part in 10¹⁵ of max(1, result)
 * Source: Stirling's series, DLMF 5.11.1, after raising x to 15 or more by Γ(x + 1) = x·Γ(x).
 */
export function logGamma(x: number): number {
  let product = 1;
  let z = x;
  for (; z < 15; z++) product *= z;
  const r = 1 / (z * z);
  const series =
    (1 / 12 -
      r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360_360))))) /
    z;
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}
