import { regionSolutions, type Solution } from "../../../core/solutions/index.ts";
import { textCell, type Cell, type DataTable } from "../../charts/data-table.tsx";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { saidText } from "../../layout/said.tsx";
import type { SiteContext } from "../../render.ts";
import { euros, initiativeName } from "../funding/funding-names.ts";
import {
  exitText,
  functionName,
  partyName,
  solutionName,
  standardOptions,
} from "./solution-names.ts";
import { solutionsWords } from "./solutions.words.ts";

/** The solutions of which something was recorded, in the order of the catalogue. */
export const recordedSolutions = ({
  var: { register, view },
}: Pick<SiteContext, "var">): readonly Solution[] =>
  regionSolutions(register, view.plan).filter(({ id }) => register.lastOn(`solution:${id}`) > 0);

/** Every solution of which something was recorded, as a table: the twin of the picture. */
export function solutionsTable(c: Pick<SiteContext, "var">): DataTable {
  const say = solutionsWords[c.var.visit.language].table;
  return {
    caption: say.caption,
    columns: [
      { title: say.name },
      { title: say.state },
      { title: say.since },
      { title: say.kind },
      { title: say.does },
      { title: say.owner },
      { title: say.users },
      { title: say.standards },
      { title: say.cost, unit: "€", numeric: true },
      { title: say.ends },
      { title: say.initiatives },
      { title: say.exit },
    ],
    rows: recordedSolutions(c).map((solution) => rowOf(solution, c)),
  };
}

function rowOf(solution: Solution, { var: { view, visit } }: Pick<SiteContext, "var">) {
  const { language } = visit;
  const say = solutionsWords[language];
  const { facts, standing } = solution;
  const dutch = (texts: readonly string[]) =>
    texts.length === 0 ? say.unknown : textCell(texts.join("; "), "nl");
  const standards = standardOptions(view, language).filter(({ value }) =>
    facts.standards.includes(value),
  );
  const row: readonly Cell[] = [
    textCell(solutionName(solution, language), "nl"),
    say.states[standing?.state ?? "unknown"],
    dayCell(standing?.on, language),
    standing === undefined ? say.unknown : say.kinds[standing.kind],
    facts.function === undefined ? say.unknown : functionName(facts.function, view, language),
    dutch(facts.owner === undefined ? [] : [partyName(view, facts.owner)]),
    dutch(facts.users.map((id) => partyName(view, id))),
    [
      ...standards.map(({ label }) => label),
      ...(facts.otherStandards === undefined ? [] : [saidText(facts.otherStandards, language)]),
    ].join("; ") || say.unknown,
    facts.costPerYear === undefined
      ? say.unknown
      : { shown: euros(facts.costPerYear, language).slice(2), value: facts.costPerYear },
    dayCell(facts.contractEnds, language),
    dutch(facts.initiatives.map((id) => initiativeName(view, id))),
    exitText(solution, language),
  ];
  return row;
}

const dayCell = (day: string | undefined, language: Language): Cell =>
  day === undefined ? solutionsWords[language].unknown : { shown: date(day, language), value: day };
