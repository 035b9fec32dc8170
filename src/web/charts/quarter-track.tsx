import type { Child, FC } from "hono/jsx";
import { date } from "../format.ts";
import type { Language } from "../language.ts";
import { lanesOf, placeOf, type QuarterBar } from "./quarter-place.ts";
import type { QuarterRow } from "./quarter-row.ts";
import { quarterWords } from "./quarter.words.ts";

interface TrackProps {
  readonly row: QuarterRow;
  readonly quarters: readonly string[];
  /** Column of the present quarter, from 1; 0 when it is not one of the columns. */
  readonly nowAt: number;
  readonly language: Language;
}

/** The bars of one row in as many lanes as they need, before the lines of the years. */
export const QuarterTrack: FC<TrackProps> = ({ row, quarters, nowAt, language }) => {
  const last = quarters.length;
  const stretches = row.bars.map((bar) => stretchOf(bar, quarters));
  return (
    <div class="quarter-track">
      <svg class="quarter-lines" aria-hidden="true" focusable="false">
        {quarters.map((quarter, index) => {
          const x = share(index, last);
          return quarter.endsWith("Q1") && <line class="quarter-line" x1={x} x2={x} y2="100%" />;
        })}
        {nowAt > 0 && (
          <line
            class="quarter-line quarter-line--now"
            x1={share(nowAt - 0.5, last)}
            x2={share(nowAt - 0.5, last)}
            y2="100%"
          />
        )}
      </svg>
      {lanesOf(stretches).map((lane) => (
        <div class="quarter-lane">
          {lane.map(({ from, bar, until }, index) => (
            <>
              <Space columns={from - 1 - (lane[index - 1]?.to ?? 0)} of={last} />
              <Bar from={from} until={until} bar={bar} row={row} of={last} language={language} />
            </>
          ))}
        </div>
      ))}
      {row.bars.length === 0 && row.instead !== undefined && (
        <div class="quarter-lane">
          <span class="quarter-gap">{row.instead}</span>
        </div>
      )}
      {row.evaluation !== undefined && (
        <Evaluation quarter={row.evaluation} quarters={quarters} language={language} />
      )}
    </div>
  );
};

/** A bar, with what it takes of its lane. */
interface Stretch {
  readonly bar: QuarterBar;
  readonly from: number;
  readonly to: number;
  /** Last column that is drawn; what follows is a gap with a word, for nobody knows. */
  readonly until: number | "unknown" | "elsewhere";
}

function stretchOf(bar: QuarterBar, quarters: readonly string[]): Stretch {
  const place = placeOf(bar, quarters);
  switch (place.kind) {
    case "known":
      return { bar, from: place.from, to: place.to, until: place.to };
    case "open-end":
      return { bar, from: place.from, to: quarters.length, until: place.from };
    case "unknown":
    case "elsewhere":
      return { bar, from: 1, to: quarters.length, until: place.kind };
  }
}

const Bar: FC<
  Pick<Stretch, "bar" | "from" | "until"> & { row: QuarterRow; of: number; language: Language }
> = ({ bar, from, until, row: { lang }, of, language }) => {
  const say = quarterWords[language];
  if (until === "unknown" || until === "elsewhere")
    return (
      <span class="quarter-gap">
        <span class="visually-hidden" lang={lang}>
          {bar.label}:{" "}
        </span>
        {say[until]}
      </span>
    );
  return (
    <>
      <svg
        class={`quarter-bar quarter-bar--${bar.certainty}`}
        width={share(until - from + 1, of)}
        aria-hidden="true"
        focusable="false"
      />
      <span class="visually-hidden">
        <span lang={lang}>{bar.label}</span> ({periodOf(bar, language)})
      </span>
      {bar.to === undefined && until < of && (
        <span class="quarter-gap quarter-gap--joined" aria-hidden="true">
          {say.openEnd}
        </span>
      )}
    </>
  );
};

/** The words stand on the side that has the most room for them. */
const Evaluation: FC<{ quarter: string; quarters: readonly string[]; language: Language }> = ({
  quarter,
  quarters,
  language,
}) => {
  const say = quarterWords[language];
  const at = quarters.indexOf(quarter) + 1;
  const [known, of] = [at > 0, quarters.length];
  const mark = <span class={`quarter-mark${known ? "" : " quarter-mark--unknown"}`} />;
  const text = `${say.evaluation}: ${known ? date(quarter, language) : say.unknown}`;
  if (at > of / 2)
    return (
      <div class="quarter-lane quarter-lane--back">
        <span class="quarter-evaluation">
          {text} {mark}
        </span>
        <Space columns={of - at} of={of} />
      </div>
    );
  return (
    <div class="quarter-lane">
      <Space columns={Math.max(at - 1, 0)} of={of} />
      <span class="quarter-evaluation">
        {mark} {text}
      </span>
    </div>
  );
};

/** Empty columns. A width is an attribute of a drawing, and of nothing else that keeps the page free of style. */
const Space: FC<{ columns: number; of: number }> = ({ columns, of }): Child =>
  columns > 0 && (
    <svg class="quarter-space" width={share(columns, of)} aria-hidden="true" focusable="false" />
  );

/** Columns as a part of the width: "8.333%". */
export const share = (columns: number, of: number) =>
  `${Math.round((columns / of) * 100_000) / 1000}%`;

/** "eerste kwartaal 2024 – vierde kwartaal 2024, onzeker: …" or "kwartaal onbekend". */
function periodOf({ from, to, certainty }: QuarterBar, language: Language): string {
  const say = quarterWords[language];
  if (from === undefined) return say.unknown;
  const end = to === undefined ? say.openEnd : date(to, language);
  const period = from === to ? date(from, language) : `${date(from, language)} – ${end}`;
  return `${period}, ${say.certainty[certainty]}`;
}
