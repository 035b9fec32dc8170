import type { FC } from "hono/jsx";
import type { Sensitivity } from "../../../core/impact/sensitivity/index.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { capitalised } from "../../in-words.ts";
import { percent } from "../../format.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { byShare, type Outcome } from "./doubt-tables.ts";
import { doubtWords } from "./doubt.words.ts";
import { shares } from "./in-figures.ts";
import { groupNamed } from "./naming.ts";

interface ShareBarsProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly found: Sensitivity;
  readonly of: Outcome;
}

/** Rows in the picture; the table has them all. */
const mostRows = 6;

/** What each part takes of the doubt: alone, and within that what comes of working together. */
export const ShareBars: FC<ShareBarsProps> = ({ visit, view, found, of }) => {
  const { language } = visit;
  const say = doubtWords[language];
  const at = found.years.indexOf(found.year);
  const all = byShare(found, of).map((share) => ({ ...share, ...shares(share[of][at]!) }));
  const counting = all.filter(({ total }) => total >= 0.005).slice(0, mostRows);
  const others = all.length - counting.length;
  const least = Math.max(0.01, ...all.slice(counting.length).map(({ total }) => total));
  return (
    <>
      <BarRows
        description={of === "remaining" ? say.gapTitle(found.year) : say.freedTitle(found.year)}
        domain={[0, Math.max(...counting.map(({ total }) => total), 0.01)]}
        rows={counting.map(({ group, first, total }) => {
          const { name, lang, path } = groupNamed(view, group, language);
          return {
            label: capitalised(name),
            lang,
            ...(path !== undefined && { href: href(visit, path) }),
            value: say.shareValue(percent(first, language), percent(total, language)),
            bars: [
              { from: 0, to: total, look: "soft" },
              { from: 0, to: first, look: "win" },
            ],
          };
        })}
      />
      {others > 0 && <p class="small">{say.others(others, percent(least, language))}</p>}
    </>
  );
};
