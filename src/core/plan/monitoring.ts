import * as z from "zod";
import { Origin } from "./origin.ts";
import { Point } from "./point.ts";
import { localId } from "./reference.ts";
import { Text } from "./text.ts";

const MonitoringLevel = z.strictObject({
  id: z.enum(["region", "institution", "plan"]),
  title: Text,
  metric: Text,
  responsible: Text,
  origin: Origin,
});

/** One of the lines along which the region wants to follow its plan. */
export const MonitoringLine = z.strictObject({
  id: localId(),
  title: Text,
  summary: Text,
  responsible: Text,
  levels: z.array(MonitoringLevel).default([]),
  agreements: z.array(Text),
  /** The stops through which findings travel, first to last; empty when the plan names none. */
  feedbackPath: z.array(Text),
  origin: Origin,
});
export type MonitoringLine = z.infer<typeof MonitoringLine>;

export const Monitoring = z.strictObject({
  status: Text,
  principles: z.array(Point),
  lines: z.array(MonitoringLine),
  demands: z.array(Point),
  origin: Origin,
});
export type Monitoring = z.infer<typeof Monitoring>;
