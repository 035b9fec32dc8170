import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { hrefToday } from "../../visit.ts";
import { earlierDayWords } from "./earlier-day.words.ts";

/** Shown instead of a form, or of what a form would do, while an earlier day is looked at. */
export function onlyTodayPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = earlierDayWords[visit.language].onlyToday;
  const title = say.title(date(view.today, visit.language));
  const reads = c.req.method === "GET" || c.req.method === "HEAD";
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={say.text}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">{say.text}</p>
        {reads ? (
          <p class="actions">
            <a href={hrefToday(visit, visit.path)}>{say.today}</a>
          </p>
        ) : (
          <p>{say.notSent}</p>
        )}
      </div>
    </Page>,
    reads ? 200 : 409,
  );
}
