import type { FC } from "hono/jsx";
import {
  consequence,
  dependences,
  providersOn,
  standingChanges,
  type Consequence,
  type Dependence,
  type ProviderChange,
} from "../../../core/chains/index.ts";
import { countCell, TableTwin, textCell, type DataTable } from "../../charts/data-table.tsx";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { careChangesWords } from "./care-changes.words.ts";
import { toldOf } from "./told.ts";

/** Which providers stopped, started or moved since the plan, and what that leaves. */
export const CareChanges: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const say = careChangesWords[visit.language];
  const changes = standingChanges(toldOf(view));
  return (
    <section class="section stack" id="veranderingen">
      <h2 class="nl-heading nl-heading--level-2">{say.title(changes.length)}</h2>
      {changes.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <ul class="card-list">
          {changes.toReversed().map((change) => (
            <ChangeItem visit={visit} view={view} change={change} changes={changes} />
          ))}
        </ul>
      )}
    </section>
  );
};

interface ChangeItemProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly change: ProviderChange;
  readonly changes: readonly ProviderChange[];
}

const ChangeItem: FC<ChangeItemProps> = ({ visit, view, change, changes }) => {
  const { language } = visit;
  const say = careChangesWords[language];
  const offer = view.plan.crucialCare.offers.find(({ id }) => id === change.offer);
  const day = date(change.on, language);
  const left = lossOf(view, change, changes);
  return (
    <li class="stack stack--tight">
      <p>
        <a href={href(visit, `/partijen/${change.organisation}`)} lang="nl">
          {view.lookup.organisation(change.organisation)?.name ?? change.organisation}
        </a>{" "}
        {(change.on > view.today ? say.toCome : say.done)[change.change.is]}{" "}
        <strong lang="nl">{offer?.name ?? change.offer}</strong> {say.on(day)}.
      </p>
      {left !== undefined && (
        <p class={left === "others-left" ? "note" : "note note--attention"}>
          {say.consequence[left]}
        </p>
      )}
      {change.note !== undefined && <p lang="nl">{change.note}</p>}
    </li>
  );
};

/** What a stop leaves of a kind of care; undefined for a change that takes nothing away. */
export function lossOf(
  { plan }: RegionView,
  { offer: id, organisation, change, on }: ProviderChange,
  changes: readonly ProviderChange[],
): Consequence | undefined {
  const offer = plan.crucialCare.offers.find((one) => one.id === id);
  if (change.is !== "stops" || offer === undefined) return undefined;
  return consequence(providersOn(offer, changes, on), organisation);
}

/** What each provider takes along if it stops. */
export const WhatIfOneStops: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = careChangesWords[language];
  const { crucialCare } = view.plan;
  const changes = standingChanges(toldOf(view));
  const known = crucialCare.offers.map((offer) => providersOn(offer, changes, view.today));
  const given = known.filter((providers) => providers.length > 0);
  const alone = given.filter((providers) => providers.length === 1);
  if (given.length === 0) return <></>;
  return (
    <section class="section stack" id="wat-als">
      <h2 class="nl-heading nl-heading--level-2">{say.whatIf}</h2>
      <p>{say.whatIfText(alone.length, given.length)}</p>
      <div class="dependences">
        <TableTwin
          table={dependenceTable(view, dependences(crucialCare, changes, view.today), language)}
          scrollHint={say.table.scroll}
        />
      </div>
      <p class="note">{say.whatIfNote}</p>
    </section>
  );
};

function dependenceTable(
  { lookup }: RegionView,
  all: readonly Dependence[],
  language: Language,
): DataTable {
  const say = careChangesWords[language].table;
  const dutch = language === "nl" ? undefined : "nl";
  const kinds = ["nobody-left", "none-in-region", "cannot-tell", "others-left"] as const;
  return {
    caption: say.caption,
    columns: [
      { title: say.organisation },
      ...[say.gives, say.only, say.outside, say.unclear, say.shared].map((title) => ({
        title,
        numeric: true,
      })),
      { title: say.which },
    ],
    rows: all.map(({ organisation, offers }) => {
      const of = (kind: Consequence) => offers.filter((one) => one.consequence === kind);
      const lost = of("nobody-left").map(({ offer }) => offer.name);
      return [
        textCell(lookup.organisation(organisation)?.name ?? organisation, dutch),
        countCell(offers.length),
        ...kinds.map((kind) => countCell(of(kind).length)),
        lost.length === 0 ? say.noneOfThem : textCell(lost.join("; "), dutch),
      ];
    }),
  };
}
