import type { FC } from "hono/jsx";
import { citations } from "../../../core/plan/index.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { challengesWords } from "./challenges.words.ts";
import { countsTable, initiativeCounts, type InitiativeCount } from "./initiative-counts.ts";

/** How the initiatives are spread over the challenges, as bars with their words beside them. */
export const InitiativeBars: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = challengesWords[language].counts;
  const counts = initiativeCounts(view);
  const sum = (of: (count: InitiativeCount) => number) =>
    counts.reduce((total, count) => total + of(count), 0);
  const total = sum((count) => count.listed);
  const [most, next] = counts.toSorted((a, b) => b.listed - a.listed);
  const documents = citations(view.plan.region.plan.origin).map(({ document }) => document);
  const unlisted = sum((count) => count.unlisted);
  return (
    <Chart
      visit={visit}
      title={
        most !== undefined && next !== undefined && most.listed > next.listed
          ? say.title(most.challenge.title[language], most.listed, total)
          : say.titleEven(total)
      }
      subtitle={`${say.subtitle} ${unlisted > 0 ? say.missing(unlisted) : ""}`}
      narrow={
        <BarRows
          description={say.caption}
          rows={counts.map(({ challenge, listed, prioritised }) => ({
            label: challenge.title[language],
            href: href(visit, `/opgaven/${challenge.id}`),
            value: say.bar(listed, prioritised),
            bars: [
              { from: 0, to: listed, look: "soft" },
              { from: 0, to: prioritised, look: "win" },
            ],
          }))}
        />
      }
      table={countsTable(view, language)}
      csv="/opgaven/initiatieven-per-opgave.csv"
      kinds={[]}
      source={
        <>
          {say.counted} <OriginNote visit={visit} view={view} origin={documents} />
        </>
      }
    />
  );
};
