import type { FC } from "hono/jsx";
import { planYearOf, type GapRange, type Subject } from "../../../core/impact/index.ts";
import { recordName, recordOf, type Change } from "../../../core/proposals/index.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { chance, people, span } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { href } from "../../visit.ts";
import { freedWords } from "../initiatives/effect-words.ts";
import type { ProposalProps, ShownEffect } from "./proposal-props.ts";
import { proposalsWords } from "./proposals.words.ts";

/** What the proposal does to the gap in the plan's own year: in words, drawn, and in a table. */
export const ProposalEffect: FC<ProposalProps> = (props) => {
  const { visit, proposal, effect } = props;
  const say = proposalsWords[visit.language].effect;
  return (
    <section class="section stack" id="verwachting">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      {proposal.state.kind === "adopted" && effect.kind === "forecast" && <p>{say.before}</p>}
      {effect.kind === "forecast" ? (
        <Moved {...props} moved={effect} />
      ) : (
        <p class="lead" role={effect.kind === "computing" ? "status" : undefined}>
          {say[effect.kind]}{" "}
          {effect.kind === "computing" && (
            <a href={href(visit, `/voorstellen/${proposal.id}`)}>{say.look}</a>
          )}
        </p>
      )}
    </section>
  );
};

type Forecasts = Extract<ShownEffect, { kind: "forecast" }>;

const Moved: FC<ProposalProps & { moved: Forecasts }> = (props) => {
  const { visit, proposal, moved } = props;
  const { language } = visit;
  const say = proposalsWords[language].effect;
  const year = planYearOf(moved.before.assumptions);
  const gaps = { now: gapIn(moved.before, year), changed: gapIn(moved.after, year) };
  const row = (which: keyof typeof gaps) => {
    const { p5, p50, p95 } = gaps[which];
    return {
      label: (proposal.state.kind === "adopted" ? say.rowsThen : say.rows)[which],
      value: say.row(span(p5, p95, language)),
      bars: [],
      interval: { low: p5, mid: p50, high: p95 },
    };
  };
  return (
    <>
      <p class="lead">{effectSentences(gaps, year, say, language)}</p>
      <BarRows description={say.table(year)} rows={[row("now"), row("changed")]} />
      <OwnEffects {...props} year={year} />
      <p class="small quiet">
        {say.picture} <a href={href(visit, "/verantwoording#model")}>{say.how}</a>.
      </p>
    </>
  );
};

/** What the initiatives that it changes yield themselves: in the total that is soon lost. */
const OwnEffects: FC<ProposalProps & { moved: Forecasts; year: number }> = (props) => {
  const { visit, proposal, moved, after, year } = props;
  const { language } = visit;
  const say = proposalsWords[language].effect;
  const touched = subjectsIn(proposal.changes.map(({ change }) => change));
  const yieldOf = ({ forecast }: Forecasts["before"], subject: Subject) => {
    const own = forecast.initiatives.find((one) => one.subject === subject);
    const range = own?.realised[forecast.years.indexOf(year)];
    return range === undefined ? say.nothing : freedWords(range.p5, range.p95, language);
  };
  const rows = touched
    .map((subject) => ({
      name: recordName({ in: "plan", record: recordOf(subject) }, after)[language],
      before: yieldOf(moved.before, subject),
      after: yieldOf(moved.after, subject),
    }))
    .filter((row) => row.before !== row.after);
  return (
    <>
      {rows.map((row) => (
        <p>
          {capitalised(row.name)} {say.own(year, row.before, row.after)}
        </p>
      ))}
    </>
  );
};

/** The initiatives whose effect these changes touch, each once. */
function subjectsIn(changes: readonly Change[]): readonly Subject[] {
  return [
    ...new Set(
      changes.flatMap(({ in: name, record }): Subject[] => {
        const [list, id = ""] = record.split("/");
        if (name === "assumptions") return list === "initiatives" ? [id as Subject] : [];
        if (list === "initiatives") return [`initiative:${id}`];
        return list === "priorities" ? [`priority:${id}`] : [];
      }),
    ),
  ];
}

/** People short in a year; the plan's own year is always among those of a forecast. */
const gapIn = ({ forecast }: Forecasts["before"], year: number): GapRange =>
  forecast.total.people.withPlan[forecast.years.indexOf(year)]!;

function effectSentences(
  { now, changed }: { readonly now: GapRange; readonly changed: GapRange },
  year: number,
  say: (typeof proposalsWords)["nl"]["effect"],
  language: "nl" | "en",
): string {
  const [before, after] = [now, changed].map(({ p50 }) => people(p50, language));
  // What is published is rounded: what rounds alike is told alike.
  const gap = before === after ? say.same : say.moved(year, before!, after!);
  const [was, is] = [now, changed].map((one) => chance(one, language));
  const margin = 2 * Math.hypot(now.chanceError, changed.chanceError);
  const isSame = was === is || Math.abs(now.chanceClosed - changed.chanceClosed) <= margin;
  return `${gap} ${isSame ? say.sameChance(was!) : say.chance(was!, is!)}`;
}
