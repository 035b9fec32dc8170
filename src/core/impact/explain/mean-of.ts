import { at, type Distribution } from "../engine/distribution.ts";

/**
 * The mean of a quantity. A logit-normal, and what a scenario moved, has no closed form: Simpson's rule over 8 standard
 * deviations either side, exact to ten digits for the widths that grades give.
 */
export function meanOf(quantity: Distribution): number {
  if ("kind" in quantity) {
    if (quantity.moved !== undefined) return meanByRule(quantity);
    return quantity.kind === "beta"
      ? quantity.a / (quantity.a + quantity.b)
      : (quantity.low + 4 * quantity.mode + quantity.high) / 6;
  }
  const { link, location, scale } = quantity;
  switch (link) {
    case "identity":
      return location;
    case "log":
      return Math.exp(location + scale ** 2 / 2);
    case "logit":
      return scale === 0 ? at(quantity, 0) : meanByRule(quantity);
  }
}

const meanByRule = (quantity: Distribution) => simpson((z) => at(quantity, z) * density(z));

const density = (z: number) => Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);

function simpson(f: (z: number) => number): number {
  const [reach, intervals] = [8, 320];
  const width = (2 * reach) / intervals;
  let sum = f(-reach) + f(reach);
  for (let i = 1; i < intervals; i++) sum += f(-reach + i * width) * (i % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}
