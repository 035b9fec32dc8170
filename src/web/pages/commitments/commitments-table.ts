import { promisesOf, promisingParties } from "../../../core/commitments/index.ts";
import { textCell, type DataTable } from "../../charts/data-table.tsx";
import { date } from "../../format.ts";
import type { SiteContext } from "../../render.ts";
import { commitmentsWords } from "./commitments.words.ts";

/** Every promise of every party, one on each line. */
export function commitmentsTable({ var: { view, visit, register } }: SiteContext): DataTable {
  const { language } = visit;
  const say = commitmentsWords[language];
  const { party, state, on, until, never } = say.table;
  const day = (iso: string | undefined) =>
    iso === undefined ? never : { shown: date(iso, language), value: iso };
  return {
    caption: say.matrix,
    columns: [party, say.commitment, state, on, until].map((title) => ({ title })),
    rows: promisingParties(view.plan).flatMap((id) =>
      promisesOf(register, view.plan, id).map(({ commitment, tellings, state: is }) => [
        textCell(view.lookup.organisation(id)?.name ?? id, language === "nl" ? undefined : "nl"),
        commitment.title[language],
        say.states[is],
        day(tellings.at(-1)?.on),
        day(tellings.at(-1)?.until),
      ]),
    ),
  };
}
