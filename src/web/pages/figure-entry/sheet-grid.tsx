import type { FC } from "hono/jsx";
import type { Measure } from "../../../core/indicators/index.ts";
import type { Period } from "../../../core/observations/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { figureEntryWords } from "./figure-entry.words.ts";
import { cellFaultWords, unitBeside } from "./figure-words.ts";
import type { AskedSheet } from "./sheet-address.ts";
import { field, type CellFault, type Cells } from "./sheet-form.ts";

export interface GridProps {
  readonly asked: AskedSheet;
  readonly cells: Cells;
  readonly faults: readonly CellFault[];
  /** What somebody else gave meanwhile, in words, by name of the cell. */
  readonly theirs: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** Rows of measures by columns of periods; on a phone one period at a time. */
export const SheetGrid: FC<GridProps> = (props) => {
  const { asked, faults, theirs, language } = props;
  const { sheet, periods } = asked;
  const say = figureEntryWords[language].sheet;
  const isWrong = (period: Period) =>
    sheet.measures.some(({ id }) => {
      const name = field.cell(id, period);
      return theirs.has(name) || faults.some((fault) => fault.field === name);
    });
  return (
    <>
      <fieldset class="period-choice">
        <legend class="utrecht-form-label">{say.look}</legend>
        <div class="answer-choice">
          {periods.map((period, at) => (
            <label>
              <input
                type="radio"
                name="bekijk-periode"
                id={`bekijk-${at}`}
                value={at}
                checked={at === periods.length - 1}
              />
              {date(period, language)}
            </label>
          ))}
        </div>
      </fieldset>
      <div class={`figure-grid figure-grid--rows-${Math.min(sheet.measures.length, 8)}`}>
        <div class="figure-rows" aria-hidden="true">
          <span />
          {sheet.measures.map((measure) => (
            <span>
              <MeasureName measure={measure} language={language} />
            </span>
          ))}
        </div>
        {periods.map((period, at) => (
          <div
            class={`figure-period figure-period--${at}${isWrong(period) ? " figure-period--wrong" : ""}`}
            role="group"
            aria-labelledby={`periode-${at}`}
          >
            <p class="figure-head" id={`periode-${at}`}>
              <strong>{date(period, language)}</strong>
              {period === sheet.asked && <span class="small">{say.asked}</span>}
            </p>
            {sheet.measures.map((measure) => (
              <Cell {...props} measure={measure} period={period} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
};

const MeasureName: FC<{ measure: Measure; language: Language }> = ({ measure, language }) => {
  const unit = unitBeside(measure, language);
  return (
    <>
      {measure.title[language]} {unit && <span class="quiet small">({unit})</span>}
    </>
  );
};

const Cell: FC<GridProps & { measure: Measure; period: Period }> = (props) => {
  const { cells, faults, theirs, language, measure, period } = props;
  const name = field.cell(measure.id, period);
  const seen = cells[field.seen(measure.id, period)] ?? "";
  const fault = faults.find((one) => one.field === name);
  const other = theirs.get(name);
  const isKnown = seen !== "" && cells[name] === seen;
  const notes = `${name}-bij`;
  const hasNotes = fault !== undefined || other !== undefined || isKnown;
  return (
    <div class="figure-cell">
      <label for={name}>
        <MeasureName measure={measure} language={language} />
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        id={name}
        name={name}
        value={cells[name] ?? ""}
        aria-describedby={hasNotes ? notes : undefined}
        aria-invalid={fault === undefined ? undefined : "true"}
      />
      <input type="hidden" name={field.seen(measure.id, period)} value={seen} />
      {hasNotes && (
        <p class="figure-note small" id={notes}>
          {fault !== undefined && (
            <span class="report-fault">{cellFaultWords(fault, language)}</span>
          )}
          {other !== undefined && (
            <strong>{figureEntryWords[language].meanwhile.theirs(other)}</strong>
          )}
          {fault === undefined && other === undefined && figureEntryWords[language].sheet.known}
        </p>
      )}
    </div>
  );
};
