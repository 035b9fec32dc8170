import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Doubts } from "../../layout/doubts.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { providerName, reachWords } from "./care-table.ts";
import { chainsWords } from "./chains.words.ts";
import { offersByForm, ownNote, providersOf, type Offer } from "./provision.ts";

/** Mental-health care that the region cannot do without: every kind by form, with its providers. */
export function carePage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = chainsWords[language];
  const care = view.plan.crucialCare;
  const present = care.offers.filter((offer) => offer.present).length;
  const missing = care.offers.length - present;
  const unread = care.offers
    .flatMap(({ providers }) => providers)
    .some(({ reach }) => reach === "undetermined");
  return render(
    c,
    <Page visit={visit} view={view} title={say.care.tab} description={care.summary[language]}>
      <div class="page-head page-head--wide">
        <Breadcrumb visit={visit} above={[{ path: "/keten-en-aanbod", label: say.tab }]} />
        <h1 class="nl-heading nl-heading--level-1">
          {say.care.title(present, care.offers.length)}
        </h1>
        <p class="lead">{care.definition[language]}</p>
        <p>{say.asOf(date(view.plan.region.plan.adopted, language))}</p>
      </div>
      <div class="stack">
        {missing > 0 && <p class="note">{say.care.noTick(missing)}</p>}
        {unread && <p class="note">{say.care.reach}</p>}
        <p>
          <a href={href(visit, "/keten-en-aanbod/cruciale-ggz.csv")} download="">
            {say.care.csv}
          </a>
        </p>
      </div>
      {offersByForm(care).map(({ form, offers }) => (
        <section class="section" id={form.id}>
          <h2 class="nl-heading nl-heading--level-2">{form.title[language]}</h2>
          <p class="kicker">
            {say.care.tally(offers.filter((offer) => offer.present).length, offers.length)}
          </p>
          <ul class="ticks">
            {offers.map((offer) => (
              <OfferItem visit={visit} view={view} offer={offer} />
            ))}
          </ul>
        </section>
      ))}
      <section class="section">
        {care.actions.length > 0 && (
          <>
            <h2 class="nl-heading nl-heading--level-2">{say.care.actionsTitle}</h2>
            <ul>
              {care.actions.map(({ title }) => (
                <li>{title[language]}</li>
              ))}
            </ul>
            <p class="note">{say.care.actionsNote}</p>
          </>
        )}
        <Doubts visit={visit} view={view} items={view.lookup.doubtsIn(care.origin)} />
        <p>
          {care.status[language]} <OriginNote visit={visit} view={view} origin={care.origin} />
        </p>
      </section>
    </Page>,
  );
}

const OfferItem: FC<{ visit: Visit; view: RegionView; offer: Offer }> = (props) => {
  const { visit, view, offer } = props;
  const { language } = visit;
  const say = chainsWords[language].care;
  const note = ownNote(offer, view.plan.crucialCare);
  return (
    <li class={offer.present ? "tick tick--yes" : "tick tick--no"}>
      <h3 class="tick__title" lang="nl">
        {offer.name}
      </h3>
      <p>{offer.summary[language]}</p>
      {offer.present ? (
        <p class="small">
          {say.at}{" "}
          {providersOf(offer).map((provider, index) => (
            <>
              {index > 0 && "; "}
              <a href={href(visit, `/partijen/${provider.organisation}`)} lang="nl">
                {providerName(provider, view)}
              </a>{" "}
              ({reachWords(provider, language)})
            </>
          ))}
        </p>
      ) : (
        <p class="small tick__gap">{say.absent}</p>
      )}
      {note && <p class="small">{note[language]}</p>}
      <OriginNote visit={visit} view={view} origin={offer.origin} />
    </li>
  );
};
