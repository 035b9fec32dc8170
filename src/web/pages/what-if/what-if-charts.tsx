import type { FC } from "hono/jsx";
import { isAsPlanned } from "../../../core/impact/scenario/index.ts";
import { published, type Range } from "../../../core/impact/engine/index.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { FanChart } from "../../charts/fan-chart.tsx";
import { between, people, signed, span } from "../../format.ts";
import type { Language } from "../../language.ts";
import { signedSpan, type AnswerProps } from "./what-if-answer.tsx";
import { whatIfWords } from "./what-if.words.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}
/** For phones, and for wider screens. */
const sizes = {
  narrow: { width: 360, height: 300 },
  wide: { width: 640, height: 290 },
} as const satisfies Readonly<Record<string, Size>>;

/** What the two that are drawn together are called: the plan as it stands has no plan beside it. */
export function pairNames({ language, asked }: Pick<AnswerProps, "language" | "asked">) {
  const say = whatIfWords[language];
  if (asked.b !== undefined) return { shown: say.choiceName.b, beside: say.choiceName.a };
  return isAsPlanned(asked.a)
    ? { shown: say.thePlan, beside: say.withoutPlan }
    : { shown: say.thisChoice, beside: say.thePlan };
}

/** Whether something differs that can be drawn. */
export const isDifferent = ({ asked }: Pick<AnswerProps, "asked">): boolean =>
  asked.b !== undefined || !isAsPlanned(asked.a);

/** The gap by year: what is shown, and in ink what it is compared with. */
const GapFans: FC<AnswerProps & Size> = (props) => {
  const { language, comparison, year, play, width, height } = props;
  const say = whatIfWords[language];
  const { years } = play.model;
  const at = years.indexOf(year);
  const names = pairNames(props);
  const shown = comparison.shown.withPlan;
  const beside = isDifferent(props) ? comparison.beside.withPlan : comparison.shown.baseline;
  return (
    <FanChart
      language={language}
      width={width}
      height={height}
      unit={say.unit}
      description={say.fanDescription(
        years[0]!,
        years.at(-1)!,
        year,
        inSentence(names.shown),
        people(shown[at]!.p50, language),
        between(shown[at]!.p5, shown[at]!.p95, language),
        inSentence(names.beside),
        people(beside[at]!.p50, language),
      )}
      events={[]}
      fans={[
        { look: "base", label: names.beside, points: points(years, beside) },
        { look: "plan", label: names.shown, points: points(years, shown) },
      ]}
    />
  );
};

/** How many people more are short, by year, around zero. */
const DifferenceFan: FC<AnswerProps & Size> = ({
  language,
  comparison,
  year,
  play,
  width,
  height,
}) => {
  const say = whatIfWords[language];
  const { years } = play.model;
  const more = comparison.more[years.indexOf(year)]!;
  return (
    <FanChart
      language={language}
      width={width}
      height={height}
      unit={say.unit}
      description={say.differenceDescription(
        years[0]!,
        years.at(-1)!,
        year,
        signed(published(more.mean), language),
        signedSpan(more, language),
      )}
      events={[]}
      fans={[
        {
          look: "plan",
          label: say.differenceLabel,
          points: years.map((of, index) => {
            const { p5, mean, p95 } = comparison.more[index]!;
            return { year: of, low: p5, mid: mean, high: p95 };
          }),
        },
      ]}
    />
  );
};

/** What is short in each sector in the year of the plan, the largest first. */
const SectorBars: FC<AnswerProps> = (props) => {
  const { language, comparison, year, sectors } = props;
  const say = whatIfWords[language];
  return (
    <BarRows
      description={say.sectorsTitle(year, inSentence(pairNames(props).shown))}
      rows={comparison.sectors
        .toSorted((a, b) => b.beside.p50 - a.beside.p50)
        .map(({ sector, shown, more }) => ({
          label: sectors[sector] ?? sector,
          value: `${people(shown.p50, language)} (${span(shown.p5, shown.p95, language)})${
            isDifferent(props) ? ` · ${signed(published(more.mean), language)}` : ""
          }`,
          bars: [{ from: 0, to: shown.p50, look: "soft" as const }],
          interval: { low: shown.p5, mid: shown.p50, high: shown.p95 },
        }))}
    />
  );
};

export const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const points = (years: readonly number[], ranges: readonly Range[]) =>
  years.map((year, at) => {
    const { p5, p50, p95 } = ranges[at]!;
    return { year, low: p5, mid: p50, high: p95 };
  });

export type ChartName = "fan" | "difference" | "sectors";
/** In the order of the page: first what differs. */
export const chartNames = ["difference", "fan", "sectors"] as const satisfies readonly ChartName[];

export const titleOf = (name: ChartName, props: AnswerProps): string => {
  const say = whatIfWords[props.language];
  const { shown, beside } = pairNames(props);
  switch (name) {
    case "fan":
      return isDifferent(props)
        ? say.fanTitle(inSentence(shown), inSentence(beside))
        : say.fanTitlePlanned;
    case "difference":
      return say.differenceTitle(inSentence(shown), inSentence(beside));
    case "sectors":
      return say.sectorsTitle(props.year, inSentence(shown));
  }
};

export const subtitleOf = (name: ChartName, language: Language): string => {
  const say = whatIfWords[language];
  return { fan: say.fanSubtitle, difference: say.differenceSubtitle, sectors: say.sectorsSubtitle }[
    name
  ];
};

interface DrawingProps {
  readonly name: ChartName;
  readonly size: keyof typeof sizes;
  readonly answer: AnswerProps;
}

/** One of the pictures; the browser draws it anew while things move. */
export const Drawing: FC<DrawingProps> = ({ name, size, answer }) => {
  switch (name) {
    case "fan":
      return <GapFans {...answer} {...sizes[size]} />;
    case "difference":
      return <DifferenceFan {...answer} {...sizes[size]} />;
    case "sectors":
      return <SectorBars {...answer} />;
  }
};
