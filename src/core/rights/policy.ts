import { actions, rights, type Action, type Holder } from "./rights.ts";
import { seats } from "./role.ts";

/** Parts that people play, as columns of the table of rights. */
export const parts = [
  "anybody",
  "programme-office",
  "lead",
  ...seats,
  "representative",
  "analyst",
  "panel-moderator",
  "auditor",
  "administrator",
] as const;
export type Part = (typeof parts)[number];

/** `own`: only where it is about their own initiative, body, party or thing. */
export type Reach = "always" | "own" | "never";

/** The table of rights seen from the parts: what each may do, and how far that reaches. */
export function policy(): ReadonlyMap<Action, ReadonlyMap<Part, Reach>> {
  return new Map(
    actions.map((action) => [
      action,
      new Map(parts.map((part) => [part, reachOf(rights[action].may, part)])),
    ]),
  );
}

function reachOf(holders: readonly Holder[], part: Part): Reach {
  const reaches = new Set(holders.map((holder) => reachAs(holder, part)));
  return reaches.has("always") ? "always" : reaches.has("own") ? "own" : "never";
}

function reachAs(holder: Holder, part: Part): Reach {
  switch (holder.is) {
    case "anybody":
      return "always";
    case "signed-in":
      return part === "anybody" ? "never" : "always";
    case "owner":
      return part === "anybody" ? "never" : "own";
    case "seat":
      if (!(holder.as as readonly string[]).includes(part)) return "never";
      return holder.of === "any" ? "always" : "own";
    case "lead":
    case "representative":
      if (holder.is !== part) return "never";
      return holder.of === "any" ? "always" : "own";
    default:
      return holder.is === part ? "always" : "never";
  }
}
