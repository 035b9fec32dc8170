import type { Child, FC } from "hono/jsx";
import type { Certainty } from "../../core/plan/index.ts";
import { date } from "../format.ts";
import { words, type Language } from "../language.ts";
import { textCell, type Cell, type DataTable } from "./data-table.tsx";
import { placeOf, type QuarterBar } from "./quarter-place.ts";

export interface QuarterRow {
  /** What it belongs to; said once above the rows that share it. */
  readonly group?: { readonly name: string; readonly label?: Child } | undefined;
  /** Plain name, for the table. */
  readonly name: string;
  /** Language of the name, when it is not that of the page. */
  readonly nameLang?: string | undefined;
  /** Language of what the bars say, when it is not that of the page. */
  readonly lang?: string | undefined;
  /** What stands beside the bars when that is more than the name, for example a link. */
  readonly label?: Child;
  readonly bars: readonly QuarterBar[];
  /** The quarter of its evaluation; "unknown" when there is one at an unknown moment. */
  readonly evaluation?: string | undefined;
  /** Said in the place of the bars when there are none: why not. */
  readonly instead?: string | undefined;
}

interface QuarterChartProps {
  readonly rows: readonly QuarterRow[];
  /** The columns, in order and without gaps; at most 16. */
  readonly quarters: readonly string[];
  /** The present quarter; a hair line when it is one of the columns. */
  readonly now?: string | undefined;
  readonly language: Language;
}

const t = words(
  {
    unknown: "kwartaal onbekend",
    openEnd: "einde onbekend",
    elsewhere: "buiten deze kwartalen",
    evaluation: "evaluatie",
    now: "nu",
    group: "Hoort bij",
    item: "Onderdeel",
    what: "Wat",
    from: "Van",
    to: "Tot en met",
    reading: "Hoe zeker",
    certainty: {
      high: "zeker",
      medium: "vrij zeker",
      low: "onzeker: uit de bron afgeleid",
      undetermined: "kwartaal onbekend",
    },
  },
  {
    unknown: "quarter unknown",
    openEnd: "end unknown",
    elsewhere: "outside these quarters",
    evaluation: "evaluation",
    now: "now",
    group: "Belongs to",
    item: "Item",
    what: "What",
    from: "From",
    to: "Up to and including",
    reading: "How certain",
    certainty: {
      high: "certain",
      medium: "fairly certain",
      low: "uncertain: inferred from the source",
      undetermined: "quarter unknown",
    },
  },
);

/** A planning by quarter: solid where it is certain, hatched where it is not, a gap where lost. */
export const QuarterChart: FC<QuarterChartProps> = ({ rows, quarters, now, language }) => {
  const nowAt = now === undefined ? 0 : quarters.indexOf(now) + 1;
  return (
    <div class="quarter-chart">
      <div class="quarter-row quarter-row--head" aria-hidden="true">
        <span />
        <div class={`quarter-track quarter-columns-${quarters.length}`}>
          {quarters.map((quarter, index) => (
            <>
              {(index === 0 || quarter.endsWith("Q1")) && (
                <span class={`quarter-year quarter-from-${index + 1}`}>{quarter.slice(0, 4)}</span>
              )}
              <span class={`quarter-number quarter-from-${index + 1}`}>{quarter.slice(6)}</span>
            </>
          ))}
          {nowAt > 0 && <span class={`quarter-now quarter-from-${nowAt}`}>{t[language].now}</span>}
        </div>
      </div>
      <ul class="quarter-rows">
        {rows.map((row, index) => (
          <>
            {row.group !== undefined && row.group.name !== rows[index - 1]?.group?.name && (
              <li class="quarter-group">{row.group.label ?? row.group.name}</li>
            )}
            <li class="quarter-row">
              <div class="quarter-label">{row.label ?? row.name}</div>
              <Track row={row} quarters={quarters} nowAt={nowAt} language={language} />
            </li>
          </>
        ))}
      </ul>
      <QuarterKey rows={rows} language={language} />
    </div>
  );
};

const Track: FC<{
  row: QuarterRow;
  quarters: readonly string[];
  nowAt: number;
  language: Language;
}> = ({ row, quarters, nowAt, language }) => {
  const say = t[language];
  const { evaluation, instead } = row;
  const evaluated = evaluation === undefined ? 0 : quarters.indexOf(evaluation) + 1;
  return (
    <div class={`quarter-track quarter-columns-${quarters.length}`}>
      <div class={`quarter-lines quarter-columns-${quarters.length}`} aria-hidden="true">
        {quarters.map((quarter, index) => (
          <span
            class={[
              "quarter-line",
              quarter.endsWith("Q1") && "quarter-line--year",
              index + 1 === nowAt && "quarter-line--now",
            ]
              .filter(Boolean)
              .join(" ")}
          />
        ))}
      </div>
      {row.bars.map((bar) => (
        <Bar bar={bar} lang={row.lang} quarters={quarters} language={language} />
      ))}
      {row.bars.length === 0 && instead !== undefined && (
        <span class={`quarter-gap quarter-from-1 quarter-to-${quarters.length}`}>{instead}</span>
      )}
      {evaluation !== undefined && (
        <span
          class={
            evaluated > 0
              ? `quarter-evaluation quarter-from-${evaluated} quarter-to-${quarters.length}`
              : `quarter-evaluation quarter-evaluation--unknown quarter-from-1 quarter-to-${quarters.length}`
          }
        >
          {say.evaluation}: {evaluated > 0 ? date(evaluation, language) : say.unknown}
        </span>
      )}
    </div>
  );
};

const Bar: FC<{
  bar: QuarterBar;
  lang: string | undefined;
  quarters: readonly string[];
  language: Language;
}> = ({ bar, lang, quarters, language }) => {
  const say = t[language];
  const place = placeOf(bar, quarters);
  const last = quarters.length;
  const look = `quarter-bar quarter-bar--${bar.certainty}`;
  const spoken = (
    <span class="visually-hidden">
      <span lang={lang}>{bar.label}</span> ({periodOf(bar, language)})
    </span>
  );
  switch (place.kind) {
    case "known":
      return (
        <span class={`${look} quarter-from-${place.from} quarter-to-${place.to}`}>{spoken}</span>
      );
    case "open-end":
      return (
        <>
          <span class={`${look} quarter-from-${place.from} quarter-to-${place.from}`}>
            {spoken}
          </span>
          {place.from < last && (
            <span
              class={`quarter-gap quarter-gap--joined quarter-from-${place.from + 1} quarter-to-${last}`}
              aria-hidden="true"
            >
              {say.openEnd}
            </span>
          )}
        </>
      );
    case "unknown":
    case "elsewhere":
      return (
        <span class={`quarter-gap quarter-from-1 quarter-to-${last}`}>
          <span class="visually-hidden" lang={lang}>
            {bar.label}:{" "}
          </span>
          {place.kind === "unknown" ? say.unknown : say.elsewhere}
        </span>
      );
  }
};

/** What solid, light and hatched mean; only the looks that the chart uses. */
const QuarterKey: FC<{ rows: readonly QuarterRow[]; language: Language }> = ({
  rows,
  language,
}) => {
  const bars = rows.flatMap((row) => row.bars.filter(({ from }) => from !== undefined));
  const used = new Set(bars.map(({ certainty }) => certainty));
  const looks: readonly Certainty[] = ["high", "medium", "low"];
  return (
    <ul class="quarter-key">
      {looks
        .filter((look) => used.has(look))
        .map((look) => (
          <li>
            <span class={`quarter-bar quarter-bar--${look}`} aria-hidden="true" />
            {t[language].certainty[look]}
          </li>
        ))}
    </ul>
  );
};

/** "eerste kwartaal 2024 – vierde kwartaal 2024, onzeker: …" or "kwartaal onbekend". */
function periodOf({ from, to, certainty }: QuarterBar, language: Language): string {
  const say = t[language];
  if (from === undefined) return say.unknown;
  const end = to === undefined ? say.openEnd : date(to, language);
  const period = from === to ? date(from, language) : `${date(from, language)} – ${end}`;
  return `${period}, ${say.certainty[certainty]}`;
}

/**
 * The same planning as a table: one line per bar, and for each row without bars the reason. Rows
 * in groups name their group first.
 */
export function quarterTable(
  rows: readonly QuarterRow[],
  caption: string,
  language: Language,
): DataTable {
  const say = t[language];
  const grouped = rows.some(({ group }) => group !== undefined);
  const titles = [say.item, say.what, say.from, say.to, say.reading];
  return {
    caption,
    columns: (grouped ? [say.group, ...titles] : titles).map((title) => ({ title })),
    rows: rows.flatMap((row) => {
      const lines = linesOf(row, language);
      return grouped ? lines.map((line) => [row.group?.name ?? row.name, ...line]) : lines;
    }),
  };
}

function linesOf(row: QuarterRow, language: Language): Cell[][] {
  const say = t[language];
  const { bars, evaluation, instead = say.unknown } = row;
  const name = textCell(row.name, row.nameLang);
  // An evaluation is something to say by itself: without bars it needs no reason beside it.
  return [
    ...(bars.length === 0 && (evaluation === undefined || row.instead !== undefined)
      ? [[name, instead, instead, instead, instead]]
      : []),
    ...bars.map(({ label, from, to, certainty }) => [
      name,
      textCell(label, row.lang),
      from ?? say.unknown,
      to ?? say.unknown,
      say.certainty[certainty],
    ]),
    ...(evaluation === undefined ? [] : [evaluationLine(name, evaluation, language)]),
  ];
}

function evaluationLine(name: Cell, evaluation: string, language: Language): Cell[] {
  const say = t[language];
  const known = evaluation !== "unknown";
  const quarter = known ? evaluation : say.unknown;
  return [name, say.evaluation, quarter, quarter, say.certainty[known ? "high" : "undetermined"]];
}
