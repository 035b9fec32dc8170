import type { Subject } from "../../core/impact/index.ts";
import type { EvaluationRequest, FileEvaluation } from "../evaluate-file.ts";
import type { RegionId } from "./region-store.ts";

/** What somebody keeps of an evaluation, with everything that is needed to do it again. */
export interface NewEvaluation {
  /** The initiative, or the priority that the list does not have, that it is about. */
  readonly subject: Subject;
  /** What was asked, in plain Dutch. */
  readonly question: string;
  readonly request: EvaluationRequest;
  /** The answer, or why the data cannot carry the question. */
  readonly outcome: FileEvaluation;
  /** Name of the mechanism whose effect it speaks of, as somebody said who knows both. */
  readonly about?: string;
  /** Made up, to try things out; shown as such everywhere. */
  readonly isExample: boolean;
  readonly keptAt: Date;
}

export interface KeptEvaluation extends NewEvaluation {
  readonly id: string;
  /** Of the file with the figures. */
  readonly dataSha256: string;
  /** It no longer counts, and no longer proposes anything. */
  readonly withdrawn?: { readonly at: Date; readonly reason: string };
}

/** Evaluations with the files they rest on. One is added and never changed, at most withdrawn. */
export interface EvaluationStore {
  /** @param data the file with the figures: totals, never people */
  keep(region: RegionId, evaluation: NewEvaluation, data: Uint8Array): Promise<KeptEvaluation>;
  /** @returns false when there is no such evaluation; one withdrawn before stays as it is */
  withdraw(region: RegionId, id: string, reason: string, at: Date): Promise<boolean>;
  /** The file with the figures, as it came. */
  data(region: RegionId, id: string): Promise<Uint8Array | undefined>;
  /** All of them, examples too: the last that was kept first. */
  all(region: RegionId): Promise<readonly KeptEvaluation[]>;
}
