import type { FC } from "hono/jsx";
import type { Scenario } from "../../../core/impact/scenario/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { KeyedAssumption } from "./playground.ts";
import { quarterDate, quarterKey, startOfQuarter } from "./quarter.ts";
import { assumedValue } from "./scenario-phrases.ts";
import { fields, fieldValue } from "./sent-form.ts";
import { isInPercent, typedValue } from "./shown-value.ts";
import { sliderRange } from "./slider-range.ts";
import { whatIfWords } from "./what-if.words.ts";

interface ValueProps {
  readonly language: Language;
  readonly assumed: KeyedAssumption;
  readonly label: string;
  readonly years: readonly number[];
  readonly scenario: Scenario;
}

/** One assumption: its number with a slider, or its quarter, and whether it is certain. */
export const ValueField: FC<ValueProps> = ({ language, assumed, label, years, scenario }) => {
  const say = whatIfWords[language];
  const { field, key, bounds } = assumed;
  const supposed = scenario.values[assumed.name];
  const isSure = assumed.low === assumed.high;
  const name = fields.value(key);
  const hintId = `${name}-uitleg`;
  return (
    <div class="adjust__value">
      <label class="utrecht-form-label" for={name}>
        {label}
        {isInPercent(field) && <span class="quiet"> ({say.percent})</span>}
      </label>
      <p class="small quiet" id={hintId}>
        {hintOf(assumed, language)}
      </p>
      {field === "start" ? (
        <select
          class="utrecht-select utrecht-select--html-select"
          id={name}
          name={name}
          aria-describedby={hintId}
        >
          <option value="" selected={supposed === undefined}>
            {say.asExpected(date(quarterDate(startOfQuarter(assumed.median)), language))}
          </option>
          {quartersIn(years).map((quarter) => (
            <option value={quarterKey(quarter)} selected={quarter === supposed?.value}>
              {date(quarterDate(quarter), language)}
            </option>
          ))}
        </select>
      ) : (
        <div class="adjust__number">
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            type="number"
            id={name}
            name={name}
            step="any"
            min={typedValue(field, bounds[0])}
            max={typedValue(field, bounds[1])}
            value={fieldValue(assumed, supposed?.value ?? assumed.median)}
            aria-describedby={hintId}
          />
          <input
            class="adjust__slider"
            type="range"
            data-moves={name}
            aria-label={say.slider(label)}
            aria-describedby={hintId}
            {...sliderRange(assumed, supposed?.value ?? assumed.median)}
            value={fieldValue(assumed, supposed?.value ?? assumed.median)}
          />
        </div>
      )}
      {!isSure && (
        <label class="adjust__certain small">
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            name={fields.certain(key)}
            value="1"
            checked={supposed?.certain === true}
            aria-label={say.certainOf(label)}
          />
          {say.certain}
        </label>
      )}
    </div>
  );
};

function hintOf({ field, low, median, high }: KeyedAssumption, language: Language): string {
  const say = whatIfWords[language];
  if (field === "scale") return say.scaleHint;
  if (field === "growth") return say.growthHint;
  const shown = (value: number) =>
    field === "start"
      ? date(quarterDate(startOfQuarter(value)), language)
      : // Two digits: finer is not known.
        assumedValue(field, Number(value.toPrecision(2)), language);
  return low === high
    ? say.expected(shown(median))
    : say.expectedRange(shown(median), shown(low), shown(high));
}

const quartersIn = (years: readonly number[]) =>
  years.flatMap((year) => [0, 0.25, 0.5, 0.75].map((part) => year + part));
