import type { Priority } from "../../../core/plan/index.ts";
import { quartersBetween } from "../../charts/quarter-place.ts";
import type { RegionView } from "../../region-view.ts";
import { evidenceOf, type Entry, type Evidence } from "./entry.ts";

/** What the list can be narrowed by; the names are those in the address. */
export const facetKeys = ["opgave", "partij", "gemeente", "fase", "gekozen", "bewijs"] as const;
export type FacetKey = (typeof facetKeys)[number];
/** For each facet the values that an entry has; never empty, so that unknown can be chosen too. */
export type FacetValues = Readonly<Record<FacetKey, readonly string[]>>;

/** The value of `gemeente` for entries that name none. */
export const noMunicipality = "geen";
export const noParty = "geen";

/** `bewijs` in the address, in plain Dutch. */
export const evidenceValue = {
  trial: "loting",
  cohort: "zonder-loting",
  regional: "regionaal",
  expert: "schatting",
  none: "geen",
  "name-only": "alleen-naam",
  "enables-others": "maakt-mogelijk",
  "quality-only": "kwaliteit",
  "counted-elsewhere": "elders-geteld",
  "too-small": "te-klein",
  "no-staff-effect": "geen-personeel",
  unknown: "niet-geschat",
} as const satisfies Record<Evidence, string>;

/** `fase` in the address besides the phases and the quarters. */
export const phaseUnknown = {
  quarterUnknown: "kwartaal-onbekend",
  toBeDetermined: "nog-te-bepalen",
  none: "geen-planning",
} as const;

export function facetValues(entry: Entry, view: RegionView): FacetValues {
  const parties = view.lookup.rolesIn(entry.subject).map(({ organisation }) => organisation);
  const municipalities = municipalitiesOf(entry, parties, view);
  return {
    opgave: [entry.challenge],
    partij: parties.length === 0 ? [noParty] : parties,
    gemeente: municipalities.length === 0 ? [noMunicipality] : municipalities,
    fase: phasesOf(entry.subject.priority, view),
    gekozen: [entry.subject.priority === undefined ? "nee" : "ja"],
    bewijs: [evidenceValue[evidenceOf(entry)]],
  };
}

/** The municipalities that an entry names, and those that take part in it. */
function municipalitiesOf(entry: Entry, parties: readonly string[], view: RegionView): string[] {
  const named = new Set(entry.subject.initiative?.municipalities);
  const taking = new Set(
    parties.flatMap((id) => view.lookup.organisation(id)?.municipalities ?? []),
  );
  return view.plan.municipalities
    .map(({ id }) => id)
    .filter((id) => named.has(id) || taking.has(id));
}

/** The phases and quarters in which the planning of a priority says that something happens. */
function phasesOf(priority: Priority | undefined, { plan }: RegionView): string[] {
  const planning = priority?.planning;
  if (planning === undefined || planning === "n.v.t.") return [phaseUnknown.none];
  if (planning === "n.t.b.") return [phaseUnknown.toBeDetermined];
  const quarters = planning.flatMap(({ from, to = from }) =>
    from === undefined ? [] : quartersBetween(from, to!),
  );
  const phases = plan.phases.filter(({ from, to }) =>
    quarters.some((quarter) => from <= quarter && quarter <= to),
  );
  const lost = planning.some(({ from, to }) => from === undefined || to === undefined);
  return [
    ...phases.map(({ id }) => id),
    ...new Set(quarters),
    ...(lost ? [phaseUnknown.quarterUnknown] : []),
  ];
}
