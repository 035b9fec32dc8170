import type { FC } from "hono/jsx";
import type { Course, CourseStep } from "../../core/plan/index.ts";
import { stepInWords } from "../../core/proposals/index.ts";
import { words } from "../language.ts";
import type { RegionView } from "../region-view.ts";
import { href, type Visit } from "../visit.ts";

const t = words(
  { decided: "Besloten", more: "Wat is er veranderd?" },
  { decided: "Decided", more: "What changed?" },
);

const shapes: Readonly<Record<CourseStep["kind"], string>> = {
  started: "▸",
  scaled: "⇕",
  merged: "⇥",
  split: "⋔",
  stopped: "■",
};

interface CourseProps {
  readonly visit: Visit;
  readonly view: RegionView;
  /** Left out while it goes as the plan says: then nothing is shown. */
  readonly course: Course | undefined;
}

/** The last thing that was decided about an initiative, as a mark: a shape and words. */
export const CourseMark: FC<CourseProps> = ({ visit, view, course }) => {
  const last = course?.at(-1);
  return last === undefined ? <></> : <Step visit={visit} view={view} step={last} />;
};

/** Everything that was decided about an initiative, the oldest first. */
export const CourseList: FC<CourseProps> = ({ visit, view, course }) => {
  const say = t[visit.language];
  if (course === undefined) return <></>;
  return (
    <p>
      <strong>{say.decided}:</strong>{" "}
      {course.map((step) => (
        <>
          <Step visit={visit} view={view} step={step} />{" "}
        </>
      ))}
      <a class="small" href={href(visit, "/wijzigingen")}>
        {say.more}
      </a>
    </p>
  );
};

const Step: FC<{ visit: Visit; view: RegionView; step: CourseStep }> = ({ visit, view, step }) => (
  <span class="nl-data-badge">
    <span aria-hidden="true">{shapes[step.kind]}</span>{" "}
    {stepInWords(step, view.plan)[visit.language]}
  </span>
);
