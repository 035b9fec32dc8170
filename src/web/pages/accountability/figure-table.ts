import type { Amount, Figure } from "../../../core/plan/index.ts";
import type { Cell, DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { figureGroups } from "./figure-groups.ts";
import { figuresWords } from "./figures.words.ts";

/** Every figure of the plan for a CSV file: values as numbers, origins as the plan writes them. */
export function figureTable({ plan }: RegionView, language: Language): DataTable {
  const { caption, columns } = figuresWords[language];
  return {
    caption,
    columns: Object.values(columns).map((title) => ({ title })),
    rows: figureGroups(plan).flatMap(({ about, figures }) =>
      figures.map((figure) => row(figure, about, language)),
    ),
  };
}

function row(figure: Figure, about: string, language: Language): Cell[] {
  const [value, high] = bounds(figure.value);
  return [
    figure.id,
    about,
    figure.label[language],
    value,
    high,
    figure.unit,
    figure.qualifier,
    figure.kind,
    figure.period ?? figuresWords[language].periodNotStated,
    figure.scope?.[language] ?? "",
    figure.conflictsWith.join(" "),
    figure.note?.[language] ?? "",
    figure.origin.join(", "),
  ];
}

/** One value and nothing, or both ends of a range; "1/6" for one in six. */
function bounds(amount: Amount): readonly [Cell, Cell] {
  const cell = (value: number) => ({ shown: String(value), value });
  if (typeof amount === "number") return [cell(amount), ""];
  if (typeof amount === "string") return [amount, ""];
  return "numerator" in amount
    ? [`${amount.numerator}/${amount.denominator}`, ""]
    : [cell(amount.low), cell(amount.high)];
}
