import type { Quarter } from "../../../core/impact/index.ts";
import type { RegionView } from "../../region-view.ts";

/** "initiative:…" or "priority:…" without what stands before the id: its page goes by that. */
export const slugIn = (subject: string): string => subject.slice(subject.indexOf(":") + 1);

export function initiativeName({ lookup }: RegionView, subject: string): string {
  const id = slugIn(subject);
  const record = subject.startsWith("priority:") ? lookup.priority(id) : lookup.initiative(id);
  return record?.name ?? id;
}

export const partyName = ({ lookup }: RegionView, id: string): string =>
  lookup.organisation(id)?.name ?? id;

export const funderName = ({ plan }: RegionView, id: string): string =>
  plan.fundingSources.find((source) => source.id === id)?.name ?? id;

/** As dates are written: 2027-Q2. */
export const quarterName = (quarter: Quarter): string =>
  `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
