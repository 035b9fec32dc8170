import * as z from "zod";
import { Agenda, Phase } from "./agenda.ts";
import { Body, Governance } from "./body.ts";
import { Chain, CrucialCare, PreventionInfrastructure } from "./chain.ts";
import { Challenge } from "./challenge.ts";
import { Contradiction } from "./contradiction.ts";
import { Figure, Sector } from "./figure.ts";
import { Initiative, Priority } from "./initiative.ts";
import { Monitoring } from "./monitoring.ts";
import { Commitment, Organisation } from "./organisation.ts";
import { FundingSource, Milestone, Participation, Vision } from "./point.ts";
import { Document, Municipality, Region } from "./region.ts";
import { Precondition, Risk } from "./risk.ts";
import { Systems } from "./system.ts";

/** The version of this format; raised when an older file could no longer be read. */
export const planFormat = 1;

/** A whole regional plan as one document. */
export const Plan = z.strictObject({
  format: z.literal(planFormat),
  region: Region,
  documents: z.array(Document).min(1),
  municipalities: z.array(Municipality),
  figures: z.array(Figure),
  sectors: z.array(Sector),
  vision: Vision,
  participation: Participation,
  challenges: z.array(Challenge).min(1),
  initiatives: z.array(Initiative),
  priorities: z.array(Priority),
  organisations: z.array(Organisation),
  bodies: z.array(Body),
  governance: Governance,
  commitments: z.array(Commitment),
  phases: z.array(Phase),
  agendas: z.array(Agenda),
  monitoring: Monitoring,
  risks: z.array(Risk),
  preconditions: z.array(Precondition),
  chains: z.array(Chain),
  preventionInfrastructure: PreventionInfrastructure,
  crucialCare: CrucialCare,
  systems: Systems,
  fundingSources: z.array(FundingSource),
  milestones: z.array(Milestone),
  contradictions: z.array(Contradiction),
});
export type Plan = z.infer<typeof Plan>;
