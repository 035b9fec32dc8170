import type { At } from "../databases.ts";
import { knownObservationsContract } from "./observations/known-observations.ts";
import { observationModelContract } from "./observations/model.ts";
import { oneDeliveryContract } from "./observations/one-delivery.ts";

/** What every `ObservationStore` does. */
export function observationStoreContract(at: At): void {
  knownObservationsContract(at);
  oneDeliveryContract(at);
  observationModelContract(at);
}
