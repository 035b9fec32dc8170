import { readProposal, type Proposal } from "../../core/proposals/index.ts";
import { bodyResource, initiativeResource, type ResourceFor } from "../../core/rights/index.ts";
import type { RegionView } from "../region-view.ts";
import { asks, type Asked, type RouteRight } from "./route-right.ts";

const proposalIn = ({ register, param }: Asked) =>
  register.one(`proposal:${param("id")}`, readProposal);

const own = asks("edit-proposal", (asked) => {
  const proposal = proposalIn(asked);
  return proposal && { kind: "own", person: proposal.author };
});
const drafting = asks("draft-proposal");
const reading = asks("read-steering");

/** Proposals and the forms that make them, each with the right it asks for. */
export const proposalRouteRights: Readonly<Record<string, RouteRight>> = {
  "GET /voorstellen": reading,
  "GET /voorstellen/nieuw": drafting,
  "GET /voorstellen/nieuw/stap/:kind": drafting,
  "POST /voorstellen/nieuw/stap/:kind": drafting,
  "GET /voorstellen/nieuw/initiatief": drafting,
  "POST /voorstellen/nieuw/initiatief": drafting,
  "GET /voorstellen/nieuw/onderdeel/:in/:list/:record": drafting,
  "POST /voorstellen/nieuw/onderdeel/:in/:list/:record": drafting,
  "GET /voorstellen/:id": reading,
  "GET /voorstellen/:id/bewerken": own,
  "POST /voorstellen/:id/bewerken": own,
  "POST /voorstellen/:id/voorleggen": own,
  "POST /voorstellen/:id/intrekken": own,
  "POST /voorstellen/:id/vervallen": own,
  "POST /voorstellen/:id/opnieuw": own,
  "POST /voorstellen/:id/terugsturen": asks("return-proposal", (asked) => {
    const state = proposalIn(asked)?.state;
    return state?.kind === "offered" ? bodyResource(asked.view.plan, state.to) : undefined;
  }),
  "POST /voorstellen/:id/vastleggen": asks("change-facts", (asked) => {
    const proposal = proposalIn(asked);
    return proposal && factsIn(proposal, asked.view);
  }),
};

/**
 * Whose facts a proposal changes: those of one initiative. Other facts, or those of more at once,
 * belong to nobody, and the programme office keeps them.
 */
export function factsIn(
  { changes }: Proposal,
  { lookup }: Pick<RegionView, "lookup">,
): ResourceFor<"change-facts"> {
  const [record, ...others] = new Set(changes.map(({ change }) => change.record));
  const [list, id = ""] = record?.split("/") ?? [];
  const isOne = others.length === 0 && (list === "initiatives" || list === "priorities");
  const about = isOne ? initiativeResource(lookup, id) : undefined;
  return about ?? { kind: "initiative", id: "", leads: [] };
}
