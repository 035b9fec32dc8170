import type { FC } from "hono/jsx";
import { planYearOf } from "../../core/impact/index.ts";
import { words } from "../language.ts";
import type { SiteContext } from "../render.ts";
import { shortened } from "../shortened.ts";
import { href } from "../visit.ts";
import { CarriedFields } from "./carried-fields.tsx";

const t = words(
  {
    year: "Jaar",
    show: "Laat dit jaar zien",
    wrong: (asked: string, from: number, to: number) =>
      `Voor “${asked}” is er geen verwachting. Kies een jaar van ${from} tot en met ${to}.`,
  },
  {
    year: "Year",
    show: "Show this year",
    wrong: (asked: string, from: number, to: number) =>
      `There is no forecast for “${asked}”. Choose a year from ${from} to ${to}.`,
  },
);

/** A year of the forecast, and what was asked instead when there is no such year. */
export interface AskedYear {
  readonly year: number;
  readonly wrong?: string;
}

/** The year that `?jaar=` asks about; that of the plan when it asks none or one outside. */
export function askedYear({ var: { visit, view } }: SiteContext): AskedYear {
  const asked = visit.query.get("jaar")?.trim() ?? "";
  const known = view.forecast.years.find((year) => String(year) === asked);
  if (known !== undefined) return { year: known };
  return { year: planYearOf(view.assumptions), ...(asked !== "" && { wrong: asked }) };
}

interface YearChoiceProps {
  readonly c: SiteContext;
  /** Of the page below the region, without a query. */
  readonly address: string;
  readonly asked: AskedYear;
}

/** Asks for another year of the forecast; says so when there is no such year. */
export const YearChoice: FC<YearChoiceProps> = ({ c, address, asked: { year, wrong } }) => {
  const { visit, view } = c.var;
  const say = t[visit.language];
  const { years } = view.forecast;
  const action = href(visit, address);
  return (
    <>
      {wrong !== undefined && (
        <p class="note note--attention" role="status">
          {say.wrong(shortened(wrong), years[0]!, years.at(-1)!)}
        </p>
      )}
      <form method="get" action={action} class="filters">
        <CarriedFields action={action} />
        <div class="field">
          <label class="utrecht-form-label" for="jaar">
            {say.year}
          </label>
          <select class="utrecht-select utrecht-select--html-select" id="jaar" name="jaar">
            {years.map((one) => (
              <option value={String(one)} selected={one === year}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <div class="actions">
          <button class="nl-button nl-button--primary" type="submit">
            {say.show}
          </button>
        </div>
      </form>
    </>
  );
};
