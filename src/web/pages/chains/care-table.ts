import { providersOn, standingChanges, type Provider } from "../../../core/chains/index.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { chainsWords } from "./chains.words.ts";
import { offersByForm } from "./provision.ts";
import { toldOf } from "./told.ts";

/** All kinds of crucial care as a table and a CSV file. */
export function careTable(view: RegionView, language: Language): DataTable {
  const say = chainsWords[language].care;
  const changes = standingChanges(toldOf(view));
  return {
    caption: say.caption,
    columns: say.columns.map((title) => ({ title })),
    rows: offersByForm(view.plan.crucialCare).flatMap(({ form, offers }) =>
      offers.map((offer) => [
        offer.name,
        form.title[language],
        offer.present ? say.present : say.absent,
        providersOn(offer, changes, view.today)
          .map((provider) => `${providerName(provider, view)} (${reachWords(provider, language)})`)
          .join("; ") || say.noProvider,
        offer.note?.[language] ?? say.noNote,
        offer.origin.join(", "),
      ]),
    ),
  };
}

export function providerName({ organisation }: Provider, { lookup }: RegionView): string {
  return lookup.organisation(organisation)?.name ?? organisation;
}

/** "regionaal en groter gebied" */
export function reachWords({ reach }: Provider, language: Language): string {
  const say = chainsWords[language].care;
  return reach.map((one) => say.reaches[one]).join(` ${say.and} `);
}
