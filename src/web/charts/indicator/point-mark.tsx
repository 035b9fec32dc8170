import type { FC } from "hono/jsx";
import type { FigureKind } from "../../../core/plan/index.ts";
import type { Ink } from "../ink.ts";

interface PointMarkProps {
  readonly kind: FigureKind;
  readonly x: number;
  readonly y: number;
  /** Half its width, in pixels. */
  readonly size: number;
  readonly ink: Ink;
}

/** One figure in a chart, in the look of its kind: the same looks as `KindMark` has in text. */
export const PointMark: FC<PointMarkProps> = ({ kind, x, y, size, ink }) => {
  switch (kind) {
    case "observed":
      return <circle cx={x} cy={y} r={size} fill={ink.ink} />;
    case "registered":
      return (
        <rect
          x={x - size * 0.9}
          y={y - size * 0.9}
          width={size * 1.8}
          height={size * 1.8}
          fill={ink.ink}
        />
      );
    case "estimate":
    case "forecast":
      return <circle cx={x} cy={y} r={size} fill={ink.paper} stroke={ink.ink} stroke-width="2" />;
    case "reported":
      return (
        <path
          d={`M${x} ${y - size * 1.2}l${size * 1.2} ${size * 2.2}h${-size * 2.4}z`}
          fill={ink.ink}
        />
      );
    case "assumed":
      return (
        <path
          d={`M${x - size} ${y + size}l${size * 2} ${-size * 2}M${x - size} ${y}l${size} ${-size}M${x} ${y + size}l${size} ${-size}`}
          stroke={ink.ink}
          stroke-width="1.5"
          fill="none"
        />
      );
  }
};

/** The line between two figures of a kind: dashed when it is about the future. */
export const lineDash = (kind: FigureKind) => (kind === "forecast" ? "7 5" : undefined);
