import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { PackChart } from "../../../app/pack/pack.ts";
import { latestOf, type IndicatorState } from "../../../core/indicators/index.ts";
import { FanChart } from "../../charts/fan-chart.tsx";
import { IndicatorChart } from "../../charts/indicator/indicator-chart.tsx";
import { pictureInk as ink } from "../../charts/ink.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { gapFan } from "../gap/gap-fan.tsx";
import { drawnOf } from "../monitor/drawn.ts";
import { chartTexts } from "../monitor/indicator-chart.tsx";

/** Letters of 14 are read well when a drawing of this width is as wide as the text of a page. */
const width = 720;

/** The expected gap, as on the page about it. */
export async function forecastChart(view: RegionView, language: Language): Promise<PackChart> {
  const { title, source, drawing } = gapFan(view, language);
  const height = 330;
  return {
    title,
    svg: await onPaper(<FanChart {...drawing} width={width} height={height} />, height, language),
    width,
    height,
    description: drawing.description,
    source,
  };
}

/** An indicator over time, as on its own page; nothing while it has no figure. */
export async function indicatorChart(
  state: IndicatorState,
  view: RegionView,
  language: Language,
): Promise<PackChart | undefined> {
  if (latestOf(state.headline) === undefined) return undefined;
  const { title, finding, subtitle, source, description } = chartTexts(state, view, language);
  const height = 270;
  const drawn = drawnOf(state, language);
  const drawing = <IndicatorChart {...{ drawn, language, ink, width, height, description }} />;
  return {
    title: `${title}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`,
    svg: await onPaper(drawing, height, language),
    width,
    height,
    description,
    source: `${subtitle}. ${source}`,
  };
}

/** A drawing of a page as one that stands by itself: with its own ground, letters and colours. */
async function onPaper(drawing: Child, height: number, language: Language): Promise<string> {
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      font-family="Atkinson Hyperlegible Next"
      fill={ink.ink}
      lang={language}
    >
      <style>{raw(looks)}</style>
      <rect width={width} height={height} fill={ink.paper} />
      <svg width={width} height={height}>
        {drawing}
      </svg>
    </svg>
  );
  return String(await svg);
}

/** What theme/charts.css says of the parts of a fan, in colours that do not follow the reader. */
const looks = `
.axis-line { stroke: ${ink.ink} }
.grid-line { stroke: ${ink.hairline} }
.axis-text { font-size: 14px; fill: ${ink.soft} }
.label { font-size: 15px; font-weight: 700; fill: ${ink.ink} }
.label--plan { fill: ${ink.river} }
.quiet { fill: ${ink.soft} }
.now-line { stroke: ${ink.soft} }
.event-line { stroke: ${ink.stone}; stroke-dasharray: 1 3 }
.fan--base { fill: #d6d1c4; fill-opacity: 0.75 }
.fan--plan { fill: ${ink.tints[2]}; fill-opacity: 0.55 }
.median--base { stroke: ${ink.ink}; stroke-width: 2.5; fill: none; stroke-dasharray: 7 5 }
.median--plan { stroke: ${ink.river}; stroke-width: 3; fill: none; stroke-dasharray: 7 5 }
.halo { paint-order: stroke; stroke: ${ink.paper}; stroke-width: 4px; stroke-linejoin: round }
`;
