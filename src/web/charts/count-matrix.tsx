import type { FC } from "hono/jsx";

/** Numbers by two characteristics; each number leads to the records it counts. */
export interface CountMatrixProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly lang?: string;
    readonly href?: string;
    readonly cells: readonly CountCell[];
  }[];
}

interface CountCell {
  readonly count: number;
  readonly href: string;
  /** What the link says to who cannot see its row and column. */
  readonly label: string;
}

/** A small table that says where the records are, and takes the reader there. */
export const CountMatrix: FC<CountMatrixProps> = ({ caption, corner, columns, rows }) => (
  <div class="table-scroll" tabindex={0} role="region" aria-label={caption}>
    <table class="utrecht-table utrecht-table--html-table count-matrix">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th scope="col" class="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, lang, href, cells }) => (
          <tr>
            <th scope="row" lang={lang}>
              {href === undefined ? title : <a href={href}>{title}</a>}
            </th>
            {cells.map(({ count, href: to, label }) => (
              <td class="number">
                {count === 0 ? (
                  0
                ) : (
                  <a href={to} aria-label={`${count}, ${label}`}>
                    {count}
                  </a>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
