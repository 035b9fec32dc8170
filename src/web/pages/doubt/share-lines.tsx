import { scaleLinear } from "d3-scale";
import type { FC } from "hono/jsx";
import { tenth, ValueAxis, YearAxis } from "../../charts/axes.tsx";
import { spread } from "../../charts/spread.ts";
import { percent } from "../../format.ts";
import type { Language } from "../../language.ts";
import { doubtWords } from "./doubt.words.ts";

interface ShareLinesProps {
  readonly lines: readonly { readonly name: string; readonly byYear: readonly number[] }[];
  readonly years: readonly number[];
  readonly language: Language;
  readonly width: number;
  readonly height: number;
}

/** How the parts of the doubt shift over the years, each line with its name. */
export const ShareLines: FC<ShareLinesProps> = ({ lines, years, language, width, height }) => {
  const say = doubtWords[language];
  const wide = width > 500;
  const margin = { top: 34, right: wide ? 260 : 12, bottom: 30, left: 44 };
  const x = scaleLinear([years[0]!, years.at(-1)!], [margin.left, width - margin.right]);
  const highest = Math.max(0.1, ...lines.flatMap(({ byYear }) => byYear));
  const y = scaleLinear([0, highest], [height - margin.bottom, margin.top]).nice(4);
  const labels = spread(
    // On a phone a name stands above the beginning of its line.
    lines.map(({ name, byYear }) => ({
      name,
      y: wide ? y(byYear.at(-1)!) + 5 : y(byYear[0]!) - 10,
    })),
    20,
  );
  const description = lines.map(({ name, byYear }) =>
    say.yearsLine(name, percent(byYear[0]!, language), percent(byYear.at(-1)!, language)),
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say.yearsDescription(description.join(" "))}
    >
      <ValueAxis
        ticks={y.ticks(4)}
        y={y}
        from={margin.left}
        to={width - margin.right}
        label={(tick) => String(Math.round(tick * 100))}
        unit={say.percentUnit}
      />
      <YearAxis years={years} x={x} height={height} isWide={wide} />
      {lines.map(({ byYear }) => (
        <path
          class="share-line"
          d={byYear
            .map((part, i) => `${i === 0 ? "M" : "L"}${tenth(x(years[i]!))} ${tenth(y(part))}`)
            .join("")}
        />
      ))}
      {labels.map(({ name, y: at }) => (
        <text
          class="label halo"
          x={wide ? width - margin.right + 10 : margin.left + 6}
          y={tenth(at)}
        >
          {name}
        </text>
      ))}
    </svg>
  );
};
