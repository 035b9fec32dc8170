import type { By, Entry } from "../../core/register/index.ts";
import type { RegionAct } from "./region-act.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/**
 * What a form did when it was sent before: who sends it twice, or goes back and sends it again, is
 * told the same as the first time.
 * @returns nothing when it was never sent, or did nothing
 */
export async function sentBefore(
  desk: SteeringDesk,
  by: By,
  submission: string,
): Promise<readonly Entry<RegionAct>[]> {
  const before = await desk.record(by, [], { submission });
  return before.ok ? before.value.entries : [];
}
