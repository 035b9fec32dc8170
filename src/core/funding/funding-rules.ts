import * as z from "zod";
import { refTo, Text, type Plan } from "../plan/index.ts";

const SourceId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Whether a source takes requests. */
const Requests = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("open") }),
  z.strictObject({ kind: z.literal("unknown") }),
  z.strictObject({
    kind: z.literal("closed"),
    /** The first day on which nothing can be asked any more. */
    since: z.iso.date(),
    reason: Text,
  }),
]);

const SourceRule = z.strictObject({
  /** Of a source of the plan, or new: then with its name. */
  id: SourceId,
  name: z.string().min(1).optional(),
  /** How to get money from it, and what it asks back. */
  rule: Text,
  requests: Requests,
  /** What a transformation plan must have to get money from it. */
  content: z.array(z.strictObject({ id: SourceId, title: Text })).default([]),
  /** Sources to try instead. */
  alternatives: z.array(SourceId).default([]),
  /** Pages where this stands, with the day on which they were read. */
  links: z
    .array(z.strictObject({ title: z.string(), url: z.url(), read: z.iso.date() }))
    .default([]),
});

/** Who pays for the work of some sectors; an assumption, for laws overlap. */
const Payer = z.strictObject({
  id: SourceId,
  title: Text,
  sectors: z.array(refTo("sector")).min(1),
});
export type Payer = z.infer<typeof Payer>;

/** What a region knows of sources of money, and who pays for which care. */
export const FundingRules = z.strictObject({
  sources: z.array(SourceRule).default([]),
  payers: z.array(Payer).default([]),
});
export type FundingRules = z.infer<typeof FundingRules>;

/** A source of money, as the plan and the rules of the region say. */
export interface FundingSource {
  readonly id: string;
  readonly name: string;
  /** What the plan says of it. */
  readonly summary?: Text;
  readonly rule?: z.infer<typeof SourceRule>;
}

/** Every source: those with rules first, in their order, then the others of the plan. */
export function fundingSources(
  { fundingSources: planned }: Pick<Plan, "fundingSources">,
  { sources }: Pick<FundingRules, "sources"> = { sources: [] },
): readonly FundingSource[] {
  const ruled = sources.map((rule) => {
    const known = planned.find(({ id }) => id === rule.id);
    return {
      id: rule.id,
      name: rule.name ?? known?.name ?? rule.id,
      ...(known && { summary: known.summary }),
      rule,
    };
  });
  const rest = planned.filter(({ id }) => !sources.some((rule) => rule.id === id));
  return [...ruled, ...rest.map(({ id, name, summary }) => ({ id, name, summary }))];
}

/** The first day on which a source takes no requests; nothing while it is not known to be closed. */
export const closedSince = ({ rule }: FundingSource): string | undefined =>
  rule?.requests.kind === "closed" ? rule.requests.since : undefined;
