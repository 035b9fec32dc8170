import type { Model } from "../src/core/impact/engine/index.ts";
import { asPlanned, assumptionsIn, type Scenario } from "../src/core/impact/scenario/index.ts";

/** What somebody tries who plays with a model, as scenarios one after the other. */
export interface Changes {
  /** Each initiative out, and in again. */
  readonly switched: readonly Scenario[];
  /** Sixty sliders: first where one is slid on from, for to get there took another change. */
  readonly slid: readonly { readonly from: Scenario; readonly to: Scenario }[];
}

export function changesOf(model: Model): Changes {
  const assumptions = assumptionsIn(model).filter(
    ({ name, subject, field, median, high, bounds }) =>
      subject !== undefined &&
      name.startsWith(subject) &&
      field !== "start" &&
      high > median &&
      high <= bounds[1],
  );
  return {
    switched: model.initiatives.flatMap(({ subject }) => [
      { without: [subject], values: {} },
      asPlanned,
    ]),
    slid: Array.from({ length: 60 }, (_, at) => {
      const { name, median, high } = assumptions[(at * 37) % assumptions.length]!;
      const moved = (part: number): Scenario => ({
        without: [],
        values: { [name]: { value: median + (high - median) * part, certain: false } },
      });
      return { from: moved(0.25), to: moved(0.5) };
    }),
  };
}
