import {
  allFunding,
  fundingSources,
  totalOf,
  type Amounts,
  type Cover,
  type Funding,
} from "../../core/funding/index.ts";
import { initiativeResource } from "../../core/rights/index.ts";
import type { Choice } from "./edit.ts";
import { stepsIn, yearColumn } from "./funding-steps.ts";
import { partyName, type ExchangeKnown } from "./known.ts";
import { editColumns, sheet, type ColumnOf, type Sheet } from "./sheet.ts";

const decisions: Readonly<Record<Funding["decision"]["kind"], string>> = {
  waiting: "wacht op antwoord",
  granted: "toegekend",
  refused: "geweigerd",
};
const covers: readonly Choice[] = [
  ["unknown", "onbekend"],
  ["none", "niemand"],
  ["not-needed", "niet meer nodig"],
];

const subjectOf = ({ id }: Funding) => `funding:${id}` as const;
const grantedIn = ({ decision }: Funding) => (decision.kind === "granted" ? decision : undefined);

/** Money that was asked and granted, in whole euros by year; a file says what happened to it since. */
export function fundingSheet(known: ExchangeKnown): Sheet {
  const { register, lookup, plan, rules, today } = known;
  const funds = allFunding(register);
  const years = yearsOf(funds, today);
  const sources = fundingSources(plan, rules.funding);
  const nameOf = ({ initiative }: Funding) =>
    (lookup.initiative(initiative) ?? lookup.priority(initiative))?.name ?? initiative;
  return sheet(
    "financiering",
    "Financiering",
    funds,
    [
      { title: "id", kind: "text", of: ({ id }) => id },
      { title: "initiatief", kind: "text", of: nameOf },
      { title: "bron", kind: "text", of: ({ source }) => source },
      { title: "waarvoor", kind: "text", of: ({ purpose }) => purpose },
      ...byYear("gevraagd", years, ({ requested }) => requested?.amounts),
      { title: "gevraagd op", kind: "day", of: ({ requested }) => requested?.on, edit: {} },
      {
        title: "stand",
        kind: "text",
        of: ({ decision }) => decisions[decision.kind],
        edit: { choices: Object.entries(decisions) },
      },
      ...byYear("toegekend", years, (funding) => grantedIn(funding)?.amounts),
      {
        title: "beslist op",
        kind: "day",
        of: ({ decision }) => (decision.kind === "waiting" ? undefined : decision.on),
        edit: {},
      },
      {
        title: "loopt tot en met",
        kind: "day",
        of: (funding) => grantedIn(funding)?.ends,
        edit: {},
      },
      ...byYear("uitgegeven", years, ({ spent }) => spent),
      {
        title: "daarna betaald door",
        kind: "text",
        of: ({ cover }) => coverName(known, cover),
        edit: {
          choices: [
            ...covers,
            ...plan.organisations.map(({ id, name }): Choice => [`organisation:${id}`, name]),
          ],
        },
      },
      ...editColumns(register, subjectOf),
    ],
    {
      name: (funding) => `${nameOf(funding)}: ${funding.purpose ?? funding.source}`,
      page: ({ id }) => `/financiering/${id}`,
      edit: (funding) => ({
        kind: "acts",
        subject: subjectOf(funding),
        isAllowed: (may) => {
          const initiative = initiativeResource(lookup, funding.initiative);
          return initiative !== undefined && may("keep-initiative-records", initiative);
        },
        read: (row) => {
          const { source: id } = funding;
          const source = sources.find((one) => one.id === id) ?? { id, name: id };
          return stepsIn(row, funding, { source, years, today });
        },
      }),
    },
  );
}

/** Every year of which there is an amount, and this year and the next. @param today YYYY-MM-DD */
function yearsOf(funds: readonly Funding[], today: string): readonly number[] {
  const year = Number(today.slice(0, 4));
  const known = funds.flatMap((funding) => [
    ...(funding.requested?.amounts ?? []),
    ...(grantedIn(funding)?.amounts ?? []),
    ...funding.spent,
  ]);
  const years = new Set([year, year + 1, ...known.map((amount) => amount.year)]);
  return [...years].toSorted((a, b) => a - b);
}

/** A column for each year, and one for all of them. */
const byYear = (
  what: Parameters<typeof yearColumn>[0],
  years: readonly number[],
  amountsOf: (funding: Funding) => Amounts | undefined,
): readonly ColumnOf<Funding>[] => [
  ...years.map((year): ColumnOf<Funding> => ({
    title: yearColumn(what, year),
    kind: "number",
    of: (funding) => amountsOf(funding)?.find((amount) => amount.year === year)?.euro,
    edit: { optional: true },
  })),
  { title: `${what} (euro)`, kind: "number", of: (funding) => totalOf(amountsOf(funding)) },
];

function coverName(known: ExchangeKnown, cover: Cover): string {
  return cover.kind === "organisation"
    ? partyName(known, cover.by)
    : covers.find(([kind]) => kind === cover.kind)![1];
}
