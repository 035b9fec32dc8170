import type { FC } from "hono/jsx";
import { date } from "../format.ts";
import type { RegionView } from "../region-view.ts";
import { hrefToday, type Visit } from "../visit.ts";
import { DayForm } from "./day-form.tsx";
import { dayWords } from "./day.words.ts";

/** Says on every page that an earlier day is shown, and leads back; nothing on a page of today. */
export const DayBand: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { asOf, language, path, query } = visit;
  if (asOf === undefined) return <></>;
  const say = dayWords[language];
  const rest = new URLSearchParams([...query].filter(([name]) => name !== "op")).toString();
  return (
    <aside class="day-band" aria-label={say.band}>
      <div class="frame day-band__row">
        <p>
          <svg class="day-band__line" viewBox="0 0 56 12" aria-hidden="true" focusable="false">
            <circle cx="6" cy="6" r="5" />
            <path d="M11 6H45" />
            <circle cx="50" cy="6" r="5" />
          </svg>
          {say.looking} <strong>{date(asOf, language)}</strong>.{" "}
          <a href={hrefToday(visit, path + (rest && `?${rest}`))}>{say.today}</a>
        </p>
        <DayForm visit={visit} label={say.other} id="dag-band" />
        {view.expectedOn !== undefined && (
          <p class="small day-band__note">{say.expectedOn(date(view.expectedOn, language))}</p>
        )}
      </div>
    </aside>
  );
};
