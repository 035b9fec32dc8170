import type { InitiativeFigure } from "../../../app/initiative-figures.ts";
import { marksIn } from "../../../core/disclosure/index.ts";
import { impossible, type Measure } from "../../../core/indicators/index.ts";
import { everybody, known, readNumber } from "../../../core/observations/index.ts";
import { ProgressReport, type Milestone, type Reporter } from "../../../core/progress/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";

/** What the fields of a form held, by name, as they were sent. */
export type Answers = Readonly<Record<string, string>>;

/** Names of the fields, in their order on the page; those of milestones and figures end in an id. */
export const field = {
  course: "koers",
  reason: "reden",
  helpBody: "hulp-overleg",
  helpOrganisation: "hulp-partij",
  helpWhat: "hulp",
  done: "gedaan",
  next: "straks",
  milestone: (id: string) => `mijlpaal-${id}`,
  day: (id: string) => `dag-${id}`,
  figure: (measure: string) => `cijfer-${measure}`,
  submission: "verzending",
  after: "na",
} as const;

/** What is wrong with the answer in one field. */
export interface FieldFault {
  readonly field: string;
  readonly fault:
    | "missing"
    | "too-long"
    | "no-day"
    | "day-to-come"
    | "day-passed"
    | "day-alone"
    | "no-number"
    | "no-count"
    /** An address, a number or a mailbox of somebody: it does not belong on a public site. */
    | "personal";
}

/** What a form is about, and what may be chosen in it. */
export interface ReportSubject {
  readonly initiative: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly reportedBy: Reporter;
  readonly milestones: readonly Milestone[];
  /** What is asked in figures. */
  readonly measures: readonly Measure[];
  readonly bodies: readonly string[];
  readonly organisations: readonly string[];
}

/** A report and the figures that came with it. */
export interface Reported {
  readonly report: ProgressReport;
  readonly figures: readonly InitiativeFigure[];
}

/**
 * Reads a report from the answers in its form, or says everything that is wrong at once. What the
 * form does not offer is not read.
 */
export function readReport(
  answers: Answers,
  subject: ReportSubject,
): Result<Reported, readonly FieldFault[]> {
  const text = (name: string) => answers[name]?.replaceAll("\r\n", "\n").trim() || undefined;
  const course = answers[field.course];
  const offCourse = course !== "on-course";
  const news = subject.milestones.flatMap(({ id }) => {
    const is = answers[field.milestone(id)];
    if (is !== "done" && is !== "expected") return [];
    return [{ milestone: id, is, on: text(field.day(id)) ?? "" } as const];
  });
  const parsed = ProgressReport.safeParse({
    initiative: subject.initiative,
    reportedOn: subject.today,
    reportedBy: subject.reportedBy,
    course,
    done: text(field.done) ?? "",
    next: text(field.next) ?? "",
    milestones: news,
    // The form asks these only of who is not on course.
    ...(offCourse && { reason: text(field.reason), help: help(text, subject) }),
  });
  const dayAlone = subject.milestones.flatMap(({ id }): readonly FieldFault[] =>
    text(field.day(id)) === undefined || news.some(({ milestone }) => milestone === id)
      ? []
      : [{ field: field.milestone(id), fault: "day-alone" }],
  );
  const figures = subject.measures.flatMap((measure) => readFigure(text, measure, subject));
  const personal = [field.reason, field.helpWhat, field.done, field.next].flatMap(
    (name): readonly FieldFault[] =>
      marksIn(text(name) ?? "").length === 0 ? [] : [{ field: name, fault: "personal" }],
  );
  const faults = [
    ...personal,
    ...(parsed.error?.issues ?? []).map((issue) => faultOf(issue, news)),
    ...dayAlone,
    ...figures.filter((figure) => "fault" in figure),
  ];
  if (!parsed.success || faults.length > 0) return refused(asShown(faults));
  return ok({
    report: parsed.data,
    figures: figures.filter((figure) => "measure" in figure),
  });
}

type Text = (name: string) => string | undefined;

function help(text: Text, { bodies, organisations }: ReportSubject): ProgressReport["help"] {
  const chosen = (name: string, from: readonly string[]) => from.filter((id) => id === text(name));
  const asked = {
    bodies: chosen(field.helpBody, bodies),
    organisations: chosen(field.helpOrganisation, organisations),
    what: text(field.helpWhat),
  };
  const none = asked.bodies.length + asked.organisations.length === 0 && asked.what === undefined;
  return none ? undefined : asked;
}

/** A figure, what is wrong with it, or nothing when nothing was filled in. */
function readFigure(
  text: Text,
  measure: Measure,
  { initiative, today }: ReportSubject,
): readonly (InitiativeFigure | FieldFault)[] {
  const name = field.figure(measure.id);
  const written = text(name);
  if (written === undefined) return [];
  const value = readNumber(written, ",");
  if (value === undefined) return [{ field: name, fault: "no-number" }];
  const observation = {
    measure: measure.id,
    about: `initiative:${initiative}`,
    group: everybody,
    period: today,
    value: known(value),
    state: "final",
  } as const;
  const why = impossible(measure, observation, today);
  return [why === undefined ? { measure: measure.id, value } : { field: name, fault: "no-count" }];
}

type News = readonly { readonly milestone: string; readonly is: "done" | "expected" }[];
type Issue = { readonly path: readonly PropertyKey[]; readonly code: string };

function faultOf({ path: [part, at], code }: Issue, news: News): FieldFault {
  switch (part) {
    case "course":
      return { field: field.course, fault: "missing" };
    case "reason":
    case "done":
    case "next":
      return { field: field[part], fault: code === "too_big" ? "too-long" : "missing" };
    case "help":
      return { field: field.helpWhat, fault: "too-long" };
    case "milestones": {
      const { milestone, is } = news[Number(at)]!;
      const beyond = is === "done" ? "day-to-come" : "day-passed";
      return { field: field.day(milestone), fault: code === "custom" ? beyond : "no-day" };
    }
    default:
      throw new Error(`a report was refused for its ${String(part)}, which no form asks`);
  }
}

/** In the order of the fields on the page, where milestones come last. */
function asShown(faults: readonly FieldFault[]): readonly FieldFault[] {
  const names: readonly unknown[] = Object.values(field);
  const place = (fault: FieldFault) => {
    const at = names.indexOf(fault.field);
    return at < 0 ? names.length : at;
  };
  return faults.toSorted((a, b) => place(a) - place(b));
}
