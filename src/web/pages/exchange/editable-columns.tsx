import type { FC } from "hono/jsx";
import type { Sheet } from "../../../app/exchange/sheet.ts";
import type { Language } from "../../language.ts";
import { exchangeWords } from "./exchange.words.ts";
import { importWords } from "./import.words.ts";

/** Every list that a file can change, with the columns that are read again. */
export const EditableColumns: FC<{ sheets: readonly Sheet[]; language: Language }> = ({
  sheets,
  language,
}) => {
  const say = importWords[language];
  const { names } = exchangeWords[language];
  const editable = sheets.filter(({ columns }) => columns.some(({ edit }) => edit !== undefined));
  return (
    <div class="table-scroll" tabindex={0} role="region" aria-label={say.editCaption}>
      <table class="utrecht-table utrecht-table--html-table">
        <caption>{say.editCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.list}</th>
            <th scope="col">{say.columns}</th>
            <th scope="col">{say.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {editable.map(({ id, title, columns, about }) => (
            <tr>
              <th scope="row">{names[id] ?? title}</th>
              <td lang="nl">
                {columns
                  .filter(({ edit }) => edit !== undefined)
                  .map((column) => column.title)
                  .join(", ")}
              </td>
              <td>{about[0]?.edit?.kind === "plan" ? say.proposed : say.recorded}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
