import {
  measuresFrom,
  measuresOf,
  templateOf,
  type Indicator,
  type IndicatorSet,
  type Measure,
  type Source,
} from "../../core/indicators/index.ts";
import { wholePlan, type About, type Period } from "../../core/observations/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import type { EntryScope } from "../ports/entry-link-store.ts";
import { periodAsked } from "./asked-periods.ts";

/** What is asked about one organisation, municipality or the plan: the rows of a grid. */
export interface FigureSheet {
  readonly source: Source;
  readonly about: About;
  /** Those that indicators about it are made of: nothing is asked that nobody uses. */
  readonly measures: readonly Measure[];
  /** The last period that has ended. */
  readonly asked: Period;
}

/**
 * Whether who holds a link may deliver figures about something. Figures of an initiative come with
 * its report.
 */
function mayDeliverAbout(scope: EntryScope, about: About): boolean {
  switch (scope.kind) {
    case "organisation":
      return about === `organisation:${scope.id}`;
    case "municipality":
      return about === scope.code;
    case "initiative":
      return false;
    case "programme-office":
      return !about.startsWith("initiative:");
  }
}

/** The grids that the holder of a link is asked to fill in. @param today YYYY-MM-DD */
export function sheetsFor(
  scope: EntryScope,
  set: IndicatorSet,
  plan: Plan,
  today: string,
): readonly FigureSheet[] {
  return set.sources.flatMap((source) => {
    const asked = periodAsked(source.rhythm, today);
    if (source.connector.kind !== "entry" || asked === undefined) return [];
    return [...askedOf(source, set, plan)].flatMap(([about, measures]) =>
      mayDeliverAbout(scope, about) ? [{ source, about, measures, asked }] : [],
    );
  });
}

/** The sources to which the holder of a link may send files. */
export function uploadsFor(scope: EntryScope, set: IndicatorSet, plan: Plan): readonly Source[] {
  return set.sources.filter(
    (source) =>
      source.connector.kind === "upload" &&
      [...askedOf(source, set, plan).keys()].some((about) => mayDeliverAbout(scope, about)),
  );
}

/** What files to a source may be about: what it is asked, and what its template names. */
export function mayBeAbout(
  scope: EntryScope,
  source: Source,
  set: IndicatorSet,
  plan: Plan,
): readonly About[] {
  const template = set.templates.find(({ id }) => id === templateOf(source.connector));
  const named = template !== undefined && "values" in template.about ? template.about.values : {};
  const all = new Set([...askedOf(source, set, plan).keys(), ...Object.values(named ?? {})]);
  return [...all].filter((about) => mayDeliverAbout(scope, about));
}

/** What a source is asked, by what it is about. */
function askedOf(
  source: Source,
  { indicators, measures }: IndicatorSet,
  plan: Plan,
): ReadonlyMap<About, readonly Measure[]> {
  const own = measuresFrom(source.id, measures);
  const asked = new Map<About, Set<string>>();
  for (const { formula, scope } of indicators)
    for (const about of placesOf(scope, plan)) {
      const ids = asked.get(about) ?? new Set();
      asked.set(about, ids);
      for (const id of measuresOf(formula)) ids.add(id);
    }
  return new Map(
    [...asked].flatMap(([about, ids]) => {
      const rows = own.filter(({ id }) => ids.has(id));
      return rows.length === 0 ? [] : [[about, rows] as const];
    }),
  );
}

function placesOf(scope: Indicator["scope"], plan: Plan): readonly About[] {
  switch (scope.kind) {
    case "organisations":
      return scope.organisations.map((id) => `organisation:${id}`);
    case "municipalities":
      return plan.municipalities.map(({ id }) => id);
    case "other-area":
      return [scope.area];
    case "plan":
      return [wholePlan];
    case "initiatives":
      return [];
  }
}
