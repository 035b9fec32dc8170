import type { Child, FC } from "hono/jsx";
import { date } from "../format.ts";
import type { Language } from "../language.ts";
import type { RegionView } from "../region-view.ts";
import { standingsOf } from "../standings.ts";
import { StandingStatus } from "./status.tsx";

interface LatestReportProps {
  readonly view: RegionView;
  readonly language: Language;
  /** Left out for a priority that the list of initiatives does not have: nobody reports on it. */
  readonly initiative: string | undefined;
  /** What stands here when nothing was reported. */
  readonly children?: Child;
}

/** Where an initiative stands and when it was last heard of. */
export const LatestReport: FC<LatestReportProps> = ({ view, language, initiative, children }) => {
  const standing = standingsOf(view).get(initiative ?? "");
  const latest = standing?.reports[0];
  if (standing === undefined || latest === undefined) return <>{children}</>;
  return (
    <>
      <StandingStatus standing={standing} language={language} />{" "}
      <span class="origin">{date(latest.reportedOn, language)}</span>
    </>
  );
};
