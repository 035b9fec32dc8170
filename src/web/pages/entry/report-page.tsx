import { randomUUID } from "node:crypto";
import { figuresAsked, type InitiativeFigure } from "../../../app/initiative-figures.ts";
import { Page } from "../../layout/page.tsx";
import { render } from "../../render.ts";
import { isUuid, sentAnswers } from "../../sent-answers.ts";
import { standingsOf } from "../../standings.ts";
import { reportWords } from "./report.words.ts";
import { field, readReport, type Answers, type FieldFault } from "./report-form.ts";
import { FaultSummary } from "../../layout/fault-summary.tsx";
import { asFaults } from "./field-faults.tsx";
import type { ReportForm } from "./form-props.ts";
import { Meanwhile, PreviousReport } from "./previous-report.tsx";
import { ReportFields } from "./report-fields.tsx";
import type { ReportingContext } from "./reporting.ts";
import type { FiguresKept } from "./saved-page.tsx";
import { refusedPage } from "./refused-page.tsx";

/** An empty form, with what will probably be the same as last time. */
export function reportPage(c: ReportingContext, id: string) {
  const form = formOf(c, id);
  if (form === undefined) return refusedPage(c, "no-link");
  const { previous } = form;
  return formPage(c, form, {
    [field.course]: previous?.course ?? "",
    [field.reason]: previous?.reason ?? "",
    [field.helpBody]: previous?.help?.bodies[0] ?? "",
    [field.helpOrganisation]: previous?.help?.organisations[0] ?? "",
    [field.helpWhat]: previous?.help?.what ?? "",
    [field.submission]: randomUUID(),
    [field.after]: previous?.id ?? "none",
  });
}

/** Saves what was filled in, or gives the form back with the answers and what is wrong. */
export async function receiveReport(c: ReportingContext, id: string) {
  const form = formOf(c, id);
  if (form === undefined) return refusedPage(c, "no-link");
  const answers = await answersIn(c);
  const reported = readReport(answers, form.subject);
  if (!reported.ok) return formPage(c, form, answers, { faults: reported.error });
  const { report, figures } = reported.value;
  const recorded = await c.var.entry.report(report, {
    by: c.var.reporting.by,
    submission: answers[field.submission]!,
    after: answers[field.after]!,
  });
  const { initiative } = form.subject;
  if (!recorded.ok) {
    const { latest } = recorded.error;
    // Sent once more it is a report of its own, also when this form was saved before.
    const again = {
      ...answers,
      [field.submission]: randomUUID(),
      [field.after]: latest.id,
    };
    return formPage(c, { ...form, previous: latest }, again, { meanwhile: true });
  }
  const kept = await keepFigures(c, initiative, figures);
  return c.redirect(`${c.var.reporting.form(initiative)}/${recorded.value.id}${kept}`, 303);
}

/** Keeps the figures that came along; says how in the address of the page that follows. */
async function keepFigures(
  c: ReportingContext,
  initiative: string,
  figures: readonly InitiativeFigure[],
): Promise<string> {
  if (figures.length === 0) return "";
  const kept = await c.var.entry.reportFigures(initiative, figures);
  // Anything else was looked at before: it would be a bug.
  if (!kept.ok && kept.error.kind !== "cannot-hide") throw new Error(kept.error.kind);
  const how: FiguresKept = !kept.ok ? "niet" : kept.value.hidden > 0 ? "verborgen" : "bewaard";
  return `?cijfers=${how}`;
}

/** The form about an initiative, for who may report on it. */
function formOf(c: ReportingContext, about: string): ReportForm | undefined {
  const { view, reporting } = c.var;
  const initiative = view.lookup.initiative(about);
  const reportedBy = reporting.as(about);
  if (initiative === undefined || reportedBy === undefined) return undefined;
  const { milestones } = standingsOf(view).get(initiative.id)!;
  return {
    subject: {
      initiative: initiative.id,
      today: view.today,
      reportedBy,
      milestones: milestones.map(({ milestone }) => milestone),
      measures: view.measured === undefined ? [] : figuresAsked(view.measured.set, initiative.id),
      bodies: view.plan.bodies.filter(({ active }) => active === "standing").map(({ id }) => id),
      organisations: view.plan.organisations.map(({ id }) => id),
    },
    name: initiative.name,
    milestones,
    previous: view.reports.find((report) => report.initiative === initiative.id),
  };
}

/** The answers that were sent; what only a program can have written is not taken over. */
async function answersIn(c: ReportingContext): Promise<Answers> {
  const answers = await sentAnswers(c);
  const after = answers[field.after] ?? "";
  return { ...answers, [field.after]: isUuid(after) ? after : "none" };
}

interface Outcome {
  readonly faults?: readonly FieldFault[];
  readonly meanwhile?: boolean;
}

function formPage(c: ReportingContext, form: ReportForm, answers: Answers, outcome: Outcome = {}) {
  const { visit, view } = c.var;
  const say = reportWords[visit.language];
  const { faults = [], meanwhile = false } = outcome;
  const shared = { view, form, answers, faults, language: visit.language };
  const title = `${faults.length > 0 ? `${say.error}: ` : ""}${say.tab} ${form.name}`;
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={say.title(form.name)}>
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{say.title(form.name)}</h1>
        {faults.length > 0 && (
          <FaultSummary
            title={say.faultsTitle(faults.length)}
            faults={asFaults(faults, visit.language)}
          />
        )}
        {meanwhile && <Meanwhile language={visit.language} />}
        <PreviousReport {...shared} open={meanwhile} />
      </div>
      <form
        class="report-form"
        method="post"
        action={c.var.reporting.form(form.subject.initiative)}
        novalidate
      >
        <input type="hidden" name={field.submission} value={answers[field.submission]} />
        <input type="hidden" name={field.after} value={answers[field.after]} />
        <ReportFields {...shared} />
        <p class="small quiet">{say.public}</p>
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.send}
          </button>
        </p>
      </form>
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}
