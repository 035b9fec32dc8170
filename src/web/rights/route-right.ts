import type { Register } from "../../core/register/index.ts";
import type { Action, Resource, ResourceFor } from "../../core/rights/index.ts";
import type { RegionView } from "../region-view.ts";

/** Where a right is looked up in. */
export interface Asked {
  readonly view: RegionView;
  readonly register: Register;
  /** What fills a name in the address: "id" for "/vergaderingen/:id". */
  readonly param: (name: string) => string;
}

/** The right that an address asks for, and what it acts on; nothing when there is no such thing. */
export interface GuardedRoute {
  readonly action: Action;
  readonly resource: (asked: Asked) => Resource | undefined;
}

/**
 * `public`: everybody may. `link`: who holds a personal link, which the page itself opens.
 * `session`: everybody who is signed in, also without a role; for one's own account.
 */
export type RouteRight = "public" | "link" | "session" | GuardedRoute;

/** @param resource of the kind that the action acts on; left out for the region as a whole */
export function asks<A extends Action>(
  action: A,
  ...resource: ResourceFor<A> extends { kind: "region" }
    ? []
    : [(asked: Asked) => ResourceFor<A> | undefined]
): GuardedRoute {
  return { action, resource: resource[0] ?? (() => ({ kind: "region" })) };
}
