import { planYearOf } from "../../../core/impact/index.ts";
import type { FC } from "hono/jsx";
import type { Waterfall } from "../../../core/impact/index.ts";
import { BarRows, type BarRow } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import type { DataTable } from "../../charts/data-table.tsx";
import { number, people } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { gapStory } from "./gap-story.ts";
import { gapWords } from "./gap.words.ts";

/** The steps from gross to net in whole people that still add up after rounding. */
export function netSteps(waterfall: Waterfall, at: number) {
  const gross = Math.round(waterfall.gross[at]!);
  const notSucceeding = Math.round(waterfall.notSucceeding[at]!);
  const notYet = Math.round(waterfall.notYetFullSize[at]!);
  const overlap = Math.round(waterfall.overlap[at]!);
  const net = Math.round(waterfall.net[at]!);
  // The largest step takes up the rounding, so that what readers add up is what they see.
  const burden = gross - notSucceeding - notYet - overlap - net;
  return { gross, notSucceeding, notYet, overlap, burden, net };
}

/** What the region itself expects in people, if it said so for the year of the plan. */
export function claimInPeople({ assumptions }: RegionView) {
  const planYear = planYearOf(assumptions);
  return assumptions.claims.find(({ unit, year }) => unit === "people" && year === planYear);
}

/** Why the outcome is less than what is possible: the same draws, one correction at a time. */
export const GrossToNet: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = gapWords[language];
  const planYear = planYearOf(view.assumptions);
  const at = view.forecast.years.indexOf(planYear);
  const { gross, notSucceeding, notYet, overlap, burden, net } = netSteps(
    view.forecast.waterfall,
    at,
  );
  const claim = claimInPeople(view);
  const { freed } = gapStory(view);
  const minus = (label: string, from: number, size: number, look: "soft" | "burden"): BarRow => ({
    label,
    value: size === 0 ? "0" : `− ${number(size, language)}`,
    bars: [{ from: from - size, to: from, look }],
  });
  const rows: BarRow[] = [
    ...(claim === undefined
      ? []
      : [
          {
            label: say.planClaim,
            value: people(claim.value.high, language),
            bars: [{ from: 0, to: claim.value.high, look: "claim" as const }],
          },
        ]),
    {
      label: say.gross,
      value: number(gross, language),
      bars: [{ from: 0, to: gross, look: "win" }],
    },
    minus(say.notSucceeding, gross, notSucceeding, "soft"),
    minus(say.notYet(planYear), gross - notSucceeding, notYet, "soft"),
    minus(say.overlap, gross - notSucceeding - notYet, overlap, "soft"),
    minus(say.burden, gross - notSucceeding - notYet - overlap, burden, "burden"),
    {
      label: say.net,
      value: number(net, language),
      bars: [{ from: 0, to: net, look: "win" }],
      interval: { low: freed.p5, mid: freed.mean, high: freed.p95 },
      strong: true,
    },
  ];
  return (
    <Chart
      visit={visit}
      title={say.netTitle(
        claim === undefined ? number(gross, language) : people(claim.value.high, language),
        number(net, language),
      )}
      subtitle={`${say.netLead} ${say.meanAndMiddle(number(net, language), people(freed.p50, language))}`}
      narrow={<BarRows rows={rows} description={say.netLead} />}
      table={grossToNetTable(view, language)}
      csv="/tekort/bruto-netto.csv"
      kinds={claim === undefined ? ["forecast"] : ["assumed", "forecast"]}
      source={claim === undefined ? say.source : say.planSource}
    />
  );
};

export function grossToNetTable(view: RegionView, language: Language): DataTable {
  const say = gapWords[language];
  const planYear = planYearOf(view.assumptions);
  const at = view.forecast.years.indexOf(planYear);
  const steps = netSteps(view.forecast.waterfall, at);
  const claim = claimInPeople(view);
  const row = (label: string, value: number) => [label, { shown: number(value, language), value }];
  return {
    caption: say.netLead,
    columns: [{ title: say.step }, { title: say.average, unit: say.people, numeric: true }],
    rows: [
      ...(claim === undefined ? [] : [row(say.planClaim, claim.value.high)]),
      row(say.gross, steps.gross),
      row(say.notSucceeding, -steps.notSucceeding),
      row(say.notYet(planYear), -steps.notYet),
      row(say.overlap, -steps.overlap),
      row(say.burden, -steps.burden),
      row(say.net, steps.net),
    ],
  };
}
