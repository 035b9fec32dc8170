import type { FC } from "hono/jsx";
import { degrees, sizeOf, type RegionRisk } from "../../../core/risks/index.ts";
import type { Language } from "../../language.ts";
import { risksWords } from "./risks.words.ts";
import { slotsIn } from "./matrix-slots.ts";

interface RiskMatrixProps {
  readonly language: Language;
  /** Those that were judged. */
  readonly risks: readonly RegionRisk[];
  /** Size from which a risk raises a signal; left out where no rule says so. */
  readonly threshold: number | undefined;
}

const cell = 60;
const left = 44;
const top = 12;
const side = 5 * cell;
const x = (likelihood: number) => left + (likelihood - 1) * cell;
const y = (impact: number) => top + (5 - impact) * cell;

/** Tints of the river carry the size: none, 6, 12 and 15 or more of 25. */
const tints = [
  [15, "river-40"],
  [10, "river-25"],
  [5, "river-12"],
] as const;
const tintOf = (size: number) => tints.find(([from]) => size >= from)?.[1] ?? "none";

/** Likelihood to the right, impact upward; each risk a numbered dot, with the way it came. */
export const RiskMatrix: FC<RiskMatrixProps> = ({ language, risks, threshold }) => {
  const say = risksWords[language];
  const slots = slotsIn(risks);
  const middle = left + side / 2;
  return (
    <svg viewBox={`0 0 ${left + side + 8} ${top + side + 52}`} class="risk-matrix" role="img">
      <title>{risks.map((risk) => titleOf(risk, language)).join("; ")}</title>
      {degrees.flatMap((likelihood) =>
        degrees.map((impact) => (
          <rect
            class={`risk-matrix__cell risk-matrix__cell--${tintOf(likelihood * impact)}`}
            x={x(likelihood) + 1.5}
            y={y(impact) + 1.5}
            width={cell - 3}
            height={cell - 3}
          />
        )),
      )}
      {threshold !== undefined && <path class="risk-matrix__limit" d={limit(threshold)} />}
      {degrees.map((degree) => (
        <>
          <text class="axis-text" x={x(degree) + cell / 2} y={top + side + 18} text-anchor="middle">
            {degree}
          </text>
          <text class="axis-text" x={left - 10} y={y(degree) + cell / 2 + 5} text-anchor="end">
            {degree}
          </text>
        </>
      ))}
      <text class="axis-text" x={middle} y={top + side + 42} text-anchor="middle">
        {say.likelihood} →
      </text>
      <text
        class="axis-text"
        x={0}
        y={0}
        text-anchor="middle"
        transform={`translate(14 ${top + side / 2}) rotate(-90)`}
      >
        {say.impact} →
      </text>
      {risks.map((risk) => (
        <Way risk={risk} slot={slots.get(risk.id)!} />
      ))}
      {risks.map((risk) => (
        <Dot risk={risk} slot={slots.get(risk.id)!} threshold={threshold} />
      ))}
    </svg>
  );
};

interface MarkProps {
  readonly risk: RegionRisk;
  readonly slot: Slot;
}
type Slot = readonly [number, number];
type Place = Pick<RegionRisk["scores"][number], "likelihood" | "impact">;

const at = ({ likelihood, impact }: Place, [dx, dy]: Slot) =>
  [x(likelihood) + cell / 2 + dx, y(impact) + cell / 2 + dy] as const;

/** Corners of a square, so that ways keep clear of dots and of each other. */
const lanes: readonly Slot[] = [
  [-19, -19],
  [19, -19],
  [19, 19],
  [-19, 19],
];

/** The places where a risk was before, joined to where it is. */
const Way: FC<MarkProps> = ({ risk: { number, scores }, slot }) => {
  const moves = scores.filter((score, index) => {
    const next = scores[index + 1];
    return next?.likelihood !== score.likelihood || next.impact !== score.impact;
  });
  const lane = lanes[number % lanes.length]!;
  const points = moves.map((score, index) => at(score, index < moves.length - 1 ? lane : slot));
  return (
    <>
      <polyline
        class="risk-matrix__way"
        points={points.map((point) => point.join(",")).join(" ")}
      />
      {points.slice(0, -1).map(([cx, cy]) => (
        <circle class="risk-matrix__past" cx={cx} cy={cy} r={4} />
      ))}
    </>
  );
};

const Dot: FC<MarkProps & Pick<RiskMatrixProps, "threshold">> = ({ risk, slot, threshold }) => {
  const score = risk.scores.at(-1)!;
  const [cx, cy] = at(score, slot);
  const high = threshold !== undefined && sizeOf(score) >= threshold;
  return (
    <g class={high ? "risk-matrix__dot risk-matrix__dot--high" : "risk-matrix__dot"}>
      <circle cx={cx} cy={cy} r={12} />
      <text x={cx} y={cy + 5} text-anchor="middle">
        {risk.number}
      </text>
    </g>
  );
};

/** The edge between what raises a signal and what does not. */
function limit(threshold: number): string {
  const raises = (likelihood: number, impact: number) => likelihood * impact >= threshold;
  return degrees
    .flatMap((likelihood) =>
      degrees.map((impact) => {
        if (!raises(likelihood, impact)) return "";
        const edge = raises(likelihood - 1, impact) ? "" : `M${x(likelihood)} ${y(impact)}v${cell}`;
        const foot = `M${x(likelihood)} ${y(impact) + cell}h${cell}`;
        return edge + (raises(likelihood, impact - 1) ? "" : foot);
      }),
    )
    .join("");
}

function titleOf({ number, scores }: RegionRisk, language: Language): string {
  const { likelihood, impact } = scores.at(-1)!;
  return `${number}: ${risksWords[language].score(likelihood, impact)}`;
}
