import type { FC } from "hono/jsx";
import { href, type Visit } from "../../visit.ts";
import type { Entry } from "./entry.ts";
import type { EntryProps } from "./entry-props.ts";
import { initiativeWords } from "./initiative.words.ts";
import { neighboursOf } from "./neighbours.ts";

const most = 6;

/** Other initiatives that hang together with this one, and the way through its challenge. */
export const Neighbours: FC<EntryProps & { all: readonly Entry[] }> = (props) => {
  const { visit, view, entry, all } = props;
  const say = initiativeWords[visit.language];
  const { previous, next, ...lists } = neighboursOf(entry, all);
  const challenge = view.lookup.challenge(entry.challenge)!;
  const kinds = ["overlapping", "partOf", "parts", "countedIn", "samePool"] as const;
  const inChallenge = view.lookup.initiativesOf(challenge.id).length;
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.neighboursTitle}</h2>
      <dl class="facts">
        {kinds
          .filter((kind) => lists[kind].length > 0)
          .map((kind) => (
            <>
              <dt>{say.neighbours[kind]}</dt>
              <dd>
                <ul class="plain-list">
                  {lists[kind].slice(0, most).map((other) => (
                    <li>
                      <EntryLink visit={visit} entry={other} />
                    </li>
                  ))}
                  {lists[kind].length > most && (
                    <li class="quiet">{say.neighbours.more(lists[kind].length - most)}</li>
                  )}
                </ul>
              </dd>
            </>
          ))}
        {previous !== undefined && (
          <>
            <dt>{say.neighbours.previous}</dt>
            <dd>
              <EntryLink visit={visit} entry={previous} />
            </dd>
          </>
        )}
        {next !== undefined && (
          <>
            <dt>{say.neighbours.next}</dt>
            <dd>
              <EntryLink visit={visit} entry={next} />
            </dd>
          </>
        )}
      </dl>
      <p>
        <a href={href(visit, `/initiatieven?opgave=${challenge.id}#resultaat`)}>
          {say.neighbours.all(inChallenge)}
        </a>
      </p>
    </section>
  );
};

const EntryLink: FC<{ visit: Visit; entry: Entry }> = ({ visit, entry }) => (
  <a href={href(visit, `/initiatieven/${entry.slug}`)} lang="nl">
    {entry.name}
  </a>
);
