import type { Challenge } from "../../../core/plan/index.ts";
import { countCell, type DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { challengesWords } from "./challenges.words.ts";

/** How many initiatives a challenge has. Every count is of the plan's own list. */
export interface InitiativeCount {
  readonly challenge: Challenge;
  /** Entries in the list of initiatives. */
  readonly listed: number;
  /** Part of `listed` that the region wants to speed up. */
  readonly prioritised: number;
  /** Initiatives to speed up that the list does not have; never part of `listed`. */
  readonly unlisted: number;
}

/** One count per challenge, in the order of the plan. */
export function initiativeCounts({ plan, lookup }: Pick<RegionView, "plan" | "lookup">) {
  return plan.challenges.map((challenge): InitiativeCount => {
    const listed = lookup.initiativesOf(challenge.id);
    const priorities = lookup.prioritiesOf(challenge.id);
    return {
      challenge,
      listed: listed.length,
      prioritised: listed.filter(({ id }) => lookup.priorityOf(id) !== undefined).length,
      unlisted: priorities.filter(({ initiative }) => initiative === undefined).length,
    };
  });
}

/** The counts as a table, for the page and for the CSV. */
export function countsTable(view: RegionView, language: Language): DataTable {
  const say = challengesWords[language].counts;
  return {
    caption: say.caption,
    columns: [
      { title: say.challenge },
      { title: say.objectives, numeric: true },
      { title: say.listed, numeric: true },
      { title: say.prioritised, numeric: true },
      { title: say.unlisted, numeric: true },
    ],
    rows: initiativeCounts(view).map(({ challenge, listed, prioritised, unlisted }) => [
      challenge.title[language],
      countCell(challenge.objectives.length),
      countCell(listed),
      countCell(prioritised),
      countCell(unlisted),
    ]),
  };
}
