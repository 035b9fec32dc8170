import type { FC } from "hono/jsx";
import type { Challenge } from "../../../core/plan/index.ts";
import { ladderSteps, levelOf, type LadderStep, type Signal } from "../../../core/signals/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { signalsWords } from "./signals.words.ts";

interface LadderProps {
  readonly view: RegionView;
  readonly language: Language;
  readonly open: readonly Signal[];
}

/** The steps as stations on the one line, with how many signals wait at each. */
export const LadderPicture: FC<LadderProps> = (props) => {
  const say = signalsWords[props.language].figure;
  const counts = countsOf(props);
  const most = ladderSteps.reduce((a, b) => (counts.at(b).length > counts.at(a).length ? b : a));
  return (
    <figure class="chart ladder">
      <figcaption class="stack stack--tight">
        <p class="chart__title">{say.title(counts.at(most).length, props.open.length, most)}</p>
        <p class="chart__subtitle">{say.subtitle}</p>
      </figcaption>
      <div class="chart__canvas chart__wide">
        <WideLadder {...props} />
      </div>
      <NarrowLadder {...props} />
    </figure>
  );
};

/** What waits at each step, and with each coordination group. */
function countsOf({ view, open }: LadderProps) {
  const at = (level: LadderStep) =>
    open.filter(({ place }) => levelOf(view.plan, place.step) === level);
  return {
    at,
    withGroup: ({ coordinationGroup }: Challenge) =>
      open.filter(({ place: { step } }) => step.kind === "body" && step.body === coordinationGroup),
    late: (signals: readonly Signal[]) =>
      signals.filter(({ place }) => place.answerBy < view.today).length,
  };
}

const rowHeight = 46;
const x = { lead: 70, fan: 140, track: 225, group: 610, join: 700, tactical: 850, governing: 1040 };

/** From left to right; each challenge has a track of its own past its coordination group. */
const WideLadder: FC<LadderProps> = (props) => {
  const { view, language } = props;
  const say = signalsWords[language];
  const { challenges } = view.plan;
  const counts = countsOf(props);
  const height = rowHeight * challenges.length + 40;
  const middle = 20 + (rowHeight * challenges.length) / 2;
  const yOf = (row: number) => 20 + rowHeight * (row + 0.5);
  const into = (y: number) =>
    `M${x.lead} ${middle}C${x.fan + 40} ${middle} ${x.fan} ${y} ${x.track} ${y}`;
  const outOf = (y: number) =>
    `C${x.join + 60} ${y} ${x.join + 20} ${middle} ${x.tactical} ${middle}`;
  return (
    <svg viewBox={`0 0 1120 ${height}`} aria-hidden="true" class="ladder-map">
      <path class="ladder-map__line" d={`M0 ${middle}H${x.lead}M${x.tactical} ${middle}H1120`} />
      {challenges.map((challenge, row) => {
        const y = yOf(row);
        const waiting = counts.withGroup(challenge).length;
        const hasGroup = challenge.coordinationGroup !== undefined;
        return (
          <>
            <path
              class="ladder-map__line"
              d={
                hasGroup
                  ? `${into(y)}H${x.join}${outOf(y)}`
                  : `${into(y)}H${x.group - 34}M${x.join} ${y}${outOf(y)}`
              }
            />
            <text x={x.track + 8} y={y - 9} class="ladder-map__track">
              {challenge.title[language]}
            </text>
            {hasGroup ? (
              <Station at={[x.group, y]} r={8} waits={waiting > 0} count={waiting} side />
            ) : (
              <>
                <path class="ladder-map__gap" d={`M${x.group - 34} ${y}H${x.join}`} />
                <path
                  class="ladder-map__end"
                  d={`M${x.group - 34} ${y - 8}v16M${x.join} ${y - 8}v16`}
                />
                <text x={x.group - 34} y={y - 9} class="ladder-map__missing">
                  {say.figure.noGroup}
                </text>
              </>
            )}
          </>
        );
      })}
      {(["lead", "tactical-board", "governing-board"] as const).map((level) => {
        const waiting = counts.at(level);
        const late = counts.late(waiting);
        const left = { lead: x.lead, "tactical-board": x.tactical, "governing-board": x.governing };
        return (
          <>
            <Station
              at={[left[level], middle]}
              r={13}
              waits={waiting.length > 0}
              count={waiting.length}
            />
            <text x={left[level]} y={middle + 42} text-anchor="middle" class="ladder-map__name">
              {say.step[level]}
            </text>
            {late > 0 && (
              <text x={left[level]} y={middle + 64} text-anchor="middle" class="ladder-map__late">
                {say.figure.late(late)}
              </text>
            )}
          </>
        );
      })}
    </svg>
  );
};

interface StationProps {
  readonly at: readonly [number, number];
  readonly r: number;
  readonly waits: boolean;
  readonly count: number;
  /** The count stands beside it instead of above. */
  readonly side?: boolean;
}

const Station: FC<StationProps> = ({ at: [cx, cy], r, waits, count, side }) => (
  <>
    <circle
      cx={cx}
      cy={cy}
      r={r}
      class={waits ? "ladder-map__stop ladder-map__stop--waits" : "ladder-map__stop"}
    />
    {side === true ? (
      <text x={cx + r + 8} y={cy - 9} class="ladder-map__small-count">
        {count}
      </text>
    ) : (
      <text x={cx} y={cy - r - 12} text-anchor="middle" class="ladder-map__count">
        {count}
      </text>
    )}
  </>
);

/** From top to bottom: for phones, and what is read aloud. */
const NarrowLadder: FC<LadderProps> = (props) => {
  const { view, language } = props;
  const say = signalsWords[language];
  const counts = countsOf(props);
  const stop = (level: LadderStep) => {
    const waiting = counts.at(level);
    const late = counts.late(waiting);
    return (
      <li class={waiting.length > 0 ? "ladder-stop ladder-stop--waits" : "ladder-stop"}>
        <strong class="ladder-stop__count">{waiting.length}</strong>
        <span>
          {say.step[level]}
          {late > 0 && <span class="ladder-stop__late"> {say.figure.late(late)}</span>}
        </span>
      </li>
    );
  };
  return (
    <ol class="ladder-stops">
      {stop("lead")}
      {view.plan.challenges.map((challenge) => {
        const waiting = counts.withGroup(challenge).length;
        const name = challenge.title[language];
        if (challenge.coordinationGroup === undefined)
          return (
            <li class="ladder-stop ladder-stop--group ladder-stop--missing">
              {name}: {say.figure.noGroup}
            </li>
          );
        return (
          <li class={`ladder-stop ladder-stop--group${waiting > 0 ? " ladder-stop--waits" : ""}`}>
            <strong class="ladder-stop__count">{waiting}</strong>
            <span>{name}</span>
          </li>
        );
      })}
      {stop("tactical-board")}
      {stop("governing-board")}
    </ol>
  );
};
