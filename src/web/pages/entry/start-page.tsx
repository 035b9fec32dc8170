import type { FC } from "hono/jsx";
import { mayReportOn } from "../../../app/entry-desk.ts";
import { isoDay } from "../../../app/iso-day.ts";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { StandingStatus } from "../../layout/status.tsx";
import { render } from "../../render.ts";
import { standingsOf } from "../../standings.ts";
import { ChainTasks, hasChainTasks } from "../chain-entry/chain-tasks.tsx";
import { FigureTasks, hasFigureTasks } from "../figure-entry/figure-tasks.tsx";
import { sheetsOf } from "../figure-entry/sheet-address.ts";
import { behindLink } from "./entry-address.ts";
import type { EntryContext } from "./entry-access.tsx";
import { entryWords } from "./entry.words.ts";
import { ScopeName } from "./scope-name.tsx";

/** What the holder of a link may report. */
export async function startPage(c: EntryContext) {
  const { visit, view, link } = c.var;
  const say = entryWords[visit.language].start;
  // Its last day is the last on which it works from morning to night.
  const lastDay = isoDay(new Date(link.expiresAt.getTime() - 86_400_000));
  const known = await c.var.entry.figures.known(sheetsOf(c));
  const hasOtherTasks = hasChainTasks(c) || hasFigureTasks(c);
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.title}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p>
          {say.for}{" "}
          <strong>
            <ScopeName scope={link.scope} view={view} language={visit.language} />
          </strong>
        </p>
      </div>
      {(!hasOtherTasks || mayReportOn(link.scope, view.plan).length > 0) && <ProgressTasks c={c} />}
      {hasFigureTasks(c) && <FigureTasks c={c} known={known} />}
      {hasChainTasks(c) && <ChainTasks c={c} />}
      <p class="small section">
        {say.keep} {say.until(date(lastDay, visit.language))}
      </p>
    </Page>,
  );
}

/** The initiatives to report on: one as a button, several as a list by challenge. */
const ProgressTasks: FC<{ c: EntryContext }> = ({ c }) => {
  const { visit, view, link } = c.var;
  const { language } = visit;
  const say = entryWords[language].start;
  const ids = mayReportOn(link.scope, view.plan);
  const standings = standingsOf(view);
  const address = (id: string) => behindLink(c, `/voortgang/${id}`);
  if (ids.length === 0)
    return <p class="note">{link.scope.kind === "organisation" ? say.nothingLed : say.nothing}</p>;
  const [only] = ids;
  if (ids.length === 1)
    return (
      <div class="stack">
        <p>
          <StandingStatus standing={standings.get(only!)!} language={language} />
        </p>
        <p>
          <a class="nl-button nl-button--primary" href={address(only!)}>
            {say.report}
          </a>
        </p>
      </div>
    );
  return (
    <section class="stack">
      <h2 class="nl-heading nl-heading--level-2">{say.several(ids.length)}</h2>
      {view.plan.challenges.map((challenge) => {
        const own = view.lookup.initiativesOf(challenge.id).filter(({ id }) => ids.includes(id));
        if (own.length === 0) return null;
        return (
          <details open={ids.length <= 20}>
            <summary>
              {challenge.title[language]} ({own.length})
            </summary>
            <ul class="card-list entry-tasks">
              {own.map(({ id, name }) => (
                <li>
                  <a href={address(id)} lang="nl">
                    {name}
                  </a>
                  <StandingStatus standing={standings.get(id)!} language={language} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
};
