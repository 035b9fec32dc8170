/**
 * The chance that a standard normal variable lies above a value, to twelve digits.
 * @param z 0 or more
 * Source: Abramowitz and Stegun (1964), 26.2.11 near the middle and 26.2.14 further out.
 */
export function normalTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < 3 ? 0.5 - density * series(z) : density / fraction(z);
}

/** z + z³/3 + z⁵/(3 · 5) + … */
function series(z: number): number {
  let [term, sum] = [z, z];
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))); from 3 on so many terms are plenty. */
function fraction(z: number): number {
  let below = z;
  for (let n = 60; n > 0; n--) below = z + n / below;
  return below;
}
