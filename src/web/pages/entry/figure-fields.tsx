import type { FC } from "hono/jsx";
import { figuresMonth } from "../../../app/initiative-figures.ts";
import { date } from "../../format.ts";
import { unitName } from "../monitor/amount.ts";
import { reportWords } from "./report.words.ts";
import { faultId, FieldError } from "./field-faults.tsx";
import type { FieldsProps } from "./form-props.ts";
import { field } from "./report-form.ts";

/** What is asked in figures, folded: most months there is nothing new to count. */
export const FigureFields: FC<FieldsProps> = ({ form, answers, faults, language }) => {
  const say = reportWords[language];
  const { measures, today } = form.subject;
  const answered = measures.some(({ id }) => answers[field.figure(id)]);
  return (
    <details class="report-milestones" open={answered}>
      <summary>{say.figures(date(figuresMonth(today), language))}</summary>
      <p class="small quiet">{say.figuresHint}</p>
      {measures.map(({ id, title, unit }) => {
        const name = field.figure(id);
        return (
          <div class="report-field">
            <label for={name}>
              {title[language]} <span class="quiet">({unitName(unit, language)})</span>
            </label>
            <FieldError name={name} faults={faults} language={language} />
            <input
              class="utrecht-textbox utrecht-textbox--html-input figure-input"
              type="text"
              inputmode="decimal"
              autocomplete="off"
              id={name}
              name={name}
              value={answers[name] ?? ""}
              aria-describedby={faultId(faults, name)}
              aria-invalid={faultId(faults, name) === undefined ? undefined : "true"}
            />
          </div>
        );
      })}
    </details>
  );
};
