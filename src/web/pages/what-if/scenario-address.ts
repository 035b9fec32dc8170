import {
  scenarioFaults,
  type Scenario,
  type ScenarioFault,
  type Supposed,
} from "../../../core/impact/scenario/index.ts";
import type { KeyedAssumption, Playground } from "./playground.ts";
import { quarterKey, readQuarterKey } from "./quarter.ts";

/** A scenario as an address tells it, and what in that address cannot be computed. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly wrong: readonly WrongPart[];
}

export interface WrongPart {
  /** As it stands in the address. */
  readonly part: string;
  readonly fault?: ScenarioFault;
}

/**
 * Reads `?zonder=a,b` ("alle" for all) and `?stel=a.begin:2026-K1,b.1.bereik:0.3!`, in which an
 * exclamation mark takes a value as certain. Amounts are in the unit of the model.
 * @param prefix before the names, for a second scenario in one address
 */
export function readScenario(play: Playground, query: URLSearchParams, prefix = ""): ReadScenario {
  const wrong: WrongPart[] = [];
  const bySlug = new Map(play.initiatives.map(({ slug, subject }) => [slug, subject]));
  const named = partsOf(query, `${prefix}zonder`);
  const off = named.flatMap((slug) => {
    if (slug === "alle") return [...bySlug.values()];
    const subject = bySlug.get(slug);
    if (subject === undefined) wrong.push({ part: slug });
    return subject ?? [];
  });
  const values: Record<string, Supposed> = {};
  const byKey = new Map(play.assumptions.map((one) => [one.key, one]));
  for (const part of partsOf(query, `${prefix}stel`)) {
    const [, key = "", written = "", mark] = /^([^:]*):(.*?)(!?)$/s.exec(part) ?? [];
    const assumed = byKey.get(key);
    const value = assumed && readValue(assumed, written);
    if (assumed === undefined || value === undefined) {
      wrong.push({ part });
      continue;
    }
    const supposed = { value, certain: mark === "!" };
    const [fault] = scenarioFaults(play.model, {
      without: [],
      values: { [assumed.name]: supposed },
    });
    if (fault === undefined) values[assumed.name] = supposed;
    else wrong.push({ part, fault });
  }
  return { scenario: { without: inOrder(play, off), values }, wrong };
}

/** The shortest way to write a scenario in an address; nothing when all is as planned. */
export function scenarioParts(play: Playground, scenario: Scenario, prefix = ""): string[] {
  const off = new Set(scenario.without);
  const slugs = play.initiatives.flatMap(({ slug, subject }) => (off.has(subject) ? [slug] : []));
  const isAll = slugs.length > 1 && slugs.length === play.initiatives.length;
  const supposed = play.assumptions.flatMap((assumed) => {
    const one = scenario.values[assumed.name];
    return one === undefined ? [] : [valuePart(assumed, one)];
  });
  return [
    ...(slugs.length === 0 ? [] : [`${prefix}zonder=${isAll ? "alle" : slugs.join(",")}`]),
    ...(supposed.length === 0 ? [] : [`${prefix}stel=${supposed.join(",")}`]),
  ];
}

export const valuePart = (assumed: KeyedAssumption, { value, certain }: Supposed): string =>
  `${assumed.key}:${assumed.field === "start" ? quarterKey(value) : value}${certain ? "!" : ""}`;

const partsOf = (query: URLSearchParams, name: string) =>
  query
    .getAll(name)
    .flatMap((value) => value.split(","))
    .filter((part) => part !== "");

function readValue({ field }: KeyedAssumption, written: string): number | undefined {
  if (field === "start") return readQuarterKey(written);
  return /^-?\d+(\.\d+)?(e-?\d+)?$/.test(written) ? Number(written) : undefined;
}

/** Each once, in the order of the plan. */
const inOrder = ({ initiatives }: Playground, off: readonly string[]) =>
  initiatives.flatMap(({ subject }) => (off.includes(subject) ? [subject] : []));
