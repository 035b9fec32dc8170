import type { FC } from "hono/jsx";
import { slugOf } from "../../../core/plan/index.ts";
import { href, type Visit } from "../../visit.ts";
import { domainWords } from "./domain.words.ts";
import { partiesWords } from "./parties.words.ts";
import { byDomain, countOf, type PartyEntry } from "./party-entry.ts";

interface DirectoryProps {
  readonly visit: Visit;
  readonly entries: readonly PartyEntry[];
  /** While searching the best fit comes first and nothing is grouped. */
  readonly searching: boolean;
}

/** Organisations as a directory: the domain in the margin, who does what beside it. */
export const PartyDirectory: FC<DirectoryProps> = ({ visit, entries, searching }) => {
  if (searching)
    return (
      <ul class="party-list">
        {entries.map((entry) => (
          <Entry visit={visit} entry={entry} withSummary />
        ))}
      </ul>
    );
  return (
    <div class="directory">
      {byDomain(entries).map((group) => (
        <section class="directory__group" aria-labelledby={`soort-${group.domain}`}>
          <h2 class="nl-heading nl-heading--level-3" id={`soort-${group.domain}`}>
            {domainWords[visit.language][group.domain]}
          </h2>
          <ul class="party-list">
            {group.entries.map((entry) => (
              <Entry visit={visit} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

const Entry: FC<{ visit: Visit; entry: PartyEntry; withSummary?: boolean }> = (props) => {
  const { visit, entry, withSummary } = props;
  const { organisation, seats } = entry;
  const say = partiesWords[visit.language].directory;
  const leads = entry.involvements.filter(({ part }) => part === "lead");
  const rest = (["party", "to-ask", "named"] as const).flatMap((part) => {
    const count = countOf(entry, part);
    return count === 0 ? [] : [say.counts[part](count)];
  });
  const nothing = leads.length === 0 && rest.length === 0;
  return (
    <li class="party">
      <p class="party__name">
        <a href={href(visit, `/partijen/${organisation.id}`)} lang="nl">
          {organisation.name}
        </a>
      </p>
      <div class="party__does">
        {withSummary && <p>{organisation.summary[visit.language]}</p>}
        {leads.length > 0 && (
          <p>
            {say.leads}{" "}
            {leads.map(({ subject }, index) => (
              <>
                {index > 0 && ", "}
                <a href={href(visit, `/initiatieven/${slugOf(subject)}`)} lang="nl">
                  {(subject.initiative ?? subject.priority)!.name}
                </a>
              </>
            ))}
          </p>
        )}
        {rest.length > 0 && <p class="small">{rest.join(" · ")}</p>}
        {nothing && seats.length === 0 && !withSummary && <p class="small">{say.onlyText}</p>}
        {seats.length > 0 && (
          <ul class="tags">
            {seats.map(({ body, chair }) => (
              <li class="nl-data-badge">
                <span lang="nl">{body.name}</span>
                {chair && ` (${say.chair})`}
                {body.active === "making-of" && ` (${say.past})`}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
};
