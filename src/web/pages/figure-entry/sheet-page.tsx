import { randomUUID } from "node:crypto";
import { dueOn } from "../../../app/delivering/asked-periods.ts";
import { compareFigures } from "../../../app/delivering/compare-figures.ts";
import { asFigure } from "../../../app/delivering/give-figures.ts";
import type { PersonalDataFinding } from "../../../core/disclosure/index.ts";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { render } from "../../render.ts";
import { sentAnswers } from "../../sent-answers.ts";
import { Notice } from "../chain-entry/form-parts.tsx";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";
import { refusedPage } from "../entry/refused-page.tsx";
import { nameOfAbout } from "./about-name.ts";
import { FaultSummary } from "../../layout/fault-summary.tsx";
import { figureEntryWords } from "./figure-entry.words.ts";
import { faultInFull } from "./figure-words.ts";
import { uploadsOf } from "./file-page.tsx";
import { PersonalDataNotice } from "./personal-data-notice.tsx";
import { askedSheet, type AskedSheet } from "./sheet-address.ts";
import {
  cellText,
  field,
  freshCells,
  personalDataInSheet,
  readSheet,
  type CellFault,
  type Cells,
} from "./sheet-form.ts";
import { SheetGrid } from "./sheet-grid.tsx";
import { SheetPaste } from "./sheet-paste.tsx";
import { sheetPreview } from "./sheet-preview.tsx";

/** The grid, with what is known filled in. */
export async function sheetPage(c: EntryContext) {
  const asked = askedSheet(c);
  if (asked === undefined) return refusedPage(c, "no-link");
  return formPage(c, asked, await freshly(c, asked));
}

/** Shows what would change, gives the grid back, or takes the figures in. */
export async function receiveSheet(c: EntryContext) {
  const asked = askedSheet(c);
  if (asked === undefined) return refusedPage(c, "no-link");
  const sent = await sentAnswers(c);
  const personal = personalDataInSheet(sent);
  const fresh = await freshly(c, asked);
  // Nothing of what was sent goes back: it may stay behind in what a browser keeps.
  if (personal.length > 0) return formPage(c, asked, fresh, { personal });
  const { sheet, periods } = asked;
  const { cells, given, faults } = readSheet(sent, sheet, periods, c.var.view.today);
  const filled = { ...fresh, ...cells };
  if (faults.length > 0) return formPage(c, asked, filled, { faults });
  if (sent[field.step] === "wijzig") return formPage(c, asked, filled);
  const { entry, view, link } = c.var;
  const known = await entry.figures.known([sheet]);
  const crossed = given.filter(
    ({ measure, period, seen }) =>
      cellText(seen) !== fresh[field.cell(measure, period)] &&
      cells[field.cell(measure, period)] !== fresh[field.cell(measure, period)],
  );
  if (crossed.length > 0) return meanwhilePage(c, asked, fresh, cells, crossed);
  if (sent[field.step] !== "bewaar") {
    const figures = given.map((cell) => asFigure(sheet, cell));
    const changes = compareFigures(figures, known, view.measured!.set);
    return changes.length === 0
      ? formPage(c, asked, filled, { said: "nothing-new" })
      : sheetPreview(c, asked, filled, changes);
  }
  const taken = await entry.figures.give(link, sheet, given, cells[field.submission]!);
  if (taken.ok) {
    const { changed, hidden } = taken.value;
    return c.redirect(behindLink(c, `/opgegeven?bewaard=${changed}&klein=${hidden}`), 303);
  }
  switch (taken.error.kind) {
    case "given-meanwhile":
      return meanwhilePage(c, asked, await freshly(c, asked), cells, taken.error.cells);
    case "cannot-hide":
      return formPage(c, asked, filled, { said: "cannot-hide" });
    default:
      // Anything else was looked at before: it would be a bug.
      throw new Error(taken.error.kind);
  }
}

async function freshly(c: EntryContext, { sheet, periods }: AskedSheet): Promise<Cells> {
  const known = await c.var.entry.figures.known([sheet]);
  return { ...freshCells(sheet, periods, known), [field.submission]: randomUUID() };
}

/** The grid with what the other gave, and what this giver wrote. */
function meanwhilePage(
  c: EntryContext,
  asked: AskedSheet,
  fresh: Cells,
  cells: Cells,
  crossed: readonly { readonly measure: string; readonly period: string }[],
) {
  const names = crossed.map(({ measure, period }) => field.cell(measure, period));
  const theirs = new Map(names.map((name) => [name, fresh[name] ?? ""]));
  const seenNow = Object.fromEntries(
    Object.entries(fresh).filter(([name]) => name.startsWith("was-")),
  );
  return formPage(c, asked, { ...fresh, ...cells, ...seenNow }, { theirs });
}

interface Outcome {
  readonly faults?: readonly CellFault[];
  readonly personal?: readonly PersonalDataFinding[];
  readonly said?: "nothing-new" | "cannot-hide";
  readonly theirs?: ReadonlyMap<string, string>;
}

function formPage(c: EntryContext, asked: AskedSheet, cells: Cells, outcome: Outcome = {}) {
  const { visit, view } = c.var;
  const { language } = visit;
  const { sheet } = asked;
  const { faults = [], personal = [], said, theirs = new Map<string, string>() } = outcome;
  const words = figureEntryWords[language];
  const say = words.sheet;
  const title = say.title(nameOfAbout(sheet.about, view));
  const isWrong = faults.length + personal.length > 0;
  const thresholds = sheet.measures.flatMap(({ smallNumbers }) => smallNumbers?.threshold ?? []);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={isWrong ? `${words.error}: ${title}` : title}
      description={title}
    >
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
        {personal.length > 0 && <PersonalDataNotice findings={personal} language={language} />}
        {faults.length > 0 && (
          <FaultSummary
            title={figureEntryWords[language].faultsTitle(faults.length)}
            faults={faults.map((fault) => ({
              field: fault.field,
              text: faultInFull(fault, asked, language),
            }))}
          />
        )}
        {theirs.size > 0 && (
          <Notice kind="meanwhile" title={words.meanwhile.title}>
            <p>{words.meanwhile.text}</p>
          </Notice>
        )}
        {said === "nothing-new" && <Notice kind="saved" title={words.preview.nothingNew} />}
        {said === "cannot-hide" && <Notice kind="meanwhile" title={words.cannotHide} />}
        <p>
          {say.lead(date(sheet.asked, language), date(dueOn(sheet.asked, sheet.source), language))}
        </p>
        <p class="small">
          {say.how} {thresholds.length > 0 && say.small(Math.max(...thresholds))}
        </p>
      </div>
      <form class="figure-form" method="post" action={asked.address} novalidate>
        <input type="hidden" name={field.submission} value={cells[field.submission]} />
        <SheetGrid {...{ asked, cells, faults, theirs, language }} />
        <p class="actions">
          {asked.earlier !== undefined && <a href={asked.earlier}>{say.earlier}</a>}
          {asked.later !== undefined && <a href={asked.later}>{say.later}</a>}
        </p>
        <SheetPaste {...{ asked, cells, faults, language }} />
        <p class="small quiet">{say.public}</p>
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.view}
          </button>
        </p>
        <p class="actions">
          {uploadsOf(c).length > 0 && <a href={behindLink(c, "/bestand")}>{say.file}</a>}
          <a href={behindLink(c, "")}>{say.back}</a>
        </p>
      </form>
    </Page>,
    theirs.size > 0 ? 409 : isWrong || said === "cannot-hide" ? 422 : 200,
  );
}
