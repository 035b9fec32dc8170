import { asPlanned, type Scenario, type Supposed } from "../../../core/impact/scenario/index.ts";
import { edited, readAsked, withEdited, type Asked } from "./asked.ts";
import type { KeyedAssumption, Playground } from "./playground.ts";
import { quarterKey, readQuarterKey } from "./quarter.ts";
import { readTyped, typedValue } from "./shown-value.ts";

/**
 * Names of the fields of the form. What it does not show it carries along as in an address; the
 * one that it changes stands there too, and these go over it.
 */
export const fields = {
  /** Tells the form from an address. */
  form: "keuze",
  on: "met",
  value: (key: string) => `waarde.${key}`,
  certain: (key: string) => `zeker.${key}`,
  /** What the pressed button does. */
  does: "doe",
} as const;

/** What a button of the form does, as the value of `fields.does`. */
export const deeds = {
  open: (slug: string) => `open:${slug}`,
  close: "sluit",
  /** Takes one change away: an initiative by its slug, an assumption by its key. */
  drop: (what: string) => `weg:${what}`,
  plan: "als-plan",
  nothing: "alles-uit",
  /** Sets a copy beside the first, to change further. */
  beside: "naast",
  alone: "alleen",
  edit: (which: "a" | "b") => `bewerk:${which}`,
} as const;

/**
 * What somebody asks for with the form. Values are taken as typed: whether they can be is told
 * where the address that follows is read.
 */
export function readForm(play: Playground, query: URLSearchParams): Asked {
  const carried = readAsked(play, query);
  const on = new Set(query.getAll(fields.on));
  const scenario: Scenario = {
    without: play.initiatives.flatMap(({ slug, subject }) => (on.has(slug) ? [] : [subject])),
    values: typedValues(play, edited(carried).values, query),
  };
  return done(play, withEdited(carried, scenario), query.get(fields.does) ?? "");
}

function typedValues(play: Playground, before: Scenario["values"], query: URLSearchParams) {
  const values = { ...before };
  for (const assumed of play.assumptions) {
    const typed = query.get(fields.value(assumed.key))?.trim();
    if (typed === undefined) continue;
    const certain = query.has(fields.certain(assumed.key));
    const supposed = typedOver(assumed, before[assumed.name], typed, certain);
    if (supposed === undefined) delete values[assumed.name];
    else values[assumed.name] = supposed;
  }
  return values;
}

/** What a field now says; a value that is shown rounded and left as it was keeps its digits. */
function typedOver(
  assumed: KeyedAssumption,
  before: Supposed | undefined,
  typed: string,
  certain: boolean,
): Supposed | undefined {
  const written = (value: number) => fieldValue(assumed, value);
  if (before !== undefined && typed === written(before.value)) return { ...before, certain };
  if (typed === "" || typed === written(assumed.median))
    return certain ? { value: assumed.median, certain } : undefined;
  const value = assumed.field === "start" ? readQuarterKey(typed) : readTyped(assumed.field, typed);
  return value === undefined ? before : { value, certain };
}

/** A value as its field has it; a start is one of a list of quarters. */
export const fieldValue = ({ field }: KeyedAssumption, value: number): string =>
  field === "start" ? quarterKey(value) : typedValue(field, value);

function done(play: Playground, asked: Asked, does: string): Asked {
  const { open: _, ...closed } = asked;
  const [deed, what = ""] = does.split(":");
  switch (deed) {
    case "open":
      return { ...asked, open: what };
    case "sluit":
      return closed;
    case "weg":
      return withEdited(asked, dropped(play, edited(asked), what));
    case "als-plan":
      return withEdited(closed, asPlanned);
    case "alles-uit":
      return withEdited(asked, {
        ...edited(asked),
        without: play.initiatives.map(({ subject }) => subject),
      });
    case "naast":
      return { ...closed, b: asked.a, edits: "b" };
    case "alleen": {
      const { b: __, ...alone } = closed;
      return { ...alone, edits: "a" };
    }
    case "bewerk":
      return { ...closed, edits: what === "b" ? "b" : "a" };
    default:
      return asked;
  }
}

function dropped(play: Playground, { without, values }: Scenario, what: string): Scenario {
  const subject = play.initiatives.find(({ slug }) => slug === what)?.subject;
  const name = play.assumptions.find(({ key }) => key === what)?.name;
  return {
    without: without.filter((one) => one !== subject),
    values: Object.fromEntries(Object.entries(values).filter(([one]) => one !== name)),
  };
}
