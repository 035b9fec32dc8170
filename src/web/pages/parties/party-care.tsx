import type { FC } from "hono/jsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { href } from "../../visit.ts";
import { partiesWords } from "./parties.words.ts";
import type { PartyProps } from "./party-props.ts";

/** The crucial mental-health care that the plan's list puts with this organisation. */
export const PartyCare: FC<PartyProps> = ({ visit, view, organisation }) => {
  const { language } = visit;
  const say = partiesWords[language].party;
  const offers = view.plan.crucialCare.offers.flatMap((offer) => {
    const own = offer.providers.filter((provider) => provider.organisation === organisation.id);
    return own.length === 0 ? [] : [{ offer, reaches: own.map(({ reach }) => say.reach[reach]) }];
  });
  if (offers.length === 0) return <></>;
  return (
    <section class="section" id="aanbod">
      <h2 class="nl-heading nl-heading--level-2">{say.care}</h2>
      <p>
        {say.careLead} <a href={href(visit, "/keten-en-aanbod/cruciale-ggz")}>{say.careAll}</a>
      </p>
      <ul class="folds">
        {offers.map(({ offer, reaches }) => (
          <li>
            <details>
              <summary>
                <span lang="nl">{offer.name}</span>
              </summary>
              <p>{offer.summary[language]}</p>
              <p>{reaches.join("; ")}</p>
              {offer.note && <p>{offer.note[language]}</p>}
              <p>
                <OriginNote visit={visit} view={view} origin={offer.origin} />
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
};
