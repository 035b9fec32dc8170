import type { Actor, Role, Seat } from "./role.ts";

/** What somebody wants to act on. */
export type Resource =
  | { readonly kind: "region" }
  /** `leads`: organisations that lead the initiative. */
  | { readonly kind: "initiative"; readonly id: string; readonly leads: readonly string[] }
  /** `above`: bodies that it reports to, directly or not. */
  | { readonly kind: "body"; readonly id: string; readonly above: readonly string[] }
  | { readonly kind: "organisation"; readonly id: string }
  /** Something that belongs to somebody: a proposal, an action, a page of one's own. */
  | { readonly kind: "own"; readonly person: string | undefined };

/** Who may do something, as one line of the table. */
export type Holder =
  | { readonly is: "anybody" }
  /** Everybody with an account and a role. */
  | { readonly is: "signed-in" }
  | {
      readonly is: "programme-office" | "analyst" | "panel-moderator" | "auditor" | "administrator";
    }
  /** Leads of initiatives: of this one, or of any. */
  | { readonly is: "lead"; readonly of: "this-initiative" | "any" }
  /** Who sits in a body: in this one, in one above it, or in any. */
  | {
      readonly is: "seat";
      readonly as: readonly Seat[];
      readonly of: "this-body" | "body-above" | "any";
    }
  /** Who speaks for a party: this one, one that leads this initiative, or any. */
  | { readonly is: "representative"; readonly of: "this-party" | "leading-party" | "any" }
  /** Whose thing it is. */
  | { readonly is: "owner" };

const anybody: Holder = { is: "anybody" };
const signedIn: Holder = { is: "signed-in" };
const office: Holder = { is: "programme-office" };
const auditor: Holder = { is: "auditor" };
const administrator: Holder = { is: "administrator" };
const analyst: Holder = { is: "analyst" };
const owner: Holder = { is: "owner" };
const ownLead: Holder = { is: "lead", of: "this-initiative" };
const leadingParty: Holder = { is: "representative", of: "leading-party" };
const ownParty: Holder = { is: "representative", of: "this-party" };
const chair: Holder = { is: "seat", as: ["chair"], of: "this-body" };
const table: Holder = { is: "seat", as: ["chair", "secretary"], of: "this-body" };
const everySeat = ["chair", "secretary", "member", "substitute"] as const;
const inBody: Holder = { is: "seat", as: everySeat, of: "this-body" };
const bodyAbove: Holder = { is: "seat", as: everySeat, of: "body-above" };
const anySeat: Holder = { is: "seat", as: everySeat, of: "any" };
const anyLead: Holder = { is: "lead", of: "any" };
const anyParty: Holder = { is: "representative", of: "any" };

/**
 * The table of rights: every action there is, the kind of thing it acts on, and who may. There is
 * no other place where rights are decided; who is not named may not.
 */
export const rights = {
  // reading
  "read-public": { on: "region", may: [anybody] },
  "read-steering": { on: "region", may: [signedIn] },
  "read-meeting": { on: "body", may: [inBody, bodyAbove, office, auditor] },
  "read-people": { on: "region", may: [office, administrator, auditor] },
  "read-audit": { on: "region", may: [auditor, administrator, office] },
  "read-own": { on: "own", may: [owner] },
  // people
  "manage-people": { on: "region", may: [administrator] },
  "seat-people": { on: "body", may: [administrator, office] },
  "erase-words": { on: "region", may: [administrator] },
  // what is reported
  "report-progress": { on: "initiative", may: [ownLead, leadingParty, office] },
  // proposals and decisions
  "draft-proposal": { on: "region", may: [office, anyLead, anySeat, anyParty, analyst] },
  "edit-proposal": { on: "own", may: [owner, office] },
  "return-proposal": { on: "body", may: [table, office] },
  "change-facts": { on: "initiative", may: [ownLead, office] },
  "take-decision": { on: "body", may: [table] },
  "report-decision": { on: "body", may: [inBody, office] },
  // signals
  "answer-signal": { on: "body", may: [inBody, office] },
  "answer-own-signal": { on: "initiative", may: [ownLead, leadingParty, office] },
  // meetings
  "plan-meeting": { on: "body", may: [table, office] },
  "order-agenda": { on: "body", may: [table, office] },
  "add-to-agenda": { on: "body", may: [inBody, office] },
  "write-minutes": { on: "body", may: [inBody, office] },
  "rewrite-minutes": { on: "body", may: [table, office] },
  "close-meeting": { on: "body", may: [table, office] },
  "approve-minutes": { on: "body", may: [chair] },
  "assign-action": { on: "body", may: [inBody, office] },
  "finish-action": { on: "own", may: [owner, office] },
  "make-pack": { on: "body", may: [table, office] },
  // registers
  "keep-register": { on: "region", may: [office] },
  "keep-initiative-records": { on: "initiative", may: [ownLead, office] },
  "comment-as-party": { on: "organisation", may: [ownParty] },
  "log-constituency": { on: "organisation", may: [ownParty] },
  "export-registers": { on: "region", may: [office, auditor, analyst] },
} as const satisfies Readonly<
  Record<string, { readonly on: Resource["kind"]; readonly may: readonly Holder[] }>
>;

export type Action = keyof typeof rights;
export const actions = Object.keys(rights) as Action[];
/** The kind of thing that an action acts on. */
export type ResourceFor<A extends Action> = Extract<Resource, { kind: (typeof rights)[A]["on"] }>;

/** Whether somebody may do something to something: the only answer there is. */
export function can<A extends Action>(actor: Actor, action: A, resource: ResourceFor<A>): boolean {
  if (actor.looksBack === true && !action.startsWith("read-")) return false;
  return rights[action].may.some((holder) => isHolder(holder, actor, resource));
}

function isHolder(holder: Holder, actor: Actor, resource: Resource): boolean {
  switch (holder.is) {
    case "anybody":
      return true;
    case "signed-in":
      return actor.person !== undefined && actor.roles.length > 0;
    case "owner":
      return (
        resource.kind === "own" && resource.person !== undefined && resource.person === actor.person
      );
    default:
      return actor.roles.some((role) => fits(holder, role, resource));
  }
}

type RoleHolder = Exclude<Holder, { is: "anybody" | "signed-in" | "owner" }>;

function fits(holder: RoleHolder, role: Role, resource: Resource): boolean {
  switch (holder.is) {
    case "lead":
      return (
        role.kind === "lead" &&
        (holder.of === "any" || (resource.kind === "initiative" && resource.id === role.initiative))
      );
    case "seat":
      return (
        role.kind === "seat" &&
        holder.as.includes(role.seat) &&
        (holder.of === "any" ||
          (resource.kind === "body" &&
            (holder.of === "this-body"
              ? resource.id === role.body
              : resource.above.includes(role.body))))
      );
    case "representative":
      return role.kind === "representative" && speaksFor(holder.of, role.organisation, resource);
    default:
      return role.kind === holder.is;
  }
}

function speaksFor(
  of: "this-party" | "leading-party" | "any",
  organisation: string,
  resource: Resource,
): boolean {
  switch (of) {
    case "any":
      return true;
    case "this-party":
      return resource.kind === "organisation" && resource.id === organisation;
    case "leading-party":
      return resource.kind === "initiative" && resource.leads.includes(organisation);
  }
}
