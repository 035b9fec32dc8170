import type { FC } from "hono/jsx";
import type { Sensitivity, Swing } from "../../../core/impact/sensitivity/index.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { signed } from "../../format.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { apart } from "./doubt-tables.ts";
import { doubtWords } from "./doubt.words.ts";
import { aboutNamed } from "./naming.ts";

interface SwingBarsProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly found: Sensitivity;
  readonly swings: readonly Swing[];
  readonly title: string;
}

/** A tornado: to either side of the mean, what one assumption makes of the gap. */
export const SwingBars: FC<SwingBarsProps> = ({ visit, view, found, swings, title }) => {
  const { language } = visit;
  const say = doubtWords[language];
  const rows = swings.map(({ about, low, high }) => ({
    about,
    low: apart(found, low),
    high: apart(found, high),
  }));
  const end = Math.max(1, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  return (
    <div class="stack swings">
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <BarRows
        description={title}
        domain={[-end, end]}
        rows={rows.map(({ about, low, high }) => {
          const { what, where } = aboutNamed(view, about, language);
          const isEverywhere = where.path === undefined;
          return {
            label: isEverywhere ? what : `${what} · ${where.name}`,
            ...(where.path !== undefined && { href: href(visit, where.path) }),
            value: say.swingValue(signed(low, language), signed(high, language)),
            // Dark where the assumption is low or does not happen, light where it is high or does.
            bars: [
              { from: 0, to: low, look: "win" },
              { from: 0, to: high, look: "soft" },
            ],
          };
        })}
      />
    </div>
  );
};
