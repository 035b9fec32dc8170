import { product, rootInverseOf, transposed } from "./small-matrix.ts";
import { eigenOf } from "./symmetric-eigen.ts";

/** Directions T in which TᵀXᵀXT = I and TᵀST is diagonal; those that bend least first. */
export interface DiagonalBasis {
  /** Each as heights at the knots. */
  readonly directions: readonly (readonly number[])[];
  /** The diagonal of TᵀST; 0 of the first two, the straight lines. */
  readonly bends: readonly number[];
}

/**
 * The basis in which a curve through draws and the penalty on its bend come apart.
 * @param square XᵀX, positive definite
 * @param bend S of a cubic spline
 * Source: A. Demmler and C. Reinsch (1975), Numerische Mathematik 24, 375-382.
 */
export function diagonalBasis(
  square: readonly (readonly number[])[],
  bend: readonly (readonly number[])[],
): DiagonalBasis {
  // XᵀX = LLᵀ and L⁻¹SL⁻ᵀ = UDUᵀ make T = L⁻ᵀU.
  const inverse = rootInverseOf(square);
  const { values, vectors } = eigenOf(product(inverse, product(bend, transposed(inverse))));
  return {
    directions: product(vectors, inverse),
    bends: values.map((value, i) => (i < 2 ? 0 : value)),
  };
}
