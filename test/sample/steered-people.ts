import { initiativeResource, type Role } from "../../src/core/rights/index.ts";
import type { RegionView } from "../../src/web/region-view.ts";
import { above, body, elsewhere, id, initiative, otherInitiative, party } from "./steered-ids.ts";

/** The day since when roles are held. */
export const from = "2023-12-22";

const seat = (as: Extract<Role, { kind: "seat" }>["seat"], at: string): Role => ({
  kind: "seat",
  seat: as,
  body: at,
  from,
});

/** Everybody in the sample, by what they are; what is theirs and what is another's. */
const roles: Readonly<Record<string, readonly Role[]>> = {
  administrator: [{ kind: "administrator", from }],
  "programme office": [{ kind: "programme-office", from }],
  analyst: [{ kind: "analyst", from }],
  auditor: [{ kind: "auditor", from }],
  "panel moderator": [{ kind: "panel-moderator", from }],
  lead: [{ kind: "lead", initiative, from }],
  "another lead": [{ kind: "lead", initiative: otherInitiative, from }],
  "representative of the leading party": [],
  "another representative": [{ kind: "representative", organisation: party, from }],
  chair: [seat("chair", body)],
  secretary: [seat("secretary", body)],
  member: [seat("member", body)],
  substitute: [seat("substitute", body)],
  "chair above": [seat("chair", above)],
  "member above": [seat("member", above)],
  "chair elsewhere": [seat("chair", elsewhere)],
  "secretary elsewhere": [seat("secretary", elsewhere)],
  author: [{ kind: "analyst", from }],
  owner: [{ kind: "panel-moderator", from }],
  "somebody whose role ended": [{ kind: "administrator", from, until: "2024-12-31" }],
  "nobody yet": [],
};
export const everybody = Object.keys(roles);
const letters = "0123456789abcdef";
/** The id of somebody in the sample. */
export function personId(who: string): string {
  const at = everybody.indexOf(who);
  const [high, low] = [letters[Math.floor(at / 16)], letters[at % 16]];
  return `${id("c").slice(0, -2)}${high}${low}`;
}

export function rolesOf(who: string, view: RegionView): readonly Role[] {
  if (who !== "representative of the leading party") return roles[who]!;
  const [organisation] = initiativeResource(view.lookup, initiative)!.leads;
  if (organisation === undefined) throw new Error(`nobody leads ${initiative}`);
  return [{ kind: "representative", organisation, from }];
}
