import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import { figureEntryWords } from "./figure-entry.words.ts";
import { cellFaultWords } from "./figure-words.ts";
import type { GridProps } from "./sheet-grid.tsx";
import { field } from "./sheet-form.ts";

/** A place to paste what was copied from a spreadsheet. */
export const SheetPaste: FC<Omit<GridProps, "theirs">> = ({ asked, cells, faults, language }) => {
  const say = figureEntryWords[language].sheet;
  const { sheet, periods } = asked;
  const own = faults.filter((fault) => fault.field === field.pasted);
  const isWrong = own.length > 0;
  return (
    <details class="figure-paste" open={isWrong}>
      <summary>{say.paste}</summary>
      <div class="report-field">
        <label class="utrecht-form-label" for={field.pasted}>
          {say.pasteLabel}
        </label>
        <p class="small quiet report-hint" id="plak-uitleg">
          {say.pasteHint(sheet.measures[0]!.title[language], date(periods.at(-1)!, language))}
        </p>
        {isWrong && (
          <ul class="report-fault" id="plak-fout">
            {own.slice(0, 10).map((fault) => (
              <li>{cellFaultWords(fault, language)}</li>
            ))}
          </ul>
        )}
        <textarea
          class="utrecht-textbox"
          id={field.pasted}
          name={field.pasted}
          rows={5}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={isWrong ? "plak-fout plak-uitleg" : "plak-uitleg"}
          aria-invalid={isWrong ? "true" : undefined}
        >
          {cells[field.pasted] ?? ""}
        </textarea>
      </div>
    </details>
  );
};
