import type { Outlook, Subject } from "../../core/impact/index.ts";

/** Forecasts in people with some initiatives left out, without holding up other work. */
export interface WhatIf {
  outlook(without: ReadonlySet<Subject>): Promise<Outlook>;
  close(): Promise<void>;
}
