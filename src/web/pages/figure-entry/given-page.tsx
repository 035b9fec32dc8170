import type { FC } from "hono/jsx";
import { scopeText } from "../../../app/entry-links.ts";
import { isoDay } from "../../../app/iso-day.ts";
import { measuresOf } from "../../../core/indicators/index.ts";
import type { Snapshot } from "../../../core/observations/index.ts";
import { date } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { Page } from "../../layout/page.tsx";
import { render } from "../../render.ts";
import { href } from "../../visit.ts";
import { Notice } from "../chain-entry/form-parts.tsx";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";
import { nameOfAbout } from "./about-name.ts";
import { figureEntryWords } from "./figure-entry.words.ts";
import { sheetAddress, sheetsOf } from "./sheet-address.ts";
import { sheetStanding } from "./sheet-standing.ts";

/** Deliveries that are shown; older ones stay in the record. */
const mostShown = 20;

/** What came with this link or another of the same organisation, and when the next is due. */
export async function givenPage(c: EntryContext) {
  const { visit, view, link, entry } = c.var;
  const { language } = visit;
  const words = figureEntryWords[language];
  const say = words.given;
  const sheets = sheetsOf(c);
  const known = await entry.figures.known(sheets);
  const by = scopeText(link.scope);
  const own = (view.measured?.snapshots ?? []).filter(({ deliveredBy }) => deliveredBy === by);
  const saved = countIn(visit.query.get("bewaard"));
  const hidden = countIn(visit.query.get("klein")) ?? 0;
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.title}>
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        {saved !== undefined && (
          <Notice kind="saved" title={saved === 0 ? say.nothing : say.saved(saved)}>
            {hidden > 0 && <p>{say.hidden(hidden)}</p>}
            {saved > 0 && <ShownAt c={c} />}
          </Notice>
        )}
      </div>
      {sheets.length > 0 && (
        <section class="section stack">
          <h2 class="nl-heading nl-heading--level-2">{say.due}</h2>
          <ul class="card-list entry-tasks">
            {sheets.map((sheet) => (
              <li>
                <a href={sheetAddress(c, sheet)} lang="nl">
                  {nameOfAbout(sheet.about, view)}
                </a>
                <span class="small">
                  {capitalised(sheetStanding(sheet, known, view.today, language).words)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="section stack">
        <h2 class="nl-heading nl-heading--level-2">{say.list}</h2>
        {own.length === 0 ? <p>{say.none}</p> : <Deliveries c={c} own={own} />}
        <p class="small">{say.wrong}</p>
        <p class="actions">
          <a href={behindLink(c, "")}>{say.back}</a>
        </p>
      </section>
    </Page>,
  );
}

const Deliveries: FC<{ c: EntryContext; own: readonly Snapshot[] }> = ({ c, own }) => {
  const { language } = c.var.visit;
  const say = figureEntryWords[language].given;
  return (
    <ul>
      {own.slice(0, mostShown).map(({ acceptedAt, retrieval, total, changed }) => (
        <li>
          {date(isoDay(acceptedAt), language)},{" "}
          {retrieval.kind === "uploaded" ? say.uploaded(retrieval.fileName) : say.entered}:{" "}
          {say.row(total, changed)}
        </li>
      ))}
    </ul>
  );
};

/** The indicators in which the figures of the last delivery are seen. */
const ShownAt: FC<{ c: EntryContext }> = ({ c }) => {
  const { visit, view } = c.var;
  const asked = new Set(sheetsOf(c).flatMap(({ measures }) => measures.map(({ id }) => id)));
  const indicators = (view.measured?.set.indicators ?? []).filter(({ formula }) =>
    measuresOf(formula).some((id) => asked.has(id)),
  );
  return (
    <>
      <p>{figureEntryWords[visit.language].given.shownAt}</p>
      <ul>
        {indicators.map(({ id, title }) => (
          <li>
            <a href={href(visit, `/monitor/${id}`)}>{title[visit.language]}</a>
          </li>
        ))}
      </ul>
    </>
  );
};

/** A count in the address, which anybody may have written. */
function countIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
