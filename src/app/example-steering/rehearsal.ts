import { register, type By, type Entry } from "../../core/register/index.ts";
import { ok } from "../../kernel/result.ts";
import { documentDigest } from "../document.ts";
import type { ActsToRecord } from "../ports/register-store.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { SteeringDesk } from "../steering/steering-desk.ts";
import type { ChangeOffice } from "../steering/adopt-proposal.ts";
import type { LatestDocuments } from "../steering/latest-documents.ts";
import type { RegionAct } from "../steering/region-act.ts";

/** A register that is kept nowhere, in which steering is tried before it is recorded. */
export interface Rehearsal {
  readonly office: ChangeOffice;
  /** What happens from here on happens at this moment. */
  readonly moveTo: (moment: Date) => void;
  /** Everything that was done, in order. */
  readonly done: readonly ActsToRecord[];
}

/**
 * @param known entries that are in the register already
 * @param latest the plan and what is assumed of it before anything changes
 */
export function rehearsal(
  region: RegionId,
  known: readonly Entry[],
  latest: LatestDocuments,
): Rehearsal {
  const book = register(known);
  const done: ActsToRecord[] = [];
  let documents = latest;
  let at = new Date(0);

  const record = (by: By, acts: readonly { subject: Entry["subject"]; act: RegionAct }[]) =>
    acts.map(({ subject, act }): Entry<RegionAct> => {
      const entry = { number: book.head + 1, at, by, subject, act };
      book.add(entry);
      return entry;
    });
  const desk: SteeringDesk = {
    known: () => book,
    upToDate: async () => book,
    async record(by, acts, { brings } = {}) {
      const { plan, assumptions } = brings ?? {};
      documents = {
        plan: plan?.plan ?? documents.plan,
        assumptions: assumptions?.assumptions ?? documents.assumptions,
        versions: {
          plan: (plan?.after ?? documents.versions.plan - 1) + 1,
          assumptions: (assumptions?.after ?? documents.versions.assumptions - 1) + 1,
        },
        inForceFrom: plan?.adoptedOn ?? documents.inForceFrom,
      };
      if (acts.length > 0) done.push({ by, at, acts, isExample: true, ...(brings && { brings }) });
      return ok({ entries: record(by, acts) });
    },
    // Nobody else takes part in a rehearsal.
    async recordIf(by, decide) {
      const decided = await decide(book);
      return decided.ok ? desk.record(by, decided.value.acts, decided.value) : decided;
    },
  };
  const office: ChangeOffice = {
    region,
    store: {
      plans: { latest: async () => asAdopted(documents, at) },
      assumptions: { latest: async () => asKept(documents, at) },
    },
    desk,
    changed: async () => {},
  };
  return { office, done, moveTo: (moment) => void (at = moment) };
}

const asAdopted = ({ plan, versions, inForceFrom }: LatestDocuments, createdAt: Date) => ({
  plan,
  version: {
    number: versions.plan,
    adoptedOn: inForceFrom,
    source: "proposal" as const,
    sha256: documentDigest(plan),
    createdAt,
  },
});

const asKept = ({ assumptions, versions }: LatestDocuments, createdAt: Date) => ({
  assumptions,
  version: {
    number: versions.assumptions,
    sha256: documentDigest(assumptions),
    createdAt,
  },
});
