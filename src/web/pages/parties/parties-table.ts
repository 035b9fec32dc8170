import { countCell, type DataTable } from "../../charts/data-table.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { domainWords } from "./domain.words.ts";
import { parts } from "./involvement.ts";
import { partiesWords } from "./parties.words.ts";
import { countOf, findParties, partyEntries } from "./party-entry.ts";

/** Longest text that is searched for. */
const longestSearch = 200;

export const searchOf = ({ query }: Visit) =>
  (query.get("zoek") ?? "").trim().slice(0, longestSearch);

/** The organisations that a visit asks for, with what each of them does. */
export function partiesTable(view: RegionView, visit: Visit): DataTable {
  const { language } = visit;
  const say = partiesWords[language].table;
  return {
    caption: say.caption,
    columns: [
      { title: say.name },
      { title: say.domain },
      ...parts.map((part) => ({ title: say.parts[part], numeric: true })),
      { title: say.seats },
      { title: say.summary },
    ],
    rows: findParties(partyEntries(view), searchOf(visit)).found.map((entry) => {
      const { organisation, seats } = entry;
      const counts = parts.map((part) => countCell(countOf(entry, part)));
      const names = [organisation.name, domainWords[language][organisation.domain]];
      const tables = seats.map(({ body }) => body.name).join("; ") || say.noSeat;
      return [names, counts, tables, organisation.summary[language]].flat();
    }),
  };
}
