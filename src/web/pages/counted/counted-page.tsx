import type { FC } from "hono/jsx";
import { calibrated, type WeighedTogether } from "../../../app/calibrated.ts";
import { forecastOf } from "../../../app/forecast-of.ts";
import { can } from "../../../core/rights/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { KindMark } from "../../layout/kind-mark.tsx";
import { Page } from "../../layout/page.tsx";
import { TableTwin } from "../../charts/data-table.tsx";
import { promptly } from "../../promptly.ts";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { Becomes } from "../evaluations/becomes.tsx";
import { modelSubject } from "../evaluations/model-subject.ts";
import type { EntryProps } from "../initiatives/entry-props.ts";
import { entryOf } from "../initiatives/selection.ts";
import { filledIn } from "../proposals/record-form.ts";
import { countedTable } from "./counted-table.ts";
import { countedWords } from "./counted.words.ts";
import { alike, answerOf, WeighedRange } from "./weighed-range.tsx";

interface CountedProps extends EntryProps {
  readonly together: WeighedTogether;
}

/** What was counted of the initiative in the address; nothing when nothing is to be counted. */
export function countedAsked(c: SiteContext): CountedProps | undefined {
  const { visit, view } = c.var;
  const entry = entryOf(view, c.req.param("slug") ?? "");
  const counted = view.measured?.counted;
  if (entry === undefined || counted === undefined) return undefined;
  const together = calibrated(view.plan, view.assumptions, counted, modelSubject(entry));
  return together.weighed.length === 0 ? undefined : { visit, view, entry, together };
}

/** Seconds after which a page that waits for its forecast looks again. */
const lookAgain = "3";

/** What is assumed of an initiative beside what was counted, and what that would change. */
export async function countedPage(c: SiteContext) {
  const asked = countedAsked(c);
  if (asked === undefined) return notFoundPage(c);
  const { visit, view, entry, together } = asked;
  const { language } = visit;
  const say = countedWords[language];
  const table = countedTable(together.weighed, view, language);
  const { assumptions } = together;
  const forecast =
    assumptions && (await promptly(forecastOf(c.var.whatIf, view.plan, assumptions)));
  if (assumptions !== undefined && forecast === undefined) {
    c.header("Cache-Control", "no-store");
    c.header("Refresh", lookAgain);
  }
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.tab(entry.name)}
      description={say.description(entry.name)}
    >
      <div class="page-head page-head--wide">
        <Breadcrumb
          visit={visit}
          above={[
            { path: "/initiatieven", label: say.breadcrumb },
            { path: `/initiatieven/${entry.slug}#aannames`, label: entry.name, lang: "nl" },
          ]}
        />
        <h1 class="nl-heading nl-heading--level-1 answer-title">{say.title(entry.name)}</h1>
        <p class="lead">{answerOf(together.weighed[0]!, language)}</p>
      </div>
      <section class="section stack">
        <h2 class="nl-heading nl-heading--level-2">{say.picture.title}</h2>
        <p class="small quiet">{say.picture.subtitle}</p>
        {alike(together.weighed).map((weighed, index) => (
          <WeighedRange visit={visit} view={view} weighed={weighed} isTold={index === 0} />
        ))}
        <p class="chart__foot">
          <KindMark kind="assumed" language={language} />
          <KindMark kind="reported" language={language} />
        </p>
        <details>
          <summary>{say.table.caption}</summary>
          <TableTwin table={table} scrollHint={say.table.scroll} />
          <p>
            <a href={href(visit, `/initiatieven/${entry.slug}/geteld.csv`)} download="">
              {say.table.csv}
            </a>
          </p>
        </details>
      </section>
      {assumptions !== undefined && <Change {...asked} c={c} forecast={forecast} />}
      <section class="section stack">
        <h2 class="nl-heading nl-heading--level-2">{say.howTitle}</h2>
        {say.how.map((text) => (
          <p>{text}</p>
        ))}
      </section>
    </Page>,
  );
}

interface ChangeProps extends CountedProps {
  readonly c: SiteContext;
  /** Left out while it is being computed. */
  readonly forecast: Awaited<ReturnType<typeof forecastOf>> | undefined;
}

/** What it would do to the forecast, and the way to a proposal for who may make one. */
const Change: FC<ChangeProps> = ({ c, visit, view, entry, together, forecast }) => {
  const say = countedWords[visit.language];
  const subject = modelSubject(entry);
  const mayPropose =
    visit.asOf === undefined && can(c.var.actor, "draft-proposal", { kind: "region" });
  const fields = together.weighed.flatMap(({ assumed, calibrated: range }) =>
    range.ok
      ? filledIn(
          assumed.path.slice(2).join("."),
          range.value.low,
          range.value.high,
          range.value.grade,
        )
      : [],
  );
  return (
    <section class="section stack" id="voorstel">
      <h2 class="nl-heading nl-heading--level-2">{say.effectTitle}</h2>
      {together.weighed.length > 1 && <p>{say.effectAll}</p>}
      {forecast?.ok === true ? (
        <Becomes visit={visit} view={view} subject={subject} changed={forecast.value} />
      ) : (
        <p class="note" role="status">
          {forecast === undefined ? say.computing : say.busy}
        </p>
      )}
      <p class="note note--attention">
        <strong>{say.stay}</strong> {say.judge}
      </p>
      {mayPropose && (
        <p class="actions">
          <a
            class="nl-button nl-button--secondary"
            href={href(
              visit,
              `/voorstellen/nieuw/onderdeel/assumptions/initiatives/${subject}?${new URLSearchParams(Object.fromEntries(fields))}`,
            )}
          >
            {say.propose}
          </a>
        </p>
      )}
    </section>
  );
};
