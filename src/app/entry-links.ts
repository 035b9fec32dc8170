import type { Plan } from "../core/plan/index.ts";
import { refused, ok, type Result } from "../kernel/result.ts";
import { isoDay } from "./iso-day.ts";
import type { EntryLink, EntryScope } from "./ports/entry-link-store.ts";
import type { Store } from "./ports/store.ts";
import { digestOf, newToken } from "./secret-token.ts";

/** A year and a month: who gets a link at a yearly round still has it at the next. */
export const defaultLinkDays = 400;

type Links = Pick<Store, "entryLinks">;

/** A link with its token, which is known this once. */
export interface NewLink {
  readonly link: EntryLink;
  readonly token: string;
}

/** @param days how long it works, 1 or more */
export async function createEntryLink(
  { entryLinks }: Links,
  region: string,
  scope: EntryScope,
  { days, now, isExample }: { days: number; now: Date; isExample: boolean },
): Promise<NewLink> {
  const token = newToken();
  const link = await entryLinks.add(region, {
    scope,
    isExample,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * 86_400_000),
    tokenSha256: digestOf(token),
  });
  return { link, token };
}

/**
 * The link of a token, if it works now. Unknown, expired and revoked are one answer: who guesses
 * learns nothing.
 * @param isExample whether this site shows example data; a link works on one kind of site
 */
export async function openEntryLink(
  { entryLinks }: Links,
  region: string,
  token: string,
  { now, isExample }: { now: Date; isExample: boolean },
): Promise<EntryLink | undefined> {
  const link = await entryLinks.find(region, digestOf(token));
  if (link === undefined || link.isExample !== isExample || stateOf(link, now) !== "works")
    return undefined;
  const today = isoDay(now);
  if (link.lastUsedOn !== today) await entryLinks.used(region, link.id, today);
  return link;
}

export type LinkState = "works" | "expired" | "revoked";

export function stateOf({ revokedAt, expiresAt }: EntryLink, now: Date): LinkState {
  if (revokedAt !== undefined) return "revoked";
  return expiresAt <= now ? "expired" : "works";
}

/** A scope as text: "initiative:leefstijlloket", "municipality:GM0268", "programme-office". */
export function scopeText(scope: EntryScope): string {
  switch (scope.kind) {
    case "initiative":
    case "organisation":
      return `${scope.kind}:${scope.id}`;
    case "municipality":
      return `${scope.kind}:${scope.code}`;
    case "programme-office":
      return scope.kind;
  }
}

/** Reads the text of a scope; refused when it is not one. */
export function readScope(text: string): Result<EntryScope, { readonly kind: "no-scope" }> {
  const [kind, id] = splitOnce(text, ":");
  if (kind === "programme-office" && id === undefined) return ok({ kind });
  if (id === undefined || id === "") return refused({ kind: "no-scope" });
  if (kind === "initiative" || kind === "organisation") return ok({ kind, id });
  if (kind === "municipality") return ok({ kind, code: id });
  return refused({ kind: "no-scope" });
}

/** Whether what a scope is about is in the plan. */
export function inPlan(scope: EntryScope, plan: Plan): boolean {
  switch (scope.kind) {
    case "initiative":
      return plan.initiatives.some(({ id }) => id === scope.id);
    case "organisation":
      return plan.organisations.some(({ id }) => id === scope.id);
    case "municipality":
      return plan.municipalities.some(({ id }) => id === scope.code);
    case "programme-office":
      return true;
  }
}

function splitOnce(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
