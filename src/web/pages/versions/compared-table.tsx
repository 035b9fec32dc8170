import type { FC } from "hono/jsx";
import type { Language } from "../../language.ts";
import type { ComparedRecord } from "./compared.ts";
import { markedWords, type Piece } from "./marked-words.ts";
import { versionsWords } from "./versions.words.ts";

interface ComparedTableProps {
  readonly record: ComparedRecord;
  /** What stands above the columns, and instead of a field that a side does not have. */
  readonly labels: {
    readonly field: string;
    readonly before: string;
    readonly after: string;
    readonly none: string;
  };
  readonly language: Language;
}

/** A record before and after, field by field; words that one side does not have are marked. */
export const ComparedTable: FC<ComparedTableProps> = ({ record, labels, language }) => (
  <table class="compared">
    <caption>
      {record.name}
      {record.what !== "changed" && (
        <strong>{`: ${versionsWords[language].compared[record.what]}`}</strong>
      )}
    </caption>
    <thead>
      <tr>
        <th scope="col">{labels.field}</th>
        <th scope="col">{labels.before}</th>
        <th scope="col">{labels.after}</th>
      </tr>
    </thead>
    <tbody>
      {record.fields.map(({ label, before, after }) => {
        const marks = markedWords(before ?? "", after ?? "");
        return (
          <tr>
            <th scope="row">{label}</th>
            <td>
              <span class="compared__side">{labels.before}</span>
              {before === undefined ? labels.none : <Marked pieces={marks.before} as="del" />}
            </td>
            <td>
              <span class="compared__side">{labels.after}</span>
              {after === undefined ? labels.none : <Marked pieces={marks.after} as="ins" />}
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

/** A text with the words that the other side does not have; when that is all of it, none is. */
const Marked: FC<{ pieces: readonly Piece[]; as: "del" | "ins" }> = ({ pieces, as: Mark }) => (
  <>
    {pieces.map(({ text, changed }) =>
      changed && pieces.length > 1 ? <Mark>{text}</Mark> : <>{text}</>,
    )}
  </>
);
