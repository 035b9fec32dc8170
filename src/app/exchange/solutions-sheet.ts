import {
  exitParts,
  mayActOnSolution,
  regionSolutions,
  type ExitPart,
  type Solution,
  type SolutionAct,
  type SolutionFault,
  type SolutionKind,
  type SolutionState,
} from "../../core/solutions/index.ts";
import { subjects, slugOf } from "../../core/plan/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { keptWith } from "../steering/kept-with.ts";
import { faultIn, type Choice, type EditedRow, type RowFault } from "./edit.ts";
import { listed, type ExchangeKnown } from "./known.ts";
import { editColumns, sheet, type ColumnOf, type Sheet } from "./sheet.ts";

const kinds: Readonly<Record<SolutionKind, string>> = {
  temporary: "tijdelijk",
  lasting: "blijvend",
};
const states: Readonly<Record<SolutionState, string>> = {
  planned: "gepland",
  "in-use": "in gebruik",
  ended: "gestopt",
};

const column = {
  state: "stand",
  kind: "soort",
  does: "wat het doet",
  owner: "eigenaar",
  users: "gebruikers",
  standards: "standaarden",
  others: "andere standaarden",
  cost: "kosten per jaar (euro)",
  ends: "contract tot en met",
  origin: "vindplaats",
  initiatives: "initiatieven",
} as const;
const exitColumns: Readonly<Record<ExitPart, string>> = {
  financial: "uitstappen: geld",
  contractual: "uitstappen: contract",
  functional: "uitstappen: werk",
};

const subjectOf = ({ id }: Solution) => `solution:${id}` as const;
const nameOf = ({ planned, named }: Solution) => (planned ? planned.name : named?.name);

/** Every digital solution; in a file it is told what is known of it and where it stands. */
export function solutionsSheet(known: ExchangeKnown): Sheet {
  const { register, plan, lookup, rules, today } = known;
  const titles = (list: readonly { readonly id: string; readonly title: { nl: string } }[]) =>
    list.map(({ id, title }): Choice => [id, title.nl]);
  const functions = titles(rules.solutions?.functions ?? []);
  const standards = titles(rules.solutions?.standards ?? []);
  const parties = plan.organisations.map(({ id, name }): Choice => [id, name]);
  const initiatives = subjects(plan).map((one): Choice => [
    slugOf(one),
    (one.initiative ?? one.priority)!.name,
  ]);
  return sheet(
    "oplossingen",
    "Digitale oplossingen",
    regionSolutions(register, plan),
    [
      { title: "id", kind: "text", of: ({ id }) => id },
      { title: "oplossing", kind: "text", of: nameOf },
      {
        title: "uitleg",
        kind: "text",
        of: ({ planned, named }) => (planned ? planned.summary.nl : named?.summary),
      },
      {
        title: column.state,
        kind: "text",
        of: ({ standing }) => standing && states[standing.state],
        edit: { choices: Object.entries(states) },
      },
      { title: "stand sinds", kind: "day", of: ({ standing }) => standing?.on },
      {
        title: column.kind,
        kind: "text",
        of: ({ standing }) => standing && kinds[standing.kind],
        edit: { choices: Object.entries(kinds) },
      },
      one(column.does, functions, ({ facts }) => facts.function),
      one(column.owner, parties, ({ facts }) => facts.owner),
      several(column.users, parties, ({ facts }) => facts.users),
      several(column.standards, standards, ({ facts }) => facts.standards),
      text(column.others, ({ facts }) => facts.otherStandards),
      {
        title: column.cost,
        kind: "number",
        of: ({ facts }) => facts.costPerYear,
        edit: { optional: true },
      },
      {
        title: column.ends,
        kind: "day",
        of: ({ facts }) => facts.contractEnds,
        edit: { optional: true },
      },
      text(column.origin, ({ facts }) => facts.origin),
      several(column.initiatives, initiatives, ({ facts }) => facts.initiatives),
      ...exitParts.map((part) => text(exitColumns[part], ({ exit }) => exit[part])),
      ...editColumns(register, subjectOf),
    ],
    {
      name: nameOf,
      page: ({ id }) => `/oplossingen/${id}`,
      edit: (solution) => ({
        kind: "acts",
        subject: subjectOf(solution),
        isAllowed: (may) => may("keep-initiative-records", keptWith(lookup, solution)),
        read: (row) => actsIn(row, solution, today),
      }),
    },
  );
}

const labelIn = (choices: readonly Choice[], id: string) =>
  choices.find(([one]) => one === id)?.[1] ?? id;

const text = (
  title: string,
  of: (solution: Solution) => string | null | undefined,
): ColumnOf<Solution> => ({ title, kind: "text", of, edit: { optional: true } });

const one = (
  title: string,
  choices: readonly Choice[],
  of: (solution: Solution) => string | undefined,
): ColumnOf<Solution> => ({
  title,
  kind: "text",
  of: (solution) => {
    const id = of(solution);
    return id && labelIn(choices, id);
  },
  edit: { choices, optional: true },
});

const several = (
  title: string,
  choices: readonly Choice[],
  of: (solution: Solution) => readonly string[],
): ColumnOf<Solution> => ({
  title,
  kind: "text",
  of: (solution) => listed(of(solution).map((id) => labelIn(choices, id))),
  edit: { choices, several: true, optional: true },
});

function actsIn(
  row: EditedRow,
  solution: Solution,
  today: string,
): Result<readonly SolutionAct[], RowFault> {
  const acts: SolutionAct[] = [];
  if (row.changes(...factColumns)) {
    const described = factsIn(row, solution);
    const { costPerYear } = described.data;
    if (costPerYear !== undefined && !(Number.isInteger(costPerYear) && costPerYear >= 0))
      return faultIn(column.cost, "not-euro");
    acts.push(described);
  }
  if (row.changes(...Object.values(exitColumns)))
    acts.push({
      kind: "solution-exit-planned",
      data: {},
      words: Object.fromEntries(
        exitParts.flatMap((part) => {
          const title = exitColumns[part];
          const words = row.changes(title) ? row.text(title) : solution.exit[part];
          return typeof words === "string" ? [[part, words]] : [];
        }),
      ),
    });
  if (row.changes(column.state, column.kind)) {
    const state = row.text(column.state) as SolutionState | undefined;
    const kind = row.text(column.kind) as SolutionKind | undefined;
    if (state === undefined || kind === undefined)
      return faultIn(state === undefined ? column.state : column.kind, "state-and-kind");
    const { reason } = row;
    acts.push({
      kind: "solution-marked",
      data: { kind, state, on: today },
      words: { ...(reason !== undefined && { reason }) },
    });
  }
  const fault = mayActOnSolution(solution, acts, today);
  return fault === undefined ? ok(acts) : rowFault(fault);
}

const { state: _state, kind: _kind, ...ofFacts } = column;
const factColumns = Object.values(ofFacts);

/** All that is known of a solution: what the row changed, and the rest as it was. */
function factsIn(row: EditedRow, { facts }: Solution) {
  const now = <V>(title: string, said: V, was: V): V => (row.changes(title) ? said : was);
  // What was erased is not said again.
  const stated = <V>(name: string, value: V | null | undefined) =>
    value === undefined || value === null ? {} : { [name]: value };
  return {
    kind: "solution-described",
    data: {
      users: [...now(column.users, row.texts(column.users), facts.users)],
      standards: [...now(column.standards, row.texts(column.standards), facts.standards)],
      initiatives: [...now(column.initiatives, row.texts(column.initiatives), facts.initiatives)],
      ...stated("function", now(column.does, row.text(column.does), facts.function)),
      ...stated("owner", now(column.owner, row.text(column.owner), facts.owner)),
      ...stated("costPerYear", now(column.cost, row.number(column.cost), facts.costPerYear)),
      ...stated("contractEnds", now(column.ends, row.day(column.ends), facts.contractEnds)),
    },
    words: {
      ...stated(
        "otherStandards",
        now(column.others, row.text(column.others), facts.otherStandards),
      ),
      ...stated("origin", now(column.origin, row.text(column.origin), facts.origin)),
    },
  } satisfies SolutionAct as Extract<SolutionAct, { kind: "solution-described" }>;
}

function rowFault(fault: SolutionFault): Result<never, RowFault> {
  switch (fault.kind) {
    case "exit-missing":
      return faultIn(exitColumns[fault.parts[0]!], fault.kind);
    case "origin-missing":
      return faultIn(column.origin, fault.kind);
    case "day-to-come":
      return faultIn(column.state, fault.kind);
  }
}
