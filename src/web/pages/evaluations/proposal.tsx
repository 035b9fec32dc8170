import type { Child, FC } from "hono/jsx";
import type { WhatIfRefused } from "../../../app/ports/what-if.ts";
import { proposalOf, type NoProposal, type Proposal } from "../../../app/proposal-of.ts";
import {
  calibrateByRange,
  compile,
  percentilesOf,
  surprising,
  type Estimate,
  type Forecast,
  type MeasurableEffect,
} from "../../../core/impact/index.ts";
import type { Result } from "../../../kernel/result.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { lowerFirst } from "../../in-words.ts";
import type { Language } from "../../language.ts";
import {
  basisWords,
  estimateValue,
  fieldWords,
  mechanismWords,
} from "../../layout/estimate-words.ts";
import { EvidenceBadge } from "../../layout/evidence-badge.tsx";
import type { SiteContext } from "../../render.ts";
import { agreementWords } from "../counted/agreement-words.ts";
import { Becomes } from "./becomes.tsx";
import type { EvaluationProps } from "./evaluation-props.ts";
import { evaluationWords } from "./evaluation.words.ts";

/** A proposal with the forecast as it would become. */
export interface Weighed extends Proposal {
  readonly forecast: Result<Forecast, WhatIfRefused>;
}

/** Computes what would become of the forecast; once for each evaluation. */
export async function weigh(
  { evaluation, view }: EvaluationProps,
  whatIf: SiteContext["var"]["whatIf"],
): Promise<Result<Weighed, NoProposal>> {
  const proposal = proposalOf(evaluation, view.plan, view.assumptions);
  if (!proposal.ok) return proposal;
  const model = compile(view.plan, proposal.value.assumptions);
  const forecast = await whatIf.forecast(evaluation.id, model);
  return { ok: true, value: { ...proposal.value, forecast } };
}

/** What is assumed beside what was measured; nothing changes by looking at it. */
export const ProposalBeside: FC<EvaluationProps & { proposal: Result<Weighed, NoProposal> }> = (
  props,
) => {
  const { visit, view, proposal } = props;
  const { language } = visit;
  const say = evaluationWords[language].proposal;
  if (!proposal.ok)
    return (
      <Section title={say.title}>
        <p class="note">{say.none[proposal.error]}</p>
      </Section>
    );
  const { assumed, measured, forecast } = proposal.value;
  const range = proposedEstimate(proposal.value);
  const where = `${lowerFirst(mechanismWords[language][assumed.mechanism.kind])}: ${placeOf(assumed, props)}`;
  const both = calibrateByRange(assumed, measured);
  const row = (label: string, estimate: Estimate) => ({
    label,
    value: rangeWords(assumed.field, estimate, language),
    bars: [],
    interval: percentilesOf({ field: assumed.field, estimate }),
  });
  return (
    <Section title={say.title}>
      <p>{say.about(lowerFirst(fieldWords[language][assumed.field]), where)}</p>
      <BarRows
        description={say.picture}
        rows={[
          row(say.assumed, assumed.estimate),
          row(say.proposed, range),
          ...(both.ok ? [{ ...row(say.both, { ...range, ...inRange(both.value) }), strong }] : []),
        ]}
      />
      {both.ok && (
        <p class={both.value.surprise < surprising ? "note note--attention" : "small"}>
          {agreementWords(both.value, language)}
        </p>
      )}
      <p class="small quiet">
        {say.range} {both.ok && say.weighing}
      </p>
      <dl class="facts">
        <dt>{say.assumed}</dt>
        <dd>
          <EvidenceBadge grade={assumed.estimate.grade} language={language} />
          <span class="small quiet">; {basisWords[language][assumed.estimate.basis]}</span>
        </dd>
        <dt>{say.proposed}</dt>
        <dd>
          <EvidenceBadge grade={measured.grade} language={language} />
        </dd>
      </dl>
      <h3 class="nl-heading nl-heading--level-3">{say.becomes}</h3>
      {forecast.ok ? (
        <Becomes
          visit={visit}
          view={view}
          subject={props.evaluation.subject}
          changed={forecast.value}
        />
      ) : (
        <p class="note">{say.busy}</p>
      )}
      <p class="note note--attention">
        <strong>{say.stays}</strong> {say.judge}
      </p>
    </Section>
  );
};

const Section: FC<{ title: string; children?: Child }> = ({ title, children }) => (
  <section class="section stack" id="voorstel">
    <h2 class="nl-heading nl-heading--level-2">{title}</h2>
    {children}
  </section>
);

const strong = true as const;
const inRange = ({ low, high }: { readonly low: number; readonly high: number }) => ({ low, high });

/** The range of an estimate, also of one that is a single value with the width of its grade. */
export function rangeWords(
  field: MeasurableEffect["field"],
  estimate: Estimate,
  language: Language,
): string {
  const { low, high } = percentilesOf({ field, estimate });
  const { grade, basis, origin } = estimate;
  return estimateValue(field, { low, high, grade, basis, origin }, language);
}

/** The measured range as it would stand in the assumptions. */
export function proposedEstimate({ assumed, measured }: Proposal): Estimate {
  return { ...measured, basis: "literature", origin: assumed.estimate.origin };
}

/** The work that a mechanism acts on, in words. */
function placeOf({ mechanism }: MeasurableEffect, { visit, view }: EvaluationProps): string {
  if (mechanism.kind === "supply") throw new Error("no evaluation is about supply");
  const pool = view.assumptions.pools.find(({ id }) => id === mechanism.pool)!;
  return pool.title[visit.language];
}
