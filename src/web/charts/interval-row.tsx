import { scaleLinear } from "d3-scale";
import type { FC } from "hono/jsx";
import type { FigureKind } from "../../core/plan/index.ts";
import { PointMark } from "./indicator/point-mark.tsx";
import { pageInk as ink } from "./ink.ts";

interface IntervalRowProps {
  readonly kind: FigureKind;
  readonly value: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** A figure to compare with, drawn as a thin vertical. */
  readonly beside?: number | undefined;
  readonly domain: readonly [number, number];
}

const width = 200;

/** One figure on a line that it shares with other rows; the cell beside it has it in digits. */
export const IntervalRow: FC<IntervalRowProps> = (props) => {
  const { kind, value, lower, upper, beside, domain } = props;
  const scale = scaleLinear(domain, [8, width - 8]);
  const x = (of: number) => Math.round(scale(of) * 10) / 10;
  return (
    <svg
      class="interval-row"
      viewBox={`0 0 ${width} 26`}
      width={width}
      height="26"
      aria-hidden="true"
      focusable="false"
    >
      <line x1="0" x2={width} y1="13" y2="13" stroke={ink.hairline} />
      {beside !== undefined && (
        <line x1={x(beside)} x2={x(beside)} y1="1" y2="25" stroke={ink.soft} stroke-width="1.5" />
      )}
      {lower !== undefined && upper !== undefined && (
        <path
          d={`M${x(lower)} 13H${x(upper)}M${x(lower)} 8v10M${x(upper)} 8v10`}
          stroke={ink.ink}
          stroke-width="2"
        />
      )}
      <PointMark kind={kind} x={x(value)} y={13} size={5} ink={ink} />
    </svg>
  );
};
