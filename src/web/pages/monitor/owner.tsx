import type { FC } from "hono/jsx";
import { RecordLink } from "../../layout/record-link.tsx";
import type { StateProps } from "./monitor-props.ts";
import { monitorWords } from "./monitor.words.ts";
import { nobody, ownerKey } from "./selection.ts";

/** Who sees to an indicator, or that nobody does yet. */
export const Owner: FC<StateProps> = ({ visit, view, state }) => {
  const key = ownerKey(state.indicator);
  return key === nobody ? (
    <em class="open-value">{monitorWords[visit.language].nobody}</em>
  ) : (
    <RecordLink visit={visit} view={view} to={key} />
  );
};
