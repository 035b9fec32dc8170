import type { Child, FC } from "hono/jsx";
import type { FigureKind } from "../../core/plan/index.ts";
import { words } from "../language.ts";
import { KindMark } from "../layout/kind-mark.tsx";
import { href, type Visit } from "../visit.ts";
import { TableTwin, type DataTable } from "./data-table.tsx";

interface ChartProps {
  readonly visit: Visit;
  /** Says what one sees, as a sentence. */
  readonly title: string;
  readonly subtitle?: string;
  /** Drawn once for phones and once for wider screens, so that letters keep their size. */
  readonly narrow: Child;
  readonly wide?: Child;
  readonly table: DataTable;
  /** Address of the CSV below the region. */
  readonly csv: string;
  readonly kinds: readonly FigureKind[];
  readonly source: Child;
}

const t = {
  words: words(
    { asTable: "Bekijk als tabel", csv: "Download als CSV", scroll: "schuift opzij" },
    { asTable: "Show as a table", csv: "Download as CSV", scroll: "scrolls sideways" },
  ),
};

/** A chart with everything it owes its reader: title, table twin, CSV, kind of figure, source. */
export const Chart: FC<ChartProps> = (props) => {
  const { visit, title, subtitle, narrow, wide, table, csv, kinds, source } = props;
  const say = t.words[visit.language];
  return (
    <figure class="chart">
      <figcaption class="stack stack--tight">
        <p class="chart__title">{title}</p>
        {subtitle && <p class="chart__subtitle">{subtitle}</p>}
      </figcaption>
      <div class={wide === undefined ? "chart__canvas" : "chart__canvas chart__narrow"}>
        {narrow}
      </div>
      {wide !== undefined && <div class="chart__canvas chart__wide">{wide}</div>}
      <p class="chart__foot">
        {kinds.map((kind) => (
          <KindMark kind={kind} language={visit.language} />
        ))}
        <span>{source}</span>
      </p>
      <details>
        <summary>{say.asTable}</summary>
        <TableTwin table={table} scrollHint={say.scroll} />
        <p>
          <a href={href(visit, csv)} download="">
            {say.csv}
          </a>
        </p>
      </details>
    </figure>
  );
};
