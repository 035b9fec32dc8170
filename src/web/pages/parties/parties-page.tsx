import type { FC } from "hono/jsx";
import { CarriedFields } from "../../layout/carried-fields.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { Bodies } from "./bodies.tsx";
import { partiesWords } from "./parties.words.ts";
import { PartyDirectory } from "./party-directory.tsx";
import { countOf, findParties, partyEntries } from "./party-entry.ts";
import { governs } from "./seats.ts";
import { searchOf } from "./parties-table.ts";

/** Who does what: every organisation by its domain, and the bodies in which they meet. */
export function partiesPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = partiesWords[visit.language].index;
  const entries = partyEntries(view);
  const query = searchOf(visit);
  const { found, guessed } = findParties(entries, query);
  const leads = entries.filter((entry) => countOf(entry, "lead") > 0).length;
  const board = entries.filter(({ seats }) => governs(seats)).length;
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.headline}</h1>
        <p class="lead">{say.lead(entries.length, board, leads)}</p>
        <p>
          <a href="#overleggen">{say.toBodies}</a>
        </p>
      </div>
      {entries.length > 0 && <SearchForm visit={visit} query={query} />}
      <div class="party-result" role="status">
        {query !== "" && (
          <p>
            {say.found(found.length, query)} {guessed.length > 0 && say.guessed(guessed.join(", "))}{" "}
            <a href={href(visit, "/partijen")}>{say.all}</a>
          </p>
        )}
      </div>
      {found.length === 0 ? (
        entries.length > 0 && <p class="note">{say.none}</p>
      ) : (
        <>
          <PartyDirectory visit={visit} entries={found} searching={query !== ""} />
          <p class="party-csv">
            <a href={href(visit, `/partijen/partijen.csv${csvQuery(query)}`)} download="">
              {say.csv}
            </a>
          </p>
        </>
      )}
      <Bodies visit={visit} view={view} />
    </Page>,
  );
}

const csvQuery = (query: string) =>
  query === "" ? "" : `?${new URLSearchParams({ zoek: query }).toString()}`;

const SearchForm: FC<{ visit: Visit; query: string }> = ({ visit, query }) => {
  const say = partiesWords[visit.language].index;
  return (
    <form class="party-search" role="search" action={href(visit, "/partijen")} method="get">
      <CarriedFields action={href(visit, "/partijen")} />
      <label class="utrecht-form-label" for="zoek">
        {say.searchLabel}
      </label>
      <div class="party-search__row">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id="zoek"
          name="zoek"
          value={query}
        />
        <button class="nl-button nl-button--primary" type="submit">
          {say.search}
        </button>
      </div>
    </form>
  );
};
