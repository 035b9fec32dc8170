import type { FC } from "hono/jsx";
import type { RecordedObservation } from "../../../core/observations/index.ts";
import { capitalised } from "../../in-words.ts";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";
import { nameOfAbout } from "./about-name.ts";
import { figureEntryWords } from "./figure-entry.words.ts";
import { uploadsOf } from "./file-page.tsx";
import { sheetAddress, sheetsOf } from "./sheet-address.ts";
import { sheetStanding } from "./sheet-standing.ts";

/** Whether a link is for anything here. */
export const hasFigureTasks = (c: EntryContext): boolean =>
  sheetsOf(c).length + uploadsOf(c).length > 0;

/** The figures that the holder of a link is asked for, and until when. */
export const FigureTasks: FC<{ c: EntryContext; known: readonly RecordedObservation[] }> = ({
  c,
  known,
}) => {
  const { visit, view } = c.var;
  const say = figureEntryWords[visit.language].tasks;
  const sheets = sheetsOf(c);
  const standing = (sheet: (typeof sheets)[number]) =>
    capitalised(sheetStanding(sheet, known, view.today, visit.language).words);
  const [only] = sheets;
  return (
    <section class="section stack" id="cijfers">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      {sheets.length === 1 && only !== undefined ? (
        <>
          <p>{standing(only)}</p>
          <p>
            <a class="nl-button nl-button--primary" href={sheetAddress(c, only)}>
              {say.give}
            </a>
          </p>
        </>
      ) : (
        <ul class="card-list entry-tasks">
          {sheets.map((sheet) => (
            <li>
              <a href={sheetAddress(c, sheet)} lang="nl">
                {nameOfAbout(sheet.about, view)}
              </a>
              <span class="small">{standing(sheet)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        {uploadsOf(c).length > 0 && <a href={behindLink(c, "/bestand")}>{say.file}</a>}
        <a href={behindLink(c, "/opgegeven")}>{say.delivered}</a>
      </p>
    </section>
  );
};
