import { allFunding, fundingGap, inYear, type Funding } from "../../../core/funding/index.ts";
import { textCell, type Cell, type DataTable } from "../../charts/data-table.tsx";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { SiteContext } from "../../render.ts";
import { basisText, coverText, euros, initiativeName, sourceIn } from "./funding-names.ts";
import { fundingWords } from "./funding.words.ts";

/** All money by initiative, source and year; a year that is not known is a row of its own. */
export function fundingTable(c: Pick<SiteContext, "var">): DataTable {
  const { visit, register } = c.var;
  const say = fundingWords[visit.language].table;
  const euro = (title: string) => ({ title, unit: "€", numeric: true });
  return {
    caption: say.caption,
    columns: [
      { title: say.initiative },
      { title: say.source },
      { title: say.year, numeric: true },
      euro(say.asked),
      euro(say.granted),
      euro(say.gap),
      euro(say.spent),
      { title: say.accounted },
      { title: say.ends },
      { title: say.cover },
      { title: say.basis },
    ],
    rows: allFunding(register).flatMap((funding) => rowsOf(funding, c)),
  };
}

function rowsOf(funding: Funding, { var: { view, visit } }: Pick<SiteContext, "var">) {
  const { language } = visit;
  const say = fundingWords[language];
  const { decision, requested, spent, accounted, cover } = funding;
  const granted = decision.kind === "granted" ? decision : undefined;
  const basis = granted?.basis ?? requested?.basis;
  return yearsOf(funding).map((year): readonly Cell[] => {
    const said = spent.find((one) => one.year === year);
    const account = accounted.find((one) => one.year === year);
    return [
      textCell(initiativeName(view, funding.initiative), "nl"),
      textCell(sourceIn(view, funding.source).name, "nl"),
      year === undefined ? say.unknown : { shown: String(year), value: year },
      euroCell(year === undefined ? undefined : inYear(requested?.amounts, year), language),
      decision.kind === "waiting"
        ? say.undecided
        : decision.kind === "refused"
          ? say.state.refused
          : euroCell(year === undefined ? undefined : inYear(decision.amounts, year), language),
      euroCell(year === undefined ? undefined : fundingGap(funding, year), language),
      said !== undefined
        ? euroCell(said.euro, language)
        : year !== undefined && year > Number(view.today.slice(0, 4))
          ? say.table.not
          : say.unknown,
      account === undefined ? say.table.not : dayCell(account.on, language),
      granted === undefined ? "–" : dayCell(granted.ends, language),
      granted === undefined ? "–" : coverText(cover, view, language),
      basis === undefined ? "–" : basisText(basis, view, language),
    ];
  });
}

/** The years that something was said of; one that is not known when there are none. */
function yearsOf({ requested, decision, spent }: Funding): readonly (number | undefined)[] {
  const years = new Set(
    [
      ...(requested?.amounts ?? []),
      ...(decision.kind === "granted" ? decision.amounts : []),
      ...spent,
    ].map(({ year }) => year),
  );
  return years.size === 0 ? [undefined] : [...years].toSorted((a, b) => a - b);
}

const euroCell = (value: number | undefined, language: Language): Cell =>
  value === undefined
    ? fundingWords[language].unknown
    : { shown: euros(value, language).slice(2), value };

const dayCell = (day: string, language: Language): Cell => ({
  shown: date(day, language),
  value: day,
});
