import { importRegisters } from "../../../app/exchange/import-registers.ts";
import type { WaitingImport } from "../../../app/exchange/import-desk.ts";
import { importMark, recordImport } from "../../../app/exchange/record-import.ts";
import type { RegisterImport, RowChange } from "../../../app/exchange/register-import.ts";
import type { Register } from "../../../core/register/index.ts";
import { regionRisks } from "../../../core/risks/index.ts";
import { number } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { FaultSummary } from "../../layout/fault-summary.tsx";
import { TextInput } from "../../layout/form-field.tsx";
import { savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { seen } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { sentAnswers, written, type Answers } from "../../sent-answers.ts";
import { faultsTitle, textFaults } from "../../text-fault.ts";
import { href } from "../../visit.ts";
import { ChangedRows } from "./changed-rows.tsx";
import { importPage } from "./import-page.tsx";
import { importWords } from "./import.words.ts";
import { NotTaken } from "./not-taken.tsx";
import { knownOf, mayOf } from "./sheets-of.ts";

const title = "titel";
const longestTitle = 200;

const fileIn = (c: SiteContext) => c.req.param("file") ?? "";
const asked = (c: SiteContext) => c.var.imports.waiting(c.var.person!.id, fileIn(c));

/** What the file asks for, compared with how everything stands. */
const compared = async (c: SiteContext, { tables }: WaitingImport, register?: Register) =>
  importRegisters(tables, await knownOf(c, register), mayOf(c));

/** What a file that waits would change. */
export async function previewPage(c: SiteContext) {
  const waiting = await asked(c);
  if (waiting === undefined) return importPage(c, { kind: "gone" });
  if (waiting.recorded !== undefined) return told(c, waiting.recorded);
  const name = importWords[c.var.visit.language].preview.proposalName(waiting.name);
  return shown(c, waiting, await compared(c, waiting), { [title]: name });
}

/** Records what the file changes, if that is still what was shown. */
export async function recordFile(c: SiteContext) {
  const { visit, actor, steering, imports } = c.var;
  const waiting = await asked(c);
  if (waiting === undefined) return importPage(c, { kind: "gone" });
  if (waiting.recorded !== undefined) return told(c, waiting.recorded);
  const answers = await sentAnswers(c);
  const found = await compared(c, waiting);
  const { changes } = found;
  if (changes.length === 0 || answers[seen] !== importMark(changes))
    return shown(c, waiting, found, answers, { meanwhile: true });
  const isProposed = changes.some(({ asks }) => asks.kind === "plan");
  const faults = isProposed
    ? textFaults(answers, title, visit.language, importWords[visit.language].preview.noTitle)
    : [];
  if (faults.length > 0) return shown(c, waiting, found, answers, { faults });
  const recorded = await recordImport(
    steering,
    { kind: "person", person: actor.person! },
    changes,
    {
      // Of the file: confirmed in two windows at once, it is recorded once.
      submission: fileIn(c),
      title: written(answers, title)?.slice(0, longestTitle) ?? waiting.name,
    },
  );
  if (!recorded.ok) {
    const now = await compared(c, waiting, await steering.upToDate());
    return shown(c, waiting, now, answers, { meanwhile: true });
  }
  const outcome = {
    found: { changes, conflicts: found.conflicts, refusals: found.refusals },
    ...(isProposed && { proposal: fileIn(c) }),
  };
  imports.recorded(actor.person!, fileIn(c), outcome);
  return told(c, outcome);
}

function told(c: SiteContext, { found, proposal }: NonNullable<WaitingImport["recorded"]>) {
  const made = proposal === undefined ? "" : `&voorstel=${proposal}`;
  const query = `${savedQuery}=${found.changes.length}&bestand=${fileIn(c)}${made}`;
  return c.redirect(href(c.var.visit, `/uitwisselen/inlezen?${query}`), 303);
}

/** Whether a row judges a risk that is closed: that opens it again. */
const opensRisk = ({ var: { view, register } }: SiteContext, { id, asks }: RowChange): boolean =>
  asks.kind === "acts" &&
  asks.acts.some(({ kind }) => kind === "risk-scored") &&
  regionRisks(register, view.plan).some((risk) => risk.id === id && risk.closed !== undefined);

interface Outcome {
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

function shown(
  c: SiteContext,
  { name }: WaitingImport,
  { rows, changes, conflicts, refusals }: RegisterImport,
  answers: Answers,
  { faults = [], meanwhile = false }: Outcome = {},
) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = importWords[language].preview;
  const isRefused = conflicts.length + refusals.length > 0;
  const nothing = isRefused ? say.nothingTaken : say.none;
  const heading = changes.length === 0 ? nothing : say.title(changes.length);
  const isProposed = changes.some(({ asks }) => asks.kind === "plan");
  return render(
    c,
    <Page visit={visit} view={view} title={heading} description={say.tab}>
      <Breadcrumb
        visit={visit}
        above={[{ path: "/uitwisselen/inlezen", label: importWords[language].title }]}
      />
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{heading}</h1>
        <p class="lead">{say.lead(name, number(rows, language))}</p>
        <p class="actions">
          {conflicts.length > 0 && <a href="#botst">{say.conflicts(conflicts.length)}</a>}
          {refusals.length > 0 && <a href="#niet">{say.refusals(refusals.length)}</a>}
        </p>
      </div>
      {faults.length > 0 && (
        <FaultSummary title={faultsTitle(faults.length, language)} faults={faults} />
      )}
      {meanwhile && (
        <div class="report-faults" role="alert" tabindex={-1} autofocus>
          <p>
            <strong>{say.meanwhile}</strong>
          </p>
        </div>
      )}
      <ChangedRows
        visit={visit}
        rows={changes.map((row) => (opensRisk(c, row) ? { ...row, follows: say.opensRisk } : row))}
      />
      {changes.length > 0 && (
        <form class="report-form section" method="post" novalidate>
          <input type="hidden" name={seen} value={importMark(changes)} />
          {isProposed && (
            <TextInput
              language={language}
              form={{ answers, faults }}
              name={title}
              label={say.proposalTitle}
              hint={say.planNote}
              longest={longestTitle}
            />
          )}
          <p class="small quiet">{say.all}</p>
          <p class="actions">
            <button class="nl-button nl-button--primary" type="submit">
              {say.record(changes.length)}
            </button>
            <a href={href(visit, "/uitwisselen/inlezen")}>{say.another}</a>
          </p>
        </form>
      )}
      <NotTaken visit={visit} found={{ conflicts, refusals }} />
      {changes.length === 0 && (
        <p class="section">
          <a href={href(visit, "/uitwisselen/inlezen")}>{say.another}</a>
        </p>
      )}
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}
