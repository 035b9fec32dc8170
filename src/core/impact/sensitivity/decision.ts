import { normals } from "../../../kernel/random.ts";
import { at } from "../engine/distribution.ts";
import type { Distribution, Subject } from "../engine/index.ts";
import type { Study } from "./study.ts";

/**
 * The choice that is left for an initiative: go on with it or stop. Going on frees people, and
 * takes people who keep it going; it is worth it when it frees more than it takes.
 */
export interface Decision {
  readonly initiative: Subject;
  /** People freed in the plan year, given that all others go on; by draw. */
  readonly freed: Float64Array;
  /** People it takes in that year, as standard normals and as people; by draw. */
  readonly effortScore: Float64Array;
  readonly effort: Float64Array;
}

/** What it takes to keep each initiative going, in people. */
export type Efforts = ReadonlyMap<Subject, Distribution>;

/** @param year place in `study.years` */
export function decisionsOf(
  study: Study,
  efforts: Efforts,
  seed: number,
  year: number,
): Decision[] {
  return study.initiatives.flatMap((initiative) => {
    const effort = efforts.get(initiative);
    if (effort === undefined) return [];
    const freed = study.freedBy(initiative, year);
    // It was stopped already, or nothing is left of it: there is nothing to decide.
    if (freed.every((people) => people === 0)) return [];
    const effortScore = normals(seed, `${initiative}/fteRunning`, study.draws);
    const people = effortScore.map((z) => at(effort, z));
    return [{ initiative, freed, effortScore, effort: people }];
  });
}
