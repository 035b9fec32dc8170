import { isCertain, leastOf } from "../engine/distribution.ts";
import type { Distribution, Model, Subject } from "../engine/index.ts";
import type { EstimateField } from "../estimate-field.ts";
import { drivenTogether } from "./drivers.ts";
import type { Futures } from "./futures.ts";
import type { Group } from "./group.ts";

/** Which assumption an input is. */
export interface About {
  readonly group: Group;
  readonly field: EstimateField | "demand" | "supply" | "judgement";
  /** Id of the sector or the pool, or place of the mechanism in its initiative, from 0. */
  readonly of?: string | number;
}

/** One uncertain assumption, with what it is in each draw. */
export interface Input {
  readonly about: About;
  /** Initiatives whose effect may depend on it. */
  readonly concerns: readonly Subject[];
  /** "event" is whether something happens, not how likely it is. */
  readonly kind: "quantity" | "event";
  /** How strongly it errs with other guesses, 0 to 1: ρ for a guess. */
  readonly shared: number;
  /**
   * Of an event, zeros and ones. Of a quantity, the standard normals that it rises with.
   * @param part "own" leaves out what a guess shares with other guesses
   */
  readonly column: (part: "whole" | "own") => Float64Array;
}

/** Everything in a model that is not certain. */
export function inputsOf(model: Model, futures: Futures): Input[] {
  const { baseline, sectors, pools, preconditions, initiatives } = model;
  const quantity = (
    input: string,
    value: Distribution,
    about: About,
    concerns: readonly Subject[],
  ): Input[] => {
    if (isCertain(value)) return [];
    const { guess } = value;
    const shared = guess === undefined ? 0 : model.judgementCorrelation;
    const column: Input["column"] = (part) =>
      futures.score(input, part === "whole" ? guess : undefined);
    return [{ about, concerns, kind: "quantity", shared, column }];
  };
  const event = (
    input: string,
    chance: Distribution,
    about: About,
    concerns: readonly Subject[],
  ): Input[] => {
    const column = () => futures.event(input, chance);
    return isSettled(chance) ? [] : [{ about, concerns, kind: "event", shared: 0, column }];
  };

  const everyone = initiatives.map(({ subject }) => subject);
  const those = (has: (initiative: Initiative) => boolean) =>
    initiatives.filter(has).map(({ subject }) => subject);
  const fact = (input: string, value: Distribution, field: EstimateField, of?: string) =>
    quantity(input, value, { group: "facts", field, ...(of !== undefined && { of }) }, everyone);
  const driver = (field: "demand" | "supply" | "judgement", column: Input["column"]): Input => {
    const about: About = { group: field, field };
    return { about, concerns: everyone, kind: "quantity", shared: 0, column };
  };

  return [
    driver("demand", () => drivenTogether(model, "demand", futures)),
    driver("supply", () => drivenTogether(model, "supply", futures)),
    driver("judgement", () => futures.score("judgement")),
    ...quantity(
      "baseline/growthAfterAnchors",
      baseline.growthAfterAnchors,
      { group: "growth", field: "growthAfterAnchors" },
      everyone,
    ),
    ...sectors.flatMap(({ id, staff, ftePerPerson }) => [
      ...fact(`sector:${id}/staff`, staff, "staff", id),
      ...fact(`sector:${id}/ftePerPerson`, ftePerPerson, "ftePerPerson", id),
    ]),
    ...fact("hours-per-fte-year", model.hoursPerFteYear, "hoursPerFteYear"),
    ...pools.flatMap(({ id, shareOfSector }, p) =>
      quantity(
        `pool:${id}/shareOfSector`,
        shareOfSector,
        { group: "facts", field: "shareOfSector", of: id },
        those(({ mechanisms }) => mechanisms.some((one) => "pool" in one && one.pool === p)),
      ),
    ),
    ...preconditions.flatMap(({ id, met }, at) =>
      event(
        `precondition:${id}`,
        met,
        { group: `precondition:${id}`, field: "met" },
        those(({ dependsOn }) => dependsOn.includes(at)),
      ),
    ),
    ...initiatives.flatMap(({ subject: group, start, rampYears, success, mechanisms }) => [
      ...event(`${group}/success`, success, { group, field: "success" }, [group]),
      ...quantity(`${group}/start`, start, { group, field: "start" }, [group]),
      ...quantity(`${group}/rampYears`, rampYears, { group, field: "rampYears" }, [group]),
      ...mechanisms.flatMap((mechanism, of) =>
        fieldsOf(mechanism).flatMap(([field, value]) =>
          quantity(`${mechanism.input}/${field}`, value, { group, field, of }, [group]),
        ),
      ),
    ]),
  ];
}

type Initiative = Model["initiatives"][number];

/** A chance of exactly zero or one. */
const isSettled = (chance: Distribution) =>
  isCertain(chance) && (leastOf(chance) <= 0 || leastOf(chance) >= 1);

function fieldsOf(mechanism: Initiative["mechanisms"][number]): [EstimateField, Distribution][] {
  return Object.entries(mechanism).filter(
    (entry): entry is [EstimateField, Distribution] => typeof entry[1] === "object",
  );
}
