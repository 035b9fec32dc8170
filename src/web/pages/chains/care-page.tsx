import type { FC } from "hono/jsx";
import {
  planProviders,
  providersOn,
  standingChanges,
  type Offer,
  type Provider,
  type ProviderChange,
} from "../../../core/chains/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Doubts } from "../../layout/doubts.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { CareChanges, WhatIfOneStops } from "./care-changes.tsx";
import { careChangesWords } from "./care-changes.words.ts";
import { providerName, reachWords } from "./care-table.ts";
import { chainsWords } from "./chains.words.ts";
import { offersByForm, ownNote } from "./provision.ts";
import { toldOf } from "./told.ts";

/** Mental-health care that the region cannot do without: every kind by form, with its providers. */
export function carePage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = chainsWords[language];
  const care = view.plan.crucialCare;
  const present = care.offers.filter((offer) => offer.present).length;
  const changes = standingChanges(toldOf(view));
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
        {changes.length === 0 && <p>{say.asOf(date(view.plan.region.plan.adopted, language))}</p>}
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
      <CareChanges visit={visit} view={view} />
      <WhatIfOneStops visit={visit} view={view} />
      {offersByForm(care).map(({ form, offers }) => (
        <section class="section" id={form.id}>
          <h2 class="nl-heading nl-heading--level-2">{form.title[language]}</h2>
          <p class="kicker">
            {say.care.tally(offers.filter((offer) => offer.present).length, offers.length)}
          </p>
          <ul class="ticks">
            {offers.map((offer) => (
              <OfferItem visit={visit} view={view} offer={offer} changes={changes} />
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

interface OfferItemProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly offer: Offer;
  readonly changes: readonly ProviderChange[];
}

const OfferItem: FC<OfferItemProps> = ({ visit, view, offer, changes }) => {
  const { language } = visit;
  const say = chainsWords[language].care;
  const note = ownNote(offer, view.plan.crucialCare);
  const providers = providersOn(offer, changes, view.today);
  const inPlan = planProviders(offer);
  const isGiven = providers.length > 0 || (offer.present && inPlan.length === 0);
  return (
    <li class={isGiven ? "tick tick--yes" : "tick tick--no"}>
      <h3 class="tick__title" lang="nl">
        {offer.name}
      </h3>
      <p>{offer.summary[language]}</p>
      {providers.length > 0 ? (
        <p class="small">
          {say.at}{" "}
          {providers.map((provider, index) => (
            <>
              {index > 0 && "; "}
              <a href={href(visit, `/partijen/${provider.organisation}`)} lang="nl">
                {providerName(provider, view)}
              </a>{" "}
              ({reachWords(provider, language)}
              {endWords(offer, provider, changes, view.today, language)})
            </>
          ))}
        </p>
      ) : (
        <p class="small tick__gap">
          {inPlan.length > 0 ? say.noneLeft : offer.present ? say.noProvider : say.absent}
        </p>
      )}
      {note && <p class="small">{note[language]}</p>}
      <OriginNote visit={visit} view={view} origin={offer.origin} />
    </li>
  );
};

/** ", stopt op 1 januari 2027" when that is announced. */
function endWords(
  { id }: Offer,
  { organisation }: Provider,
  changes: readonly ProviderChange[],
  today: string,
  language: Language,
): string {
  const end = changes.find(
    ({ offer, organisation: by, change, on }) =>
      offer === id && by === organisation && change.is === "stops" && on > today,
  );
  return end === undefined ? "" : `, ${careChangesWords[language].stopsOn(date(end.on, language))}`;
}
