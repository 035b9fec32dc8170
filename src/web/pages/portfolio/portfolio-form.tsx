import type { FC } from "hono/jsx";
import { CarriedFields } from "../../layout/carried-fields.tsx";
import { shortened } from "../../shortened.ts";
import { href, type Visit } from "../../visit.ts";
import type { Asked } from "./asked.ts";
import { portfolioWords } from "./portfolio.words.ts";

/** Within what the choice must fit, and what it is for; ends up in the address. */
export const PortfolioForm: FC<{ visit: Visit; asked: Asked }> = ({ visit, asked }) => {
  const { language } = visit;
  const say = portfolioWords[language];
  const { budget, wrong, cautious, room } = asked;
  const action = href(visit, "/tekort/portefeuille");
  const millions = budget === undefined ? "" : String(budget / 1e6);
  return (
    <form class="stack" method="get" action={action}>
      <CarriedFields action={action} />
      <h2 class="nl-heading nl-heading--level-2">{say.form}</h2>
      <div class="filters">
        <div class="field">
          <label class="utrecht-form-label" for="budget">
            {say.budget}
          </label>
          <p class="small quiet report-hint" id="budget-hint">
            {say.budgetHint}
          </p>
          {wrong !== undefined && (
            <p class="report-fault" id="budget-fault">
              {say.budgetWrong(shortened(wrong))}
            </p>
          )}
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="budget"
            name="budget"
            inputmode="decimal"
            autocomplete="off"
            value={wrong ?? (language === "nl" ? millions.replace(".", ",") : millions)}
            aria-describedby={wrong === undefined ? "budget-hint" : "budget-hint budget-fault"}
            aria-invalid={wrong === undefined ? undefined : "true"}
          />
        </div>
        <Select
          name="doel"
          label={say.aim}
          options={[
            { value: "", label: say.aims.mean },
            { value: "zeker", label: say.aims.worst },
          ]}
          chosen={cautious ? "zeker" : ""}
        />
        <Select
          name="trekkracht"
          label={say.room}
          options={[
            { value: "", label: say.rooms.middle },
            { value: "laag", label: say.rooms.low },
          ]}
          chosen={room === "low" ? "laag" : ""}
        />
        <div class="actions">
          <button class="nl-button nl-button--primary" type="submit">
            {say.choose}
          </button>
        </div>
      </div>
    </form>
  );
};

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
}

const Select: FC<SelectProps> = ({ name, label, options, chosen }) => (
  <div class="field">
    <label class="utrecht-form-label" for={`choice-${name}`}>
      {label}
    </label>
    <select class="utrecht-select utrecht-select--html-select" id={`choice-${name}`} name={name}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === chosen}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);
