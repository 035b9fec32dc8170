import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import { href, type Visit } from "../../visit.ts";
import type { AsKnown } from "./as-known.ts";
import { monitorWords } from "./monitor.words.ts";

/** Says that a page shows an earlier day, or that the day in the address was not understood. */
export const DayNote: FC<{ visit: Visit; known: AsKnown }> = ({ visit, known: { day, wrong } }) => {
  const say = monitorWords[visit.language];
  if (wrong !== undefined)
    return (
      <p class="note note--attention" role="status">
        {say.wrongDay(wrong)}
      </p>
    );
  if (day === undefined) return <></>;
  return (
    <p class="note note--attention">
      {say.asKnown(date(day, visit.language))} <a href={href(visit, visit.path)}>{say.toToday}</a>
    </p>
  );
};
