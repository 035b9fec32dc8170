import { asPlanned, isAsPlanned, type Scenario } from "../../../core/impact/scenario/index.ts";
import type { Playground } from "./playground.ts";
import { readScenario, scenarioParts, type WrongPart } from "./scenario-address.ts";

/** All that an address of the page asks for. */
export interface Asked {
  readonly a: Scenario;
  /** A second one, set beside the first. */
  readonly b?: Scenario;
  /** Which of the two the form changes. */
  readonly edits: "a" | "b";
  /** The initiative whose assumptions are open, by its slug; or what is around all of them. */
  readonly open?: string;
  /** Which initiatives are looked for. */
  readonly search?: string;
  readonly wrong: readonly WrongPart[];
}

/** The slug of what is around the initiatives: growth and preconditions. */
export const around = "omgeving";

/**
 * The second scenario has the names of the first with "b-" before them; "b=plan" sets the plan
 * itself beside the first.
 */
export function readAsked(play: Playground, query: URLSearchParams): Asked {
  const a = readScenario(play, query);
  const b = readScenario(play, query, "b-");
  const hasB = query.has("b") || !isAsPlanned(b.scenario);
  const open = query.get("over");
  const isKnown = open === around || play.initiatives.some(({ slug }) => slug === open);
  const search = query.get("zoek")?.trim();
  return {
    a: a.scenario,
    ...(hasB && { b: b.scenario }),
    edits: hasB && query.get("bewerk") === "b" ? "b" : "a",
    ...(open !== null && isKnown && { open }),
    ...(search && { search }),
    wrong: [...a.wrong, ...b.wrong, ...(open === null || isKnown ? [] : [{ part: open }])],
  };
}

/** The query of an address that asks for this, the question mark included; empty for the plan. */
export function askedQuery(play: Playground, asked: Asked): string {
  const { edits, open, search } = asked;
  return queryOf([
    ...scenarioPartsOf(play, asked),
    ...(edits === "b" ? ["bewerk=b"] : []),
    ...(open === undefined ? [] : [`over=${open}`]),
    ...(search === undefined ? [] : [`zoek=${encodeURIComponent(search)}`]),
  ]);
}

/** The same without what is open or looked for: what the figures depend on. */
export const scenariosQuery = (play: Playground, asked: Asked): string =>
  queryOf(scenarioPartsOf(play, asked));

function scenarioPartsOf(play: Playground, { a, b }: Asked): string[] {
  const second = b === undefined ? [] : scenarioParts(play, b, "b-");
  return [
    ...scenarioParts(play, a),
    ...(b !== undefined && second.length === 0 ? ["b=plan"] : second),
  ];
}

const queryOf = (parts: readonly string[]) => (parts.length === 0 ? "" : `?${parts.join("&")}`);

export const edited = ({ a, b, edits }: Asked): Scenario => (edits === "b" ? (b ?? asPlanned) : a);

export const withEdited = (asked: Asked, scenario: Scenario): Asked =>
  asked.edits === "b" ? { ...asked, b: scenario } : { ...asked, a: scenario };

/** What the page compares: the second with the first, or the first with the plan. */
export const pairOf = ({ a, b }: Asked): { readonly shown: Scenario; readonly beside: Scenario } =>
  b === undefined ? { shown: a, beside: asPlanned } : { shown: b, beside: a };
