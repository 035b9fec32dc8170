import type { KeptEvaluation } from "../../../app/ports/evaluation-store.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import type { Entry } from "../initiatives/entry.ts";

/** What the parts of the page of an evaluation need. */
export interface EvaluationProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly entry: Entry;
  readonly evaluation: KeptEvaluation;
}

/** Address of an evaluation below the region. */
export const addressOf = (entry: Pick<Entry, "slug">, { id }: Pick<KeptEvaluation, "id">) =>
  `/initiatieven/${entry.slug}/evaluatie/${id}`;
