import type { FC } from "hono/jsx";
import { Doubts } from "../../layout/doubts.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { PartyLeft } from "../commitments/party-left.tsx";
import { PartyLoadLine } from "../delivery/party-load-line.tsx";
import { notFoundPage } from "../errors/error-pages.tsx";
import { domainWords } from "./domain.words.ts";
import { involvementsOf, parts } from "./involvement.ts";
import { partiesWords } from "./parties.words.ts";
import { PartyCare } from "./party-care.tsx";
import { PartyCommitments } from "./party-commitments.tsx";
import { PartyInvolvements } from "./party-involvements.tsx";
import type { PartyProps } from "./party-props.ts";
import { PartySeats } from "./party-seats.tsx";
import { seatsOf } from "./seats.ts";

/** One organisation: what it leads, where it takes part and sits, and what it promised. */
export function partyPage(c: SiteContext) {
  const { visit, view } = c.var;
  const organisation = view.lookup.organisation(c.req.param("id") ?? "");
  if (organisation === undefined) return notFoundPage(c);
  const shared: PartyProps = {
    visit,
    view,
    organisation,
    involvements: involvementsOf(view.lookup, organisation.id),
    seats: seatsOf(view.plan, organisation.id),
  };
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={organisation.name}
      description={organisation.summary[visit.language]}
    >
      <Head {...shared} />
      <PartyLeft c={c} party={organisation.id} />
      <PartyInvolvements {...shared} />
      <PartyLoadLine visit={visit} view={view} organisation={organisation.id} />
      <PartySeats {...shared} />
      <PartyCommitments {...shared} register={c.var.register} />
      <PartyCare {...shared} />
      <div class="section">
        <Doubts
          visit={visit}
          view={view}
          items={view.lookup.doubts("organisation", organisation.id)}
        />
        <OriginNote visit={visit} view={view} origin={organisation.origin} />
      </div>
    </Page>,
  );
}

const Head: FC<PartyProps> = ({ visit, organisation, involvements, seats }) => {
  const { language } = visit;
  const say = partiesWords[language].party;
  const counts = parts.flatMap((part) => {
    const count = involvements.filter((involvement) => involvement.part === part).length;
    return count === 0 ? [] : [{ number: count, words: say.tiles[part](count) }];
  });
  const sits = seats.filter(({ body }) => body.active === "standing").length;
  return (
    <div class="page-head page-head--wide">
      <p class="kicker">
        <a href={href(visit, "/partijen")}>{say.all}</a> ·{" "}
        {domainWords[language][organisation.domain]}
      </p>
      <h1 class="nl-heading nl-heading--level-1" lang="nl">
        {organisation.name}
      </h1>
      <p class="lead">{organisation.summary[language]}</p>
      {organisation.aliases.length > 0 && (
        <p class="small">
          {say.aliases} <span lang="nl">{organisation.aliases.join(", ")}</span>
        </p>
      )}
      {counts.length + sits > 0 && (
        <ul class="party-tiles">
          {counts.map(({ number, words }) => (
            <li class="figure-tile">
              <span class="big-number">{number}</span>
              <span>{words}</span>
            </li>
          ))}
          {sits > 0 && (
            <li class="figure-tile">
              <span class="big-number">{sits}</span>
              <span>{say.sits(sits)}</span>
            </li>
          )}
        </ul>
      )}
    </div>
  );
};
