import type { FC } from "hono/jsx";
import { latestOf, type IndicatorState } from "../../../core/indicators/index.ts";
import { IndicatorChart } from "../../charts/indicator/indicator-chart.tsx";
import { letterWidth } from "../../charts/indicator/lanes.ts";
import { pictureInk as ink } from "../../charts/ink.ts";
import { wrapped } from "../../charts/wrapped.ts";
import { date } from "../../format.ts";
import { words, type Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteContext } from "../../render.ts";
import { busyPage, notFoundPage } from "../errors/error-pages.tsx";
import { drawnOf } from "./drawn.ts";
import { stateWords } from "./finding-words.ts";
import { chartTexts } from "./indicator-chart.tsx";
import { indicatorAsked } from "./indicator-page.tsx";

const t = words(
  {
    stand: (day: string, address: string) => `Stand van ${day}. ${address}`,
    example: "Voorbeeld met verzonnen cijfers",
  },
  {
    stand: (day: string, address: string) => `As of ${day}. ${address}`,
    example: "Example with made-up figures",
  },
);

const width = 1080;
const chartHeight = 440;
const edge = 40;

/** The picture of an indicator as an SVG file that stands by itself. */
export async function indicatorSvg(c: SiteContext) {
  const svg = await pictureAsked(c, ".svg");
  if (svg === undefined) return notFoundPage(c);
  return c.body(svg.text, 200, {
    "Content-Type": "image/svg+xml; charset=utf-8",
    "Content-Disposition": `attachment; filename="${svg.name}.svg"`,
  });
}

/** The same picture in pixels, for a slide or a letter. */
export async function indicatorPng(c: SiteContext) {
  const svg = await pictureAsked(c, ".png");
  if (svg === undefined) return notFoundPage(c);
  const png = await c.var.toPng(svg.text);
  if (!png.ok) return busyPage(c);
  return c.body(png.value, 200, {
    "Content-Type": "image/png",
    "Content-Disposition": `attachment; filename="${svg.name}.png"`,
  });
}

async function pictureAsked(c: SiteContext, extension: string) {
  const state = indicatorAsked(c, extension);
  // Without a figure there is nothing to draw: the page says so in words.
  if (state === undefined || latestOf(state.headline) === undefined) return undefined;
  const { visit, view } = c.var;
  const { id } = state.indicator;
  const day = view.today;
  const address = `${visit.origin}${visit.base}/monitor/${id}?op=${day}`;
  const { language } = visit;
  const picture = (
    <Picture
      state={state}
      view={view}
      language={language}
      stand={t[language].stand(date(day, language), address)}
    />
  );
  return { name: id, text: String(await picture) };
}

interface PictureProps {
  readonly state: IndicatorState;
  readonly view: RegionView;
  readonly language: Language;
  /** Of which day it is, and where it stands. */
  readonly stand: string;
}

/** Title, chart and source line on paper: what is taken away keeps its origin. */
const Picture: FC<PictureProps> = ({ state, view, language, stand }) => {
  const texts = chartTexts(state, view, language);
  const { subtitle, source, description } = texts;
  const title = `${texts.title}: ${stateWords(state, language)}`;
  const fits = (size: number) => Math.floor((width - 2 * edge) / (letterWidth * (size / 14)));
  const titles = wrapped(title, fits(26));
  const subtitles = wrapped(subtitle, fits(16));
  const foot = [...(view.example ? [`${t[language].example}.`] : []), source, stand].flatMap(
    (text) => wrapped(text, fits(14)),
  );
  const chartTop = edge + titles.length * 34 + subtitles.length * 22 + 14;
  const footTop = chartTop + chartHeight + 34;
  const height = footTop + foot.length * 20 + edge - 14;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible, Arial, sans-serif"
      lang={language}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <rect width={width} height={height} fill={ink.paper} />
      {titles.map((line, i) => (
        <text x={edge} y={edge + 18 + i * 34} font-size="26" font-weight="700" fill={ink.ink}>
          {line}
        </text>
      ))}
      {subtitles.map((line, i) => (
        <text x={edge} y={edge + 12 + titles.length * 34 + i * 22} font-size="16" fill={ink.soft}>
          {line}
        </text>
      ))}
      <svg x={edge} y={chartTop} width={width - 2 * edge} height={chartHeight}>
        <IndicatorChart
          drawn={drawnOf(state, language)}
          language={language}
          ink={ink}
          width={width - 2 * edge}
          height={chartHeight}
          description={description}
        />
      </svg>
      <path d={`M${edge} ${footTop - 20}H${width}`} stroke={ink.ink} stroke-width="2" />
      {foot.map((line, i) => (
        <text x={edge} y={footTop + 4 + i * 20} font-size="14" fill={ink.soft}>
          {line}
        </text>
      ))}
    </svg>
  );
};
