import { scaleLinear } from "d3-scale";
import type { FC } from "hono/jsx";
import type { YearOfMoney } from "../../../core/funding/index.ts";
import type { Language } from "../../language.ts";
import { number } from "../../format.ts";
import { euros } from "./funding-names.ts";
import { fundingWords } from "./funding.words.ts";

/** Sources that have a tint of their own; the rest is one layer. */
export const mostLayers = 4;

interface MoneyChartProps {
  readonly language: Language;
  /** At least two years. */
  readonly years: readonly YearOfMoney[];
  /** In units of the drawing: letters keep their size. */
  readonly width: number;
}

const [height, top, bottom, left, right] = [300, 70, 30, 6, 6];
/** Height of what is drawn for an amount that is not known: it says nothing of its size. */
const gap = 26;

/**
 * Money over the years in steps, one layer for each source. The ink line is all of it together;
 * where it falls and nobody takes over, the fall has the one warm colour.
 */
export const MoneyChart: FC<MoneyChartProps> = ({ language, years, width }) => {
  const say = fundingWords[language].chart;
  const totals = years.map(({ bySource }) => bySource.reduce((sum, euro) => sum + euro, 0));
  const y = scaleLinear([0, Math.max(1, ...totals)], [height - bottom, top]);
  const step = (width - left - right) / years.length;
  const x = (at: number) => left + at * step;
  const isNarrow = step < 90;
  const label = (euro: number) =>
    isNarrow ? number(euro / 1000, language) : euros(euro, language, true);
  const line = totals.map((total, at) => `V${y(total)}H${x(at + 1)}`).join("");
  return (
    <svg class="money-chart" viewBox={`0 0 ${width} ${height}`} role="img">
      <title>
        {years.map(({ year }, at) => say.at(year, euros(totals[at]!, language))).join("; ")}
      </title>
      {years.map(({ bySource }, at) => (
        <Layers bySource={bySource} x={x(at)} width={step} y={y} />
      ))}
      <path class="axis-line" d={`M${left} ${y(0)}H${width - right}`} />
      <path class="money-chart__line" d={`M${left} ${y(0)}${line}`} />
      {years.map(({ endsUncovered }, at) => {
        const fall = Math.min(endsUncovered, totals[at]! - (totals[at + 1] ?? 0));
        return fall <= 0 ? (
          <></>
        ) : (
          <path
            class="money-chart__fall"
            d={`M${x(at + 1)} ${y(totals[at]!)}V${y(totals[at]! - fall)}`}
          />
        );
      })}
      {isNarrow && (
        <text class="axis-text" x={left} y={16}>
          {say.thousands}
        </text>
      )}
      {years.map(({ unknown }, at) =>
        unknown === 0 ? (
          <></>
        ) : (
          <>
            <rect
              class="money-chart__unknown"
              x={x(at) + 2}
              y={y(totals[at]!) - gap}
              width={step - 4}
              height={gap - 2}
            />
            <text
              class="axis-text"
              x={x(at) + step / 2}
              y={y(totals[at]!) - 7}
              text-anchor="middle"
            >
              {isNarrow ? "?" : fundingWords[language].unknown}
            </text>
          </>
        ),
      )}
      {years.map(({ year, endsUncovered, unknown }, at) => (
        <>
          <text class="axis-text" x={x(at) + step / 2} y={height - 9} text-anchor="middle">
            {year}
          </text>
          {endsUncovered > 0 ? (
            <FallLabel
              x={x(at + 1)}
              y={y(totals[at]!) - (unknown > 0 ? gap : 0)}
              isEnd={x(at + 1) > width / 2}
              lines={[`− ${euros(endsUncovered, language, true)}`, say.uncovered]}
            />
          ) : (
            totals[at]! > 0 && (
              <text
                class="label"
                x={x(at) + step / 2}
                y={y(totals[at]!) - 8 - (unknown > 0 ? gap : 0)}
                text-anchor="middle"
              >
                {label(totals[at]!)}
              </text>
            )
          )}
        </>
      ))}
    </svg>
  );
};

interface LayersProps {
  readonly bySource: readonly number[];
  readonly x: number;
  readonly width: number;
  readonly y: (euro: number) => number;
}

const Layers: FC<LayersProps> = ({ bySource, x, width, y }) => (
  <>
    {bySource.map((euro, layer) => {
      const below = bySource.slice(0, layer).reduce((sum, one) => sum + one, 0);
      return euro === 0 ? (
        <></>
      ) : (
        <rect
          class={`money-layer money-layer--${layer}`}
          x={x}
          y={y(below + euro)}
          width={width}
          height={y(below) - y(below + euro)}
        />
      );
    })}
  </>
);

interface FallLabelProps {
  readonly x: number;
  readonly y: number;
  /** Whether the text ends at the fall instead of beginning there. */
  readonly isEnd: boolean;
  readonly lines: readonly string[];
}

const FallLabel: FC<FallLabelProps> = ({ x, y, isEnd, lines }) => (
  <text class="label money-chart__fall-label" text-anchor={isEnd ? "end" : "start"}>
    {lines.map((line, at) => (
      <tspan x={x} y={y - 8 - (lines.length - 1 - at) * 18}>
        {line}
      </tspan>
    ))}
  </text>
);
