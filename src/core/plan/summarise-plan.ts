import type { Plan } from "./plan.ts";

export interface PlanSummary {
  readonly region: string;
  readonly adopted: string;
  /** Number of records per kind. */
  readonly counts: Readonly<Record<string, number>>;
  readonly initiativesPerChallenge: Readonly<Record<string, number>>;
}

/** Counts what a plan holds, so that anyone can check that nothing went missing. */
export function summarisePlan(plan: Plan): PlanSummary {
  const questions = plan.chains.flatMap((chain) => chain.questions);
  return {
    region: plan.region.id,
    adopted: plan.region.plan.adopted,
    counts: {
      challenges: plan.challenges.length,
      objectives: plan.challenges.flatMap((challenge) => challenge.objectives).length,
      initiatives: plan.initiatives.length,
      priorities: plan.priorities.length,
      organisations: plan.organisations.length,
      bodies: plan.bodies.length,
      commitments: plan.commitments.length,
      agendaItems: plan.agendas.flatMap((a) => a.categories.flatMap((c) => c.items)).length,
      monitoringLines: plan.monitoring.lines.length,
      risks: plan.risks.length,
      preconditions: plan.preconditions.length,
      chains: plan.chains.length,
      chainCounts: 4 * questions.filter((question) => question.counts !== undefined).length,
      preventionCriteria: plan.preventionInfrastructure.criteria.length,
      crucialCareRows: plan.crucialCare.offers.length,
      crucialCarePresent: plan.crucialCare.offers.filter((offer) => offer.present).length,
      residentPoints: plan.participation.points.length,
      systems: plan.systems.items.length,
      figures: plan.figures.length,
      sectors: plan.sectors.length,
      municipalities: plan.municipalities.length,
      milestones: plan.milestones.length,
      fundingSources: plan.fundingSources.length,
      contradictions: plan.contradictions.length,
      documents: plan.documents.length,
    },
    initiativesPerChallenge: Object.fromEntries(
      plan.challenges.map((challenge) => [
        challenge.id,
        plan.initiatives.filter((initiative) => initiative.challenge === challenge.id).length,
      ]),
    ),
  };
}
