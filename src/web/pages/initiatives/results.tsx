import type { FC } from "hono/jsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { writeCriteria, type Criteria } from "./criteria.ts";
import type { Entry } from "./entry.ts";
import { EntryCard } from "./entry-card.tsx";
import { listWords } from "./initiatives.words.ts";
import type { Selection } from "./selection.ts";

interface ResultsProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly criteria: Criteria;
  readonly selection: Selection;
  /** Length of the plan's list. */
  readonly total: number;
}

/** The list itself; in the plan's order under its challenges, otherwise as one. */
export const Results: FC<ResultsProps> = ({ visit, view, criteria, selection, total }) => {
  const { language } = visit;
  const say = listWords[language];
  const { listed, unlisted, order, guessed } = selection;
  return (
    <>
      <section class="section" id="resultaat">
        <h2 class="nl-heading nl-heading--level-2">{say.result(listed.length, total)}</h2>
        {guessed.length > 0 && <p class="note">{say.guessed(guessed.join('", "'))}</p>}
        {unlisted.length > 0 && (
          <p>
            {say.resultUnlisted(unlisted.length)} <a href="#niet-in-de-lijst">{say.toUnlisted}</a>
          </p>
        )}
        {listed.length + unlisted.length === 0 ? (
          <p class="note">
            {say.nothing} {say.nothingHelp}{" "}
            <a href={href(visit, "/initiatieven")}>{say.form.clear}</a>
          </p>
        ) : (
          <p class="actions small">
            <a href={href(visit, `/initiatieven.csv${writeCriteria(criteria)}`)} download="">
              {say.csv}
            </a>
            <span class="quiet">{say.share}</span>
          </p>
        )}
        {order === "plan" ? (
          view.plan.challenges.map(({ id, title }) => {
            const own = listed.filter(({ challenge }) => challenge === id);
            if (own.length === 0) return null;
            return (
              <section class="stack stack--tight entry-group">
                <h3 class="entry-group__title">
                  <a href={href(visit, `/opgaven/${id}`)}>{title[language]}</a>{" "}
                  <span class="quiet">{own.length}</span>
                </h3>
                <Cards visit={visit} view={view} entries={own} heading="h4" />
              </section>
            );
          })
        ) : (
          <Cards visit={visit} view={view} entries={listed} heading="h3" />
        )}
      </section>
      {unlisted.length > 0 && (
        <section class="section" id="niet-in-de-lijst">
          <h2 class="nl-heading nl-heading--level-2">
            {say.unlistedTitle} <span class="quiet">{unlisted.length}</span>
          </h2>
          <p>{say.unlistedText}</p>
          <Cards visit={visit} view={view} entries={unlisted} heading="h3" />
        </section>
      )}
    </>
  );
};

const Cards: FC<{
  visit: Visit;
  view: RegionView;
  entries: readonly Entry[];
  heading: "h3" | "h4";
}> = ({ visit, view, entries, heading }) =>
  entries.length === 0 ? null : (
    <ul class="card-list">
      {entries.map((entry) => (
        <EntryCard visit={visit} view={view} entry={entry} heading={heading} />
      ))}
    </ul>
  );
