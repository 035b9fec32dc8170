import type { Organisation } from "../../../core/plan/index.ts";
import type { RegionView } from "../../region-view.ts";
import { fold, search, type Field } from "../initiatives/search.ts";
import { domainWords } from "./domain.words.ts";
import { involvementsOf, type Involvement } from "./involvement.ts";
import { seatsOf, type Seat } from "./seats.ts";

/** One organisation as the list sees it. */
export interface PartyEntry {
  readonly organisation: Organisation;
  readonly involvements: readonly Involvement[];
  readonly seats: readonly Seat[];
}

export interface DomainGroup {
  readonly domain: Organisation["domain"];
  readonly entries: readonly PartyEntry[];
}

/** All organisations in the plan's order. */
export function partyEntries({ plan, lookup }: Pick<RegionView, "plan" | "lookup">): PartyEntry[] {
  return plan.organisations.map((organisation) => ({
    organisation,
    involvements: involvementsOf(lookup, organisation.id),
    seats: seatsOf(plan, organisation.id),
  }));
}

/** The entries that hold all words of a query, the best fitting first; all without a query. */
export function findParties(entries: readonly PartyEntry[], query: string) {
  if (fold(query).length === 0) return { found: entries, guessed: [] };
  const { scores, guessed } = search(
    query,
    entries.map(({ organisation }) => fieldsOf(organisation)),
  );
  const hits = entries.flatMap((entry, at) => (scores[at]! > 0 ? [{ entry, at }] : []));
  const found = hits.toSorted((a, b) => scores[b.at]! - scores[a.at]!).map(({ entry }) => entry);
  return { found, guessed };
}

function fieldsOf({ name, aliases, domain, summary }: Organisation): Field[] {
  const field = (weight: number, ...texts: readonly string[]): Field => ({
    weight,
    words: texts.flatMap(fold),
  });
  return [
    field(8, name),
    field(6, ...aliases),
    field(4, domainWords.nl[domain], domainWords.en[domain]),
    field(2, summary.nl, summary.en),
  ];
}

/** Entries by domain, in the order of the domains; inside a domain who does most comes first. */
export function byDomain(entries: readonly PartyEntry[]): DomainGroup[] {
  const groups = Map.groupBy(entries, ({ organisation }) => organisation.domain);
  return (Object.keys(domainWords.nl) as Organisation["domain"][]).flatMap((domain) => {
    const group = groups.get(domain);
    return group === undefined ? [] : [{ domain, entries: group.toSorted(byWeight) }];
  });
}

const byWeight = (a: PartyEntry, b: PartyEntry) =>
  b.seats.length - a.seats.length ||
  countOf(b, "lead") - countOf(a, "lead") ||
  countOf(b, "party") - countOf(a, "party") ||
  a.organisation.name.localeCompare(b.organisation.name, "nl");

/** In how many initiatives an organisation has this part. */
export function countOf({ involvements }: PartyEntry, part: Involvement["part"]): number {
  return involvements.filter((involvement) => involvement.part === part).length;
}
