/**
 * Arithmetic mean of at least one number. The second pass adds what rounding lost in the first:
 * equal numbers then give exactly themselves, so that a point on the mean is seen to lie on it.
 */
export function meanOf(values: readonly number[]): number {
  const rough = values.reduce((sum, value) => sum + value, 0) / values.length;
  return rough + values.reduce((sum, value) => sum + (value - rough), 0) / values.length;
}
