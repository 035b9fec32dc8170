import {
  regionSolutions,
  type Solution,
  type SolutionKind,
  type SolutionState,
} from "../../core/solutions/index.ts";
import { listed, partyName, type ExchangeKnown } from "./known.ts";
import { sheet, type Sheet } from "./sheet.ts";

const kinds: Readonly<Record<SolutionKind, string>> = {
  temporary: "tijdelijk",
  lasting: "blijvend",
};
const states: Readonly<Record<SolutionState, string>> = {
  planned: "gepland",
  "in-use": "in gebruik",
  ended: "gestopt",
};

const nameOf = ({ planned, named }: Solution) => (planned ? planned.name : named?.name);

/** Every digital solution: those of the plan and those that people named. */
export function solutionsSheet(known: ExchangeKnown): Sheet {
  const { register, plan, lookup, rules } = known;
  const { functions = [], standards = [] } = rules.solutions ?? {};
  const titleIn = (list: typeof functions, id: string) =>
    list.find((one) => one.id === id)?.title.nl ?? id;
  const initiativeName = (id: string) => (lookup.initiative(id) ?? lookup.priority(id))?.name ?? id;
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
      { title: "stand", kind: "text", of: ({ standing }) => standing && states[standing.state] },
      { title: "stand sinds", kind: "day", of: ({ standing }) => standing?.on },
      { title: "soort", kind: "text", of: ({ standing }) => standing && kinds[standing.kind] },
      {
        title: "wat het doet",
        kind: "text",
        of: ({ facts }) => facts.function && titleIn(functions, facts.function),
      },
      {
        title: "eigenaar",
        kind: "text",
        of: ({ facts }) => facts.owner && partyName(known, facts.owner),
      },
      {
        title: "gebruikers",
        kind: "text",
        of: ({ facts }) => listed(facts.users.map((id) => partyName(known, id))),
      },
      {
        title: "standaarden",
        kind: "text",
        of: ({ facts }) => listed(facts.standards.map((id) => titleIn(standards, id))),
      },
      { title: "andere standaarden", kind: "text", of: ({ facts }) => facts.otherStandards },
      { title: "kosten per jaar (euro)", kind: "number", of: ({ facts }) => facts.costPerYear },
      { title: "contract tot en met", kind: "day", of: ({ facts }) => facts.contractEnds },
      { title: "vindplaats", kind: "text", of: ({ facts }) => facts.origin },
      {
        title: "initiatieven",
        kind: "text",
        of: ({ facts }) => listed(facts.initiatives.map(initiativeName)),
      },
      { title: "uitstappen: geld", kind: "text", of: ({ exit }) => exit.financial },
      { title: "uitstappen: contract", kind: "text", of: ({ exit }) => exit.contractual },
      { title: "uitstappen: werk", kind: "text", of: ({ exit }) => exit.functional },
      { title: "wijziging", kind: "number", of: ({ id }) => register.lastOn(`solution:${id}`) },
    ],
    { name: nameOf, page: ({ id }) => `/oplossingen/${id}` },
  );
}
