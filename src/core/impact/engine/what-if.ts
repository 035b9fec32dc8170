import type { Outlook, Subject } from "./forecast.ts";
import type { Model } from "./model.ts";
import { peopleOutlook } from "./outlook.ts";
import { propagate } from "./propagate.ts";
import { sampleModel } from "./sample.ts";

/**
 * Draws once, then answers what the total becomes without some initiatives: on the same draws, so
 * that only the switched initiatives make a difference. With none left out it equals `simulate`.
 * @param draws from 2 to `maxDraws`
 */
export function whatIf(
  model: Model,
  options: { readonly draws: number; readonly seed: number },
): (without: ReadonlySet<Subject>) => Outlook {
  const sample = sampleModel(model, options);
  return (without) => {
    const switchedOn = model.initiatives.map(({ subject }) => !without.has(subject));
    return peopleOutlook(model, sample, propagate(model, sample, switchedOn));
  };
}
