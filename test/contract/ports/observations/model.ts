import fc from "fast-check";
import { expect, test } from "vitest";
import {
  everybody,
  known,
  missing,
  missingReasons,
  publicationStates,
  type Observation,
  type RecordedObservation,
} from "../../../../src/core/observations/index.ts";
import { later, noon, type At } from "../../databases.ts";
import { manifest } from "./deliveries.ts";

/** What every `ObservationStore` leaves, held to a model of a few lines. */
export function observationModelContract(at: At): void {
  test(
    "any series of deliveries leaves what a simple model says",
    { timeout: 120_000 },
    async () => {
      const value = fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => known(number + 0)),
        fc.constantFrom(...missingReasons).map(missing),
        fc.constantFrom(known(1), known(1, 0), known(1, 0, 2)),
      );
      const observation = fc.record({
        measure: fc.constantFrom("a", "b"),
        about: fc.constantFrom("GM0268", "NL", "organisation:zzg"),
        group: fc.constantFrom(everybody, "65+"),
        period: fc.constantFrom("2022", "2022-Q1", "2022-01", "2021/2022"),
        value,
        state: fc.constantFrom(...publicationStates),
      });
      const delivery = fc.record({
        observations: fc.uniqueArray(observation, { selector: keyText, maxLength: 25 }),
        accepted: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(delivery, { maxLength: 5 }), async (deliveries) => {
          const { store, ours } = await at();
          const model: RecordedObservation[][] = [[]];
          for (const [index, { observations, accepted }] of deliveries.entries()) {
            const open = await store.observations.open(ours, "cbs");
            await open.addObservations(observations);
            if (accepted) await open.accept({ ...manifest, retrievedAt: noon }, later(index));
            else await open.abandon();
            model.push(accepted ? after(model.at(-1)!, observations, later(index)) : model.at(-1)!);
          }
          for (const [index, expected] of model.entries())
            expect(
              await store.observations.read(ours, {
                measures: ["a", "b"],
                knownAt: later(index - 1),
              }),
            ).toEqual(expected.map((each) => ({ ...each, snapshot: expect.any(String) })));
        }),
        { numRuns: 30 },
      );
    },
  );
}

const keyText = ({ measure, about, group, period }: Observation) =>
  [measure, about, group, period].join("\n");

/** The model: what is known after a delivery. */
function after(
  before: readonly RecordedObservation[],
  delivered: readonly Observation[],
  knownFrom: Date,
): RecordedObservation[] {
  const byKey = new Map(before.map((each) => [keyText(each), each]));
  for (const each of delivered) {
    const last = byKey.get(keyText(each));
    const said = (one: Observation) => JSON.stringify([one.value, one.state]);
    if (last !== undefined && said(last) === said(each)) continue;
    const revision = (last?.revision ?? 0) + 1;
    byKey.set(keyText(each), { ...each, revision, knownFrom, snapshot: "" });
  }
  return [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
