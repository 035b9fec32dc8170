import type { FC } from "hono/jsx";
import type { Concern, Course, MilestoneState, Standing } from "../../core/progress/index.ts";
import { words, type Language } from "../language.ts";

const t = words(
  {
    course: { "on-course": "op koers", "at-risk": "loopt gevaar", stuck: "zit vast" },
    never: "nog nooit iets gemeld",
    stalled: "komt niet vooruit",
    silent: (days: number) => `al ${days} dagen stil`,
    late: (count: number) => (count === 1 ? "1 mijlpaal te laat" : `${count} mijlpalen te laat`),
    milestone: {
      done: "klaar",
      late: "te laat",
      postponed: "uitgesteld",
      coming: "komt nog",
      unheard: "niet gemeld",
      undated: "geen datum",
    },
  },
  {
    course: { "on-course": "on course", "at-risk": "at risk", stuck: "stuck" },
    never: "never reported on",
    stalled: "not moving",
    silent: (days: number) => `silent for ${days} days`,
    late: (count: number) => (count === 1 ? "1 milestone late" : `${count} milestones late`),
    milestone: {
      done: "done",
      late: "late",
      postponed: "postponed",
      coming: "to come",
      unheard: "not reported",
      undated: "no date",
    },
  },
);

/** How a lead says it goes: a shape and a word, coloured only where it asks for attention. */
export const Status: FC<{ course: Course; language: Language }> = ({ course, language }) => (
  <Mark shape={course} attention={course !== "on-course"} words={t[language].course[course]} />
);

/** Where an initiative stands: what its lead said last, and what follows from it by rule. */
export const StandingStatus: FC<{ standing: Standing; language: Language }> = (props) => {
  const { standing, language } = props;
  const [latest] = standing.reports;
  if (latest === undefined) return <Mark shape="never" words={t[language].never} />;
  const computed = standing.concerns.filter(({ kind }) => kind !== "stuck" && kind !== "at-risk");
  return (
    <span class="statuses">
      <Status course={latest.course} language={language} />
      {computed.map((concern) => (
        <Mark shape={concern.kind} attention words={concernWords(concern, language)} />
      ))}
    </span>
  );
};

/** Where a milestone stands. */
export const MilestoneStatus: FC<{ state: MilestoneState; language: Language }> = (props) => (
  <Mark
    shape={props.state}
    attention={props.state === "late"}
    words={t[props.language].milestone[props.state]}
  />
);

export function concernWords(concern: Concern, language: Language): string {
  const say = t[language];
  switch (concern.kind) {
    case "stuck":
    case "at-risk":
      return say.course[concern.kind];
    case "stalled":
      return say.stalled;
    case "late":
      return say.late(concern.milestones.length);
    case "silent":
      return say.silent(concern.days);
  }
}

type ShapeName = Course | Concern["kind"] | MilestoneState | "never";

const Mark: FC<{ shape: ShapeName; words: string; attention?: boolean }> = (props) => (
  <span class={props.attention === true ? "status status--attention" : "status"}>
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <Shape name={props.shape} />
    </svg>
    {props.words}
  </span>
);

const Shape: FC<{ name: ShapeName }> = ({ name }) => {
  const line = { fill: "none", stroke: "currentColor", "stroke-width": "2" } as const;
  switch (name) {
    case "on-course":
      return <path d="M1 8h13M9 3l5 5-5 5" {...line} />;
    case "at-risk":
      return <path d="M8 2l6.5 12h-13zM8 7v3M8 11.2v1.6" {...line} stroke-width="1.8" />;
    case "stuck":
      return <path d="M3 7h10v7H3zM5 7V5a3 3 0 0 1 6 0v2" {...line} />;
    case "stalled":
      return <path d="M3 3h10v10H3z" {...line} />;
    case "late":
      return <path d="M4 15V2h9l-3 3.5L13 9H4" {...line} />;
    case "silent":
      return <path d="M5 2v12M11 2v12" {...line} stroke-width="3" />;
    case "done":
      return <path d="M2 8.5l4 4 8-9" {...line} />;
    case "postponed":
      return <path d="M1 8h8M6 4l4 4-4 4M14 2v12" {...line} />;
    case "coming":
      return <circle cx="8" cy="8" r="5.5" {...line} />;
    case "never":
    case "unheard":
    case "undated":
      return <circle cx="8" cy="8" r="5.5" {...line} stroke-dasharray="2.5 2.5" />;
  }
};
