import * as z from "zod";
import { refTo } from "../plan/index.ts";
import { act } from "../register/index.ts";
import { reporters } from "./progress-report.ts";

/**
 * That somebody reported, for who looks into what was done by whom; the subject is "report:<id>".
 * The report itself is kept elsewhere and says in what part somebody reported, never who.
 */
export const ReportAct = z.discriminatedUnion("kind", [
  act(
    "progress-reported",
    { initiative: refTo("initiative"), day: z.iso.date(), as: z.enum(reporters) },
    {},
  ),
]);
export type ReportAct = z.infer<typeof ReportAct>;
