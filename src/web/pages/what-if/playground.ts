import {
  assumptionsIn,
  type Assumed,
  type AssumedField,
} from "../../../core/impact/scenario/index.ts";
import type { Model, Subject } from "../../../core/impact/engine/index.ts";

/** An initiative that the model knows, so that switching it makes a difference. */
export interface Playable {
  readonly slug: string;
  readonly subject: Subject;
  readonly name: string;
}

/** An assumption with its name in addresses, such as "leefstijlloket.1.bereik". */
export interface KeyedAssumption extends Assumed {
  readonly key: string;
}

/** All that can be played with, on the server and in the browser. */
export interface Playground {
  readonly model: Model;
  /** In the order of the plan. */
  readonly initiatives: readonly Playable[];
  /** Titles of preconditions by their id. */
  readonly preconditions: Readonly<Record<string, string>>;
  readonly assumptions: readonly KeyedAssumption[];
}

/** What a browser needs to know of a playground besides its model. */
export type PlayNames = Pick<Playground, "initiatives" | "preconditions">;

export function playground(model: Model, names: PlayNames): Playground {
  const slugs = new Map(names.initiatives.map(({ subject, slug }) => [subject, slug]));
  const assumptions = assumptionsIn(model).map((one) =>
    Object.assign({ key: keyOf(one, slugs) }, one),
  );
  return { model, ...names, assumptions };
}

function keyOf(
  { subject, way, precondition, field }: Assumed,
  slugs: ReadonlyMap<Subject, string>,
): string {
  if (precondition !== undefined) return `randvoorwaarde.${precondition}`;
  if (subject === undefined) return fieldKeys[field];
  return [
    slugs.get(subject) ?? subject,
    ...(way === undefined ? [] : [way]),
    fieldKeys[field],
  ].join(".");
}

/** Addresses are Dutch in every language. */
const fieldKeys: Readonly<Record<AssumedField, string>> = {
  growth: "groei",
  growthAfterAnchors: "groei-na-plan",
  met: "geregeld",
  start: "begin",
  scale: "omvang",
  success: "slagen",
  rampYears: "aanloop",
  reach: "bereik",
  adoption: "deelname",
  retention: "volhouden",
  effect: "effect",
  exchange: "ruil",
  coverage: "aandeel",
  gain: "winst",
  clients: "clienten",
  minutesPerDay: "minuten",
  daysPerYear: "dagen",
  peoplePerYear: "mensen",
  completion: "afronding",
  lagYears: "vertraging",
  yearlyDropOut: "uitval",
};
