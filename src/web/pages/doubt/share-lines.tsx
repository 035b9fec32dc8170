import { scaleLinear } from "d3-scale";
import type { FC } from "hono/jsx";
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
  const tickYears = years.filter((year, i) => i % (wide ? 3 : 6) === 0 || year === years.at(-1));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say.yearsDescription(description.join(" "))}
    >
      {y.ticks(4).map((tick) => (
        <g>
          <line
            class={tick === 0 ? "axis-line" : "grid-line"}
            x1={margin.left}
            x2={width - margin.right}
            y1={round(y(tick))}
            y2={round(y(tick))}
          />
          <text class="axis-text" x={margin.left - 8} y={round(y(tick) + 5)} text-anchor="end">
            {Math.round(tick * 100)}
          </text>
        </g>
      ))}
      <text class="axis-text" x={0} y={14}>
        {say.percentUnit}
      </text>
      {tickYears.map((year) => (
        <text
          class="axis-text"
          x={round(x(year))}
          y={height - 8}
          text-anchor={!wide && year === years.at(-1) ? "end" : "middle"}
        >
          {year}
        </text>
      ))}
      {lines.map(({ byYear }) => (
        <path
          class="share-line"
          d={byYear
            .map((part, i) => `${i === 0 ? "M" : "L"}${round(x(years[i]!))} ${round(y(part))}`)
            .join("")}
        />
      ))}
      {labels.map(({ name, y: at }) => (
        <text
          class="label halo"
          x={wide ? width - margin.right + 10 : margin.left + 6}
          y={round(at)}
        >
          {name}
        </text>
      ))}
    </svg>
  );
};

const round = (value: number) => Math.round(value * 10) / 10;
