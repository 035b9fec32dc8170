import type { FC } from "hono/jsx";
import { twin, type Visit } from "../visit.ts";
import { CarriedFields } from "./carried-fields.tsx";
import { dayWords } from "./day.words.ts";

interface DayFormProps {
  readonly visit: Visit;
  readonly label: string;
  /** Tells two of these forms on one page apart. */
  readonly id: string;
}

/** Chooses the day as of which this page is shown; the rest of its address stays. */
export const DayForm: FC<DayFormProps> = ({ visit, label, id }) => {
  const here = twin(visit, visit.language);
  return (
    <form class="day-form" method="get" action={here.split("?")[0]}>
      <CarriedFields action={here} except={["op"]} />
      <label for={id}>{label}</label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        type="date"
        id={id}
        name="op"
        required
        value={visit.asOf ?? ""}
      />
      <button class="nl-button nl-button--secondary" type="submit">
        {dayWords[visit.language].show}
      </button>
    </form>
  );
};
