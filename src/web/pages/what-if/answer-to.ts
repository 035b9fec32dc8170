import { planYearOf } from "../../../core/impact/index.ts";
import { isAsPlanned, type ScenarioQuestion } from "../../../core/impact/scenario/index.ts";
import { ok } from "../../../kernel/result.ts";
import type { SiteContext } from "../../render.ts";
import { sectorTitle } from "../../sector-title.ts";
import { pairOf, readAsked, type Asked } from "./asked.ts";
import { plannedComparison } from "./planned-comparison.ts";
import { playNames } from "./play-names.ts";
import { playground, type Playground } from "./playground.ts";
import type { AnswerProps } from "./what-if-answer.tsx";

/** What is played with in this request, and what the address asks of it. */
export function playOf({ view, visit }: SiteContext["var"]) {
  const play = playground(view.model, playNames(view, visit.language));
  return { play, asked: readAsked(play, visit.query) };
}

async function compare(question: ScenarioQuestion, { view, whatIf }: SiteContext["var"]) {
  // The plan as it stands is the forecast itself, already on record.
  return isAsPlanned(question.shown) && isAsPlanned(question.beside)
    ? ok(plannedComparison(view.forecast, question.year))
    : whatIf.compare(view.model, question);
}

/** The answer to what an address asks, for page and CSV alike; refused when too many wait. */
export async function answerTo(c: SiteContext, play: Playground, asked: Asked) {
  const { view, visit } = c.var;
  const year = planYearOf(view.assumptions);
  const compared = await compare({ ...pairOf(asked), year }, c.var);
  if (!compared.ok) return compared;
  const { language } = visit;
  const answer: AnswerProps = {
    language,
    play,
    asked,
    comparison: compared.value,
    year,
    sectors: sectorNames(c.var),
  };
  return ok(answer);
}

/** Titles of sectors by their id. */
export const sectorNames = ({ view, visit }: SiteContext["var"]) =>
  Object.fromEntries(
    view.model.sectors.map(({ id }) => [id, sectorTitle(view, id, visit.language)]),
  );
