import type { FC } from "hono/jsx";
import type { ProgressReport } from "../../core/progress/index.ts";
import type { RegionView } from "../region-view.ts";
import type { Visit } from "../visit.ts";
import { RecordLink } from "./record-link.tsx";

interface HelpNamesProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly help: NonNullable<ProgressReport["help"]>;
}

/** Whose help a report asks for and what for: "Tactisch Overleg, ZZG: een besluit". */
export const HelpNames: FC<HelpNamesProps> = ({ visit, view, help }) => {
  const asked = [
    ...help.bodies.map((id) => `body:${id}`),
    ...help.organisations.map((id) => `organisation:${id}`),
  ];
  return (
    <>
      {asked.map((to, at) => (
        <>
          {at > 0 && ", "}
          <RecordLink visit={visit} view={view} to={to} />
        </>
      ))}
      {asked.length > 0 && help.what !== undefined && ": "}
      <span lang="nl">{help.what}</span>
    </>
  );
};
