import type { Commitment } from "../../../core/plan/index.ts";

/**
 * What an organisation promised. A promise without named parties was made by all parties of the
 * governing board, so it counts for its members and for nobody else.
 */
export function commitmentsOf(
  commitments: readonly Commitment[],
  organisation: string,
  onBoard: boolean,
): Commitment[] {
  return commitments.filter(({ parties }) =>
    parties === undefined ? onBoard : parties.includes(organisation),
  );
}
