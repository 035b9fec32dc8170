import * as z from "zod";
import { Dutch, refTo } from "../plan/index.ts";

/** What the lead of an initiative reported on one day. */
export const ProgressReport = z.strictObject({
  initiative: refTo("initiative"),
  reportedOn: z.iso.date(),
  course: z.enum(["on-course", "at-risk", "stuck"]),
  done: Dutch,
  next: Dutch,
});
export type ProgressReport = z.infer<typeof ProgressReport>;

/** A file of reports. */
export const ProgressReports = z.strictObject({ reports: z.array(ProgressReport) });
