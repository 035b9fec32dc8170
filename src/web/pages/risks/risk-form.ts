import { degrees, type Degree, type RegionRisk, type RiskAct } from "../../../core/risks/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { written, type Answers } from "../../sent-answers.ts";
import { textFaults } from "../../text-fault.ts";
import { ownerIn, ownerValue } from "./owners.ts";
import { risksWords } from "./risks.words.ts";

/** Names of the fields of the forms. */
export const field = {
  likelihood: "kans",
  impact: "gevolg",
  reason: "reden",
  owner: "wie",
  indicator: (at: number) => `cijfer-${at}`,
  name: "naam",
  summary: "wat",
  mitigation: "aanpak",
  challenge: "opgave",
  closing: "waarom",
} as const;

/** Indicators that can be tied to a risk. */
export const mostIndicators = 3;

type Read<A> = Result<A, readonly Fault[]>;
type Act<K extends RiskAct["kind"]> = Extract<RiskAct, { kind: K }>;

/**
 * Reads a judgement, or says everything that is wrong with it.
 * @param today YYYY-MM-DD
 */
export function readScore(
  answers: Answers,
  today: string,
  language: Language,
): Read<Act<"risk-scored">> {
  const say = risksWords[language].faults;
  const degree = (name: string) =>
    degrees.find((value) => String(value) === answers[name]) satisfies Degree | undefined;
  const likelihood = degree(field.likelihood);
  const impact = degree(field.impact);
  const faults: readonly Fault[] = [
    ...(likelihood === undefined ? [{ field: field.likelihood, text: say.likelihood }] : []),
    ...(impact === undefined ? [{ field: field.impact, text: say.impact }] : []),
    ...textFaults(answers, field.reason, language, say.reason),
  ];
  if (likelihood === undefined || impact === undefined || faults.length > 0) return refused(faults);
  const reason = written(answers, field.reason)!;
  return ok({ kind: "risk-scored", data: { likelihood, impact, on: today }, words: { reason } });
}

/** Reads why a risk is over. @param today YYYY-MM-DD */
export function readClosing(
  answers: Answers,
  today: string,
  language: Language,
): Read<Act<"risk-closed">> {
  const faults = textFaults(answers, field.closing, language, risksWords[language].faults.closing);
  if (faults.length > 0) return refused(faults);
  const reason = written(answers, field.closing)!;
  return ok({ kind: "risk-closed", data: { on: today }, words: { reason } });
}

/**
 * Reads who follows a risk and with which indicators: what is as it was brings no act.
 * @param known values that may be chosen
 */
export function readFollowing(
  answers: Answers,
  risk: RegionRisk,
  known: { readonly owners: readonly string[]; readonly indicators: readonly string[] },
  language: Language,
): Read<readonly RiskAct[]> {
  const chosen = written(answers, field.owner);
  if (chosen !== undefined && !known.owners.includes(chosen))
    return refused([{ field: field.owner, text: risksWords[language].faults.owner }]);
  const fields = Array.from({ length: mostIndicators }, (_, at) => field.indicator(at + 1));
  const asked = new Set(fields.flatMap((name) => written(answers, name) ?? []));
  const indicators = known.indicators.filter((id) => asked.has(id));
  const isSame =
    indicators.length === risk.indicators.length &&
    indicators.every((id) => risk.indicators.includes(id));
  const keeps = chosen === undefined || (risk.owner && ownerValue(risk.owner)) === chosen;
  return ok([
    ...(keeps
      ? []
      : [{ kind: "risk-entrusted", data: { owner: ownerIn(chosen) }, words: {} } as const]),
    ...(isSame ? [] : [{ kind: "risk-linked", data: { indicators }, words: {} } as const]),
  ]);
}

/** Reads a risk that the plan does not have. @param challenges ids that may be chosen */
export function readNamed(
  answers: Answers,
  challenges: readonly string[],
  language: Language,
): Read<Act<"risk-named">> {
  const say = risksWords[language].faults;
  const faults = [
    ...textFaults(answers, field.name, language, say.name),
    ...textFaults(answers, field.summary, language, say.summary),
    ...textFaults(answers, field.mitigation, language),
  ];
  if (faults.length > 0) return refused(faults);
  const mitigation = written(answers, field.mitigation);
  return ok({
    kind: "risk-named",
    data: { challenges: challenges.filter((id) => id === answers[field.challenge]) },
    words: {
      title: written(answers, field.name)!,
      summary: written(answers, field.summary)!,
      ...(mitigation !== undefined && { mitigation }),
    },
  });
}
