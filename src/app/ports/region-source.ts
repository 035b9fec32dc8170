import type { Plan, Problem, RegionOutline } from "../../core/plan/index.ts";
import type { ChainEntry } from "../../core/chains/index.ts";
import type { Assumptions } from "../../core/impact/index.ts";
import type { IndicatorSet } from "../../core/indicators/index.ts";
import type { ExampleSeries } from "../../core/observations/index.ts";
import type { SteeringRules } from "../../core/steering/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { ProgressReport } from "../../core/progress/index.ts";
import type { Story } from "../example-steering/check-example-steering.ts";
import type { Persona } from "../sign-in/persona.ts";
import type { ExampleEvaluation } from "../take-in-example-evaluations.ts";

/** A problem with the place in a file where an editor must look. */
export interface LocatedProblem extends Problem {
  readonly file: string;
  /** 1-based; absent when the problem is about the file as a whole. */
  readonly line?: number;
}

/** A region as its editors wrote it. */
export interface RegionSource {
  readPlan(): Promise<Result<Plan, readonly LocatedProblem[]>>;
  readAssumptions(plan: Plan): Promise<Result<Assumptions, readonly LocatedProblem[]>>;
  /** What the region measures; a region without such files measures nothing yet. */
  readIndicators(plan: Plan): Promise<Result<IndicatorSet | undefined, readonly LocatedProblem[]>>;
  /** How the region steers; without such files nothing is agreed, and no signal is raised. */
  readSteering(plan: Plan): Promise<Result<SteeringRules, readonly LocatedProblem[]>>;
  /** The example progress, only for trying things out; never mixed with what was reported. */
  readExampleProgress(
    plan: Plan,
  ): Promise<Result<readonly ProgressReport[], readonly LocatedProblem[]>>;
  /** Made-up answers about the chains, only for trying things out; empty when there are none. */
  readExampleChains(plan: Plan): Promise<Result<readonly ChainEntry[], readonly LocatedProblem[]>>;
  /** Made-up evaluations with their files, only for trying things out; empty when there are none. */
  readExampleEvaluations(): Promise<
    Result<readonly ExampleEvaluation[], readonly LocatedProblem[]>
  >;
  /** Recipes for made-up series, only for trying things out; empty when there are none. */
  readExampleSeries(
    set: IndicatorSet,
  ): Promise<Result<readonly ExampleSeries[], readonly LocatedProblem[]>>;
  /** Made-up people to sign in as, only for trying things out; empty when there are none. */
  readPersonas(plan: Plan): Promise<Result<readonly Persona[], readonly LocatedProblem[]>>;
  /** What they did in half a year, only for trying things out; left out when there is no story. */
  readExampleSteering(plan: Plan): Promise<Result<Story | undefined, readonly LocatedProblem[]>>;
  /** The outline of its areas, for maps; left out when the region has none. */
  readOutline(): Promise<Result<RegionOutline | undefined, readonly LocatedProblem[]>>;
}
