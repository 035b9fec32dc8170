import type { FC } from "hono/jsx";
import type { ProgressReport } from "../../core/progress/index.ts";
import { words, type Language } from "../language.ts";

const t = words(
  { "on-course": "op koers", "at-risk": "loopt gevaar", stuck: "zit vast" },
  { "on-course": "on course", "at-risk": "at risk", stuck: "stuck" },
);

/** How a lead says it goes: a shape and a word, coloured only where it asks for attention. */
export const Status: FC<{ course: ProgressReport["course"]; language: Language }> = (props) => {
  const attention = props.course !== "on-course";
  return (
    <span class={attention ? "status status--attention" : "status"}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <Shape course={props.course} />
      </svg>
      {t[props.language][props.course]}
    </span>
  );
};

const Shape: FC<{ course: ProgressReport["course"] }> = ({ course }) => {
  const line = { fill: "none", stroke: "currentColor", "stroke-width": "2" } as const;
  switch (course) {
    case "on-course":
      return <path d="M1 8h13M9 3l5 5-5 5" {...line} />;
    case "at-risk":
      return <path d="M4 15V2h9l-3 3.5L13 9H4" {...line} />;
    case "stuck":
      return <path d="M5 2v12M11 2v12" {...line} stroke-width="3" />;
  }
};
