import { normalQuantile } from "../../../../kernel/normal-quantile.ts";
import { at as valueAt, isCertain, isDrawable, type Distribution } from "../distribution.ts";
import { nodeParts } from "./quantile-table.ts";

/**
 * An uncertain quantity with a stream of random words of its own. As a function of a standard
 * normal number it is told to the engine, whatever its distribution.
 */
export interface Input {
  /** Decides its random words, together with the seed. */
  readonly name: string;
  /** The value that a standard normal number stands for; ascending or descending. */
  readonly at: (z: number) => number;
  /** A quantity without doubt uses no random words. */
  readonly isConstant: boolean;
  /** 1 or -1 when it is a guess: see `Distribution`. */
  readonly guess?: 1 | -1;
}

/**
 * @param turned what the engine needs of the quantity: monotone
 * @throws RangeError when a draw would be no number, which would spoil every figure after it
 */
export function inputOf(
  name: string,
  quantity: Distribution,
  turned: (value: number) => number = (value) => value,
): Input {
  if (!isDrawable(quantity))
    throw new RangeError(`"${name}" cannot be drawn: ${JSON.stringify(quantity)}`);
  return {
    name,
    at: (z) => turned(valueAt(quantity, z)),
    isConstant: isCertain(quantity),
    ...(quantity.guess !== undefined && { guess: quantity.guess }),
  };
}

/** z at the nodes of every quantile table: they are the same for all inputs. */
const zOfNodes = Float64Array.from(nodeParts, normalQuantile);

/** Numbers in a quantile table: a value at each node, and one more that is read but never counts. */
export const tableLength = zOfNodes.length + 1;

export function fillTable({ at }: Input, nodes: Float32Array): void {
  for (let node = 0; node < zOfNodes.length; node++) nodes[node] = at(zOfNodes[node]!);
}

/** A table over z itself, for guesses, whose z is a mixture: from -8 to 8 in steps of 1/64. */
export const zSteps = 1024;
export const zFurthest = 8;
export const zTableOf = ({ at }: Input): Float32Array =>
  Float32Array.from({ length: zSteps + 2 }, (_, step) =>
    at(Math.min(step / 64, 2 * zFurthest) - zFurthest),
  );
