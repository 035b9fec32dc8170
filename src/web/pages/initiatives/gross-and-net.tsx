import { planYearOf } from "../../../core/impact/index.ts";
import type { FC } from "hono/jsx";
import type { InitiativeOutcome } from "../../../core/impact/index.ts";
import { BarRows, type BarRow } from "../../charts/bar-rows.tsx";
import { published } from "../../../core/impact/engine/index.ts";
import { percent } from "../../format.ts";
import { sectorTitle } from "../../sector-title.ts";
import { fewPeople, freedWords } from "./effect-words.ts";
import { effectWords } from "./effect.words.ts";
import type { EntryProps } from "./entry-props.ts";

/** Gross beside net, and which sector wins and which bears work, in the plan's own year. */
export const GrossToNet: FC<EntryProps & { outcome: InitiativeOutcome }> = (props) => {
  const { visit, view, outcome } = props;
  const { language } = visit;
  const say = effectWords[language];
  const planYear = planYearOf(view.assumptions);
  const year = view.forecast.years.indexOf(planYear);
  const { p5, p50, p95 } = outcome.realised[year]!;
  const gross = outcome.gross[year]!;
  const caps = view.forecast.caps.filter(({ subject }) => subject === outcome.subject);
  return (
    <div class="columns effect-columns">
      <div class="stack">
        <h3 class="nl-heading nl-heading--level-3">{say.grossTitle(planYear)}</h3>
        <p class="small">{say.grossText}</p>
        <BarRows
          description={say.grossDescription}
          rows={[
            {
              label: say.gross,
              value: fewPeople(gross, language),
              bars: [{ from: 0, to: gross, look: "claim" }],
            },
            {
              label: say.net,
              value: freedWords(p5, p95, language),
              bars: [{ from: 0, to: p50, look: p50 < 0 ? "burden" : "win" }],
              interval: { low: p5, mid: p50, high: p95 },
            },
          ]}
        />
        {caps.map(({ chance }) => (
          <p class="note small">{say.capped(percent(chance, language))}</p>
        ))}
      </div>
      <div class="stack">
        <h3 class="nl-heading nl-heading--level-3">{say.sectorsTitle(planYear)}</h3>
        <p class="small">{say.sectorsText}</p>
        <BarRows description={say.sectorsDescription} rows={sectorRows(props, year)} />
      </div>
    </div>
  );
};

/** A row for each sector that it touches: what is freed to the right, what is added to the left. */
function sectorRows(
  { view, visit, outcome }: EntryProps & { outcome: InitiativeOutcome },
  year: number,
): BarRow[] {
  const { language } = visit;
  const say = effectWords[language];
  return outcome.ledger.flatMap((line) => {
    const [won, borne] = [line.won[year]!, line.borne[year]!];
    if (won === 0 && borne === 0) return [];
    const words = [
      ...(published(won) > 0 || borne === 0 ? [say.wins(fewPeople(won, language))] : []),
      ...(published(borne) > 0 || won === 0 ? [say.bears(fewPeople(borne, language))] : []),
    ];
    return {
      label: sectorTitle(view, line.sector, language),
      value: words.join(", ") || fewPeople(0, language),
      bars: [
        { from: 0, to: won, look: "win" as const },
        { from: -borne, to: 0, look: "burden" as const },
      ].filter(({ from, to }) => from !== to),
    };
  });
}
