import type { FC } from "hono/jsx";
import { decisionNumber, type Decision } from "../../../core/meetings/index.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";

/** What people call a decision; its id when the region no longer has the body. */
export function numberOf(decision: Decision, { lookup }: RegionView): string {
  const body = lookup.body(decision.body);
  return body === undefined ? decision.id : decisionNumber(body, decision);
}

interface DecisionLinkProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly decision: Decision;
}

/** The number of a decision, leading to its page. */
export const DecisionLink: FC<DecisionLinkProps> = ({ visit, view, decision }) => (
  <a href={href(visit, `/besluiten/${decision.id}`)}>{numberOf(decision, view)}</a>
);
