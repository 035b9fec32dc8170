import type { Outlook, Subject } from "../../core/impact/index.ts";
import type { Result } from "../../kernel/result.ts";

/** Too many questions wait: ask again later. */
export interface WhatIfRefused {
  readonly kind: "busy";
}

/** Forecasts in people with some initiatives left out, without holding up other work. */
export interface WhatIf {
  outlook(without: ReadonlySet<Subject>): Promise<Result<Outlook, WhatIfRefused>>;
  close(): Promise<void>;
}
