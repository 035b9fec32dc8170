import { keepDoing, type Kept } from "./keep-doing.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";
import { keptSince } from "./sign-in/kept-forms.ts";

/** Days that finished work can be looked back at when something went wrong. */
const jobDays = 90;

/** Throws away, every minute, forms and finished jobs that waited for too long, until told to stop. */
export function keepSweeping(
  { people, jobs }: Pick<Store, "people" | "jobs">,
  region: RegionId,
  clock: () => Date,
  report: (problem: unknown) => void,
): Kept {
  return keepDoing(
    async () => {
      const now = clock();
      await people.sweepForms(region, keptSince(now));
      await jobs.sweep(region, new Date(now.getTime() - jobDays * 86_400_000));
    },
    60_000,
    report,
  );
}
