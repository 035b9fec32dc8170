import { subjectOf, type Assumptions } from "../assumptions.ts";
import { isEstimateField } from "../estimate-field.ts";
import type { Subject } from "../engine/index.ts";
import type { Estimate } from "../estimate.ts";
import type { AssumedField } from "../measurable-effect.ts";
import { namedMechanisms } from "../named-mechanism.ts";

/** An assumption that an indicator of the region counts in practice. */
export interface CountedField extends AssumedField {
  readonly subject: Subject;
  /** Id of that indicator. */
  readonly countedBy: string;
  /** Where it stands in the assumptions. */
  readonly path: readonly (string | number)[];
}

/** Everything that is assumed of initiatives and counted in practice. */
export function countedFields({ initiatives }: Assumptions): readonly CountedField[] {
  return initiatives.flatMap((one, i) => {
    if ("noEffect" in one) return [];
    const subject = subjectOf(one);
    return namedMechanisms(one).flatMap(({ name, mechanism }, m) =>
      Object.entries(mechanism).flatMap(([field, value]): CountedField[] => {
        if (!isEstimateField(field)) return [];
        const estimate = value as Estimate;
        const { countedBy } = estimate;
        if (countedBy === undefined) return [];
        const path = ["initiatives", i, "mechanisms", m, field];
        return [{ subject, name, mechanism, number: m + 1, field, estimate, countedBy, path }];
      }),
    );
  });
}
