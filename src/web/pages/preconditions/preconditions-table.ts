import { regionPreconditions, stakeOf } from "../../../core/risks/index.ts";
import { countCell, peopleCell, type DataTable } from "../../charts/data-table.tsx";
import { namesIn } from "../../person-names.ts";
import type { SiteContext } from "../../render.ts";
import { ownerName } from "../risks/owners.ts";
import { preconditionsWords } from "./preconditions.words.ts";

/** Every precondition as a table: the twin of the picture. */
export async function preconditionsTable(c: SiteContext): Promise<DataTable> {
  const { view, visit, register } = c.var;
  const { language } = visit;
  const say = preconditionsWords[language];
  const nameOf = await namesIn(c);
  const t = say.table;
  return {
    caption: t.caption,
    columns: [
      { title: t.number, numeric: true },
      { title: t.name },
      { title: t.level },
      { title: t.state },
      { title: t.owner },
      { title: t.initiatives, numeric: true },
      ...[t.gross, t.mean, t.low, t.high].map((title) => ({
        title,
        unit: t.people,
        numeric: true,
      })),
    ],
    rows: regionPreconditions(register, view.plan).map(({ planned, state, owner }) => {
      const stake = stakeOf(planned.id, view.assumptions, view.forecast);
      const { mean, p5, p95 } = stake.net;
      const figures =
        stake.initiatives.length === 0
          ? Array.from({ length: 4 }, () => say.noInitiative)
          : [stake.gross, mean, p5, p95].map((value) => peopleCell(value, language));
      return [
        countCell(planned.number),
        planned.title[language],
        say.who(planned.local, planned.national),
        say.states[state],
        owner === undefined ? say.nobody : ownerName(owner, view, nameOf),
        countCell(stake.initiatives.length),
        ...figures,
      ];
    }),
  };
}
