import type { FC } from "hono/jsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { href } from "../../visit.ts";
import { partiesWords } from "./parties.words.ts";
import type { PartyProps } from "./party-props.ts";

/** Where an organisation sits, for whom it speaks there, and its part in starting it all. */
export const PartySeats: FC<PartyProps> = ({ visit, view, organisation, seats }) => {
  const { language } = visit;
  const say = partiesWords[language].party;
  const { initiators, representedDomains } = view.plan.governance;
  const initiator = initiators.find((candidate) => candidate.organisation === organisation.id);
  const speaksFor = representedDomains.filter(({ organisations }) =>
    organisations.includes(organisation.id),
  );
  if (seats.length === 0 && initiator === undefined && speaksFor.length === 0) return <></>;
  return (
    <section class="section" id="overleggen">
      <h2 class="nl-heading nl-heading--level-2">{say.sitsIn}</h2>
      <ul class="plain-list">
        {seats.map(({ body, chair, role, addedForIza, origin }) => (
          <li>
            <a href={href(visit, `/partijen#${body.id}`)} lang="nl">
              {body.name}
            </a>
            {chair && `, ${say.chair}`}
            {body.active === "making-of" && ` (${say.past})`}
            {addedForIza && <span class="small"> · {partiesWords[language].bodies.iza}</span>}
            {role && <p class="small">{role[language]}</p>}
            <p>
              <OriginNote visit={visit} view={view} origin={origin} />
            </p>
          </li>
        ))}
        {speaksFor.map((domain) => (
          <li>
            {say.speaksFor} {domain.title[language]}
            {domain.inferred && <p class="small">{say.inferred}</p>}
            <p>
              <OriginNote visit={visit} view={view} origin={domain.origin} />
            </p>
          </li>
        ))}
        {initiator && (
          <li>
            {say.initiator(view.plan.region.collaboration.abbreviation)}
            {initiator.role && <p class="small">{initiator.role[language]}</p>}
            <p>
              <OriginNote visit={visit} view={view} origin={initiator.origin} />
            </p>
          </li>
        )}
      </ul>
    </section>
  );
};
