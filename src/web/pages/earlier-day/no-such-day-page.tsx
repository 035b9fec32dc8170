import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import { DayForm } from "../../layout/day-form.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { hrefToday, type Visit } from "../../visit.ts";
import { earlierDayWords } from "./earlier-day.words.ts";

/** Why there is nothing to see of a day. */
export type NoSuchDay =
  | { readonly kind: "no-day-until-today" }
  | { readonly kind: "before-the-plan"; readonly adoptedOn: string };

/** Says what is wrong with the day that the address asks for, and lets the reader choose another. */
export function noSuchDayPage(c: SiteContext, asked: string, why: NoSuchDay) {
  const { visit, view } = c.var;
  const say = earlierDayWords[visit.language];
  const { title, text } = wordsFor(why, asked, view.today, visit);
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={text}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">{text}</p>
        <DayForm visit={visit} label={say.choose} id="dag-keuze" />
        <p class="actions">
          {why.kind === "before-the-plan" && <FirstDay visit={visit} day={why.adoptedOn} />}
          <a href={hrefToday(visit, visit.path)}>{say.today}</a>
        </p>
      </div>
    </Page>,
    404,
  );
}

const FirstDay: FC<{ visit: Visit; day: string }> = ({ visit, day }) => (
  <a href={hrefToday(visit, `${visit.path}?op=${day}`)}>
    {earlierDayWords[visit.language].before.first(date(day, visit.language))}
  </a>
);

function wordsFor(why: NoSuchDay, asked: string, today: string, { language }: Visit) {
  const say = earlierDayWords[language];
  switch (why.kind) {
    case "no-day-until-today":
      return { title: say.wrong.title, text: say.wrong.text(asked, date(today, language)) };
    case "before-the-plan":
      return {
        title: say.before.title(date(why.adoptedOn, language)),
        text: say.before.text(date(asked, language)),
      };
  }
}
