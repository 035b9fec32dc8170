import type { FC } from "hono/jsx";
import { words } from "../language.ts";
import type { Visit } from "../visit.ts";
import { TableTwin, type DataTable } from "./data-table.tsx";

const t = words(
  {
    scroll: "schuift opzij",
    rest: (count: number) => (count === 1 ? "Nog één" : `Nog ${count}`),
    restOf: (caption: string) => `${caption}: de rest`,
  },
  {
    scroll: "scrolls sideways",
    rest: (count: number) => (count === 1 ? "One more" : `${count} more`),
    restOf: (caption: string) => `${caption}: the rest`,
  },
);

interface FoldedTableProps {
  readonly visit: Visit;
  readonly table: DataTable;
  /** Rows that are always there. */
  readonly most: number;
}

/** The first rows of a table; the rest opens. */
export const FoldedTable: FC<FoldedTableProps> = ({ visit, table, most }) => {
  const say = t[visit.language];
  const { caption, rows } = table;
  const rest = rows.slice(most);
  return (
    <>
      <TableTwin table={{ ...table, rows: rows.slice(0, most) }} scrollHint={say.scroll} />
      {rest.length > 0 && (
        <details>
          <summary>{say.rest(rest.length)}</summary>
          <TableTwin
            table={{ ...table, caption: say.restOf(caption), rows: rest }}
            scrollHint={say.scroll}
          />
        </details>
      )}
    </>
  );
};
