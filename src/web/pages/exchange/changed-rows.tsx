import type { FC } from "hono/jsx";
import { readDay, readNumber } from "../../../app/exchange/read-value.ts";
import type { CellChange, Conflict } from "../../../app/exchange/register-import.ts";
import { date, number } from "../../format.ts";
import type { Language } from "../../language.ts";
import { href, type Visit } from "../../visit.ts";
import { exchangeWords } from "./exchange.words.ts";
import { importWords } from "./import.words.ts";

interface Told {
  readonly reason?: string;
  /** What follows from it, beside what its cells say. */
  readonly follows?: string;
}

interface ChangedRowsProps {
  readonly visit: Visit;
  readonly rows: readonly (Conflict & Told)[];
  /** Whether what stands now is what somebody else made of it. */
  readonly isConflict?: boolean;
}

/** More than this nobody reads before confirming. */
const mostShown = 100;
/** Of a text, in characters. */
const mostOfText = 240;

/** Every row that changes, by list: from what each cell was to what it becomes. */
export const ChangedRows: FC<ChangedRowsProps> = ({ visit, rows, isConflict = false }) => {
  const { language } = visit;
  const say = importWords[language].preview;
  const { names } = exchangeWords[language];
  const shown = Map.groupBy(rows.slice(0, mostShown), ({ sheet }) => sheet);
  return (
    <>
      {[...shown].map(([sheet, own]) => (
        <section class="section stack">
          <h2 class="nl-heading nl-heading--level-3">{names[sheet] ?? own[0]!.list}</h2>
          <ul class="import-rows">
            {own.map(({ line, name, page, cells, reason, follows }) => (
              <li>
                <p class="import-rows__name">
                  <a href={href(visit, page)} lang="nl">
                    {name}
                  </a>{" "}
                  <span class="small quiet">{say.line(line)}</span>
                </p>
                {follows !== undefined && <p class="small">{follows}</p>}
                <dl>
                  {cells.map((cell) => (
                    <div class={isLong(cell) ? "import-cell import-cell--long" : "import-cell"}>
                      <dt lang="nl">{cell.column}</dt>
                      <dd>
                        {isConflict && <span class="small">{say.now} </span>}
                        <span class={isConflict ? "" : "import-cell__was"}>
                          {valueWords(cell.was, cell.kind, language)}
                        </span>{" "}
                        <Line /> {isConflict && <span class="small">{say.yours} </span>}
                        <strong>{valueWords(cell.becomes, cell.kind, language)}</strong>
                      </dd>
                    </div>
                  ))}
                  {reason !== undefined && (
                    <div class="import-cell quiet">
                      <dt>{say.reason}</dt>
                      <dd lang="nl">{reason}</dd>
                    </div>
                  )}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rows.length > mostShown && <p>{say.more(rows.length - mostShown)}</p>}
    </>
  );
};

/** Texts that do not fit beside each other stand below each other. */
const isLong = ({ was, becomes }: CellChange): boolean =>
  [was, becomes].some((value) => typeof value === "string" && value.length > 40);

/** From here to there. */
const Line: FC = () => (
  <svg class="import-cell__line" viewBox="0 0 32 12" role="img" aria-label="→">
    <path d="M0 6h29M24 1l6 5-6 5" fill="none" stroke="currentColor" stroke-width="2" />
  </svg>
);

function valueWords(
  value: CellChange["was"] | CellChange["becomes"],
  kind: CellChange["kind"],
  language: Language,
): string {
  const say = importWords[language].preview;
  if (value === undefined || value === "") return say.empty;
  if (typeof value === "object") return say.notAValue;
  const text = String(value);
  if (kind === "number") {
    const read = typeof value === "number" ? value : readNumber(text);
    return read === undefined ? text : number(read, language, Number.isInteger(read) ? 0 : 2);
  }
  const day = kind === "day" ? readDay(text) : undefined;
  if (day !== undefined) return date(day, language);
  return text.length > mostOfText ? `${text.slice(0, mostOfText)}…` : text;
}
