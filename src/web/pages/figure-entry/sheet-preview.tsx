import type { FigureChange } from "../../../app/delivering/compare-figures.ts";
import { Page } from "../../layout/page.tsx";
import { render } from "../../render.ts";
import type { EntryContext } from "../entry/entry-access.tsx";
import { nameOfAbout } from "./about-name.ts";
import { ChangesList } from "./changes-list.tsx";
import { figureEntryWords } from "./figure-entry.words.ts";
import type { AskedSheet } from "./sheet-address.ts";
import { field, type Cells } from "./sheet-form.ts";

/** What would change, to be confirmed. What was filled in goes along in the page itself. */
export function sheetPreview(
  c: EntryContext,
  { sheet, address }: AskedSheet,
  cells: Cells,
  changes: readonly FigureChange[],
) {
  const { visit, view } = c.var;
  const { language } = visit;
  const words = figureEntryWords[language];
  const say = words.preview;
  const carried = [
    field.submission,
    ...changes.flatMap(({ figure: { measure, period } }) => [
      field.cell(measure, period),
      field.seen(measure, period),
    ]),
  ];
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.lead}>
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{say.title}</h1>
        <p>
          <strong>{words.sheet.title(nameOfAbout(sheet.about, view))}</strong>. {say.lead}
        </p>
      </div>
      <ChangesList changes={changes} view={view} language={language} />
      <form class="section" method="post" action={address}>
        {carried.map((name) => (
          <input type="hidden" name={name} value={cells[name] ?? ""} />
        ))}
        <p class="small quiet">{words.sheet.public}</p>
        <p class="actions">
          <button
            class="nl-button nl-button--primary"
            type="submit"
            name={field.step}
            value="bewaar"
          >
            {say.confirm}
          </button>
          <button
            class="nl-button nl-button--secondary"
            type="submit"
            name={field.step}
            value="wijzig"
          >
            {say.back}
          </button>
        </p>
      </form>
    </Page>,
  );
}
