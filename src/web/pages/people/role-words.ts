import type { Role } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import { words, type Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { rightsWords } from "../../rights/rights.words.ts";

const t = words(
  {
    seats: {
      chair: "Voorzitter",
      secretary: "Secretaris",
      member: "Lid",
      substitute: "Vervanger",
    },
    seat: (seat: string, body: string) => `${seat}, ${body}`,
    party: (name: string) => `namens ${name}`,
    lead: (initiative: string) => `Trekker van ${initiative}`,
    representative: (name: string) => `Vertegenwoordiger van ${name}`,
    from: (day: string) => `vanaf ${day}`,
    since: (day: string) => `sinds ${day}`,
    until: (day: string) => `tot en met ${day}`,
  },
  {
    seats: { chair: "Chair", secretary: "Secretary", member: "Member", substitute: "Substitute" },
    seat: (seat: string, body: string) => `${seat}, ${body}`,
    party: (name: string) => `for ${name}`,
    lead: (initiative: string) => `Lead of ${initiative}`,
    representative: (name: string) => `Representative of ${name}`,
    from: (day: string) => `from ${day}`,
    since: (day: string) => `since ${day}`,
    until: (day: string) => `up to and including ${day}`,
  },
);

/** A role as people call it, without its term: "Lid, Tactisch Overleg, namens CWZ". */
export function roleName(
  role: Role,
  { lookup }: Pick<RegionView, "lookup">,
  language: Language,
): string {
  const say = t[language];
  const party = (id: string) => lookup.organisation(id)?.name ?? id;
  switch (role.kind) {
    case "lead": {
      const record = lookup.initiative(role.initiative) ?? lookup.priority(role.initiative);
      return say.lead(record?.name ?? role.initiative);
    }
    case "seat": {
      const seat = say.seat(say.seats[role.seat], lookup.body(role.body)?.name ?? role.body);
      return role.organisation === undefined
        ? seat
        : `${seat}, ${say.party(party(role.organisation))}`;
    }
    case "representative":
      return say.representative(party(role.organisation));
    default:
      return rightsWords[language].roles[role.kind];
  }
}

/** "sinds 22 december 2023, tot en met 31 december 2026" */
export function termOf({ from, until }: Role, today: string, language: Language): string {
  const say = t[language];
  const begin = (from > today ? say.from : say.since)(date(from, language));
  return until === undefined ? begin : `${begin}, ${say.until(date(until, language))}`;
}
