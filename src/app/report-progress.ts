import { isDeepStrictEqual } from "node:util";
import type { ProgressReport } from "../core/progress/index.ts";
import type { By } from "../core/register/index.ts";
import { refused, type Result } from "../kernel/result.ts";
import { documentText } from "./document.ts";
import type { Circumstances, RecordedProgress, ReportedMeanwhile } from "./ports/progress-store.ts";
import type { Store } from "./ports/store.ts";
import type { SteeringDesk } from "./steering/steering-desk.ts";

interface Kept {
  readonly store: Pick<Store, "progress">;
  readonly steering: SteeringDesk;
  readonly region: string;
}

interface Sending extends Circumstances {
  readonly by: By;
  readonly submission: string;
}

/**
 * Adds a report, and notes in the register who did. Cut off between the two, sending the same form
 * again does what is left.
 * @returns what stands already, when the same form said something else before
 */
export async function reportProgress(
  { store, steering, region }: Kept,
  report: ProgressReport,
  { by, ...circumstances }: Sending,
): Promise<Result<RecordedProgress, ReportedMeanwhile>> {
  const reported = await store.progress.record(region, report, circumstances);
  if (!reported.ok) return reported;
  const { id, initiative, reportedOn: day, reportedBy: as } = reported.value;
  const { submission } = circumstances;
  await steering.record(
    by,
    [
      {
        subject: `report:${id}`,
        act: { kind: "progress-reported", data: { initiative, day, as }, words: {} },
      },
    ],
    { submission },
  );
  const { id: _, isExample: __, recordedAt: ___, ...said } = reported.value;
  return isDeepStrictEqual(plain(said), plain(report))
    ? reported
    : refused({ kind: "reported-meanwhile", latest: reported.value });
}

/** As it is kept: what is undefined is not there. */
const plain = (report: ProgressReport): unknown => JSON.parse(documentText(report));
