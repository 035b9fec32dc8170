import { randomUUID } from "node:crypto";
import { wordsOf, type Entry } from "../../core/register/index.ts";
import { ok, refused } from "../../kernel/result.ts";
import { documentDigest } from "../document.ts";
import type { Recorded, Recording, RegisterStore } from "../ports/register-store.ts";
import { noDigest } from "./entry-digest.ts";
import { belongsOn, RegionAct } from "./region-act.ts";

/** The register of one region without a database: there is no chain, and versions always fit. */
export function memoryRegister(): RegisterStore & {
  readonly entries: readonly Entry<RegionAct>[];
  /** What recordings brought along. */
  readonly brought: readonly NonNullable<Recording["brings"]>[];
} {
  const entries: Entry<RegionAct>[] = [];
  const brought: NonNullable<Recording["brings"]>[] = [];
  const submissions = new Map<string, readonly Entry<RegionAct>[]>();
  const kinds = { example: false, real: false };
  let erasures = 0;

  const store: RegisterStore = {
    async record(
      _region,
      acts,
      { by, at: now, submission = randomUUID(), isExample, brings, head },
    ) {
      const sent = submissions.get(submission);
      if (sent !== undefined) return ok({ entries: sent });
      if (head !== undefined && entries.length > head) return refused({ kind: "went-on" });
      const latest = entries.findLast((entry) =>
        acts.some(
          ({ subject, after = Infinity }) => subject === entry.subject && entry.number > after,
        ),
      );
      if (latest !== undefined) return refused({ kind: "meanwhile", latest });
      const last = entries.at(-1)?.at ?? now;
      const added = acts.map(({ subject, act: given }, index): Entry<RegionAct> => {
        const act = RegionAct.parse(given);
        if (!belongsOn(subject, act))
          throw new Error(`"${act.kind}" does not belong on ${subject}`);
        const number = entries.length + 1 + index;
        return { number, at: last > now ? last : now, by, subject, act };
      });
      entries.push(...added);
      if (added.length > 0) submissions.set(submission, added);
      kinds[isExample ? "example" : "real"] ||= added.length > 0;
      if (brings !== undefined) brought.push(brings);
      return ok({ entries: added, ...versionsOf(brings) });
    },
    async recordAll(region, recordings) {
      for (const { acts, ...recording } of recordings) await store.record(region, acts, recording);
      return ok(undefined);
    },
    since: async (_region, number) => entries.slice(number),
    head: async () => ({ number: entries.length, erasures }),
    kinds: async () => ({ ...kinds }),
    verify: async () => ({ entries: entries.length, head: noDigest, broken: [] }),
    async erase(region, words, { reason, ...recording }) {
      for (const { number, name } of words) {
        const { act, ...entry } = entries[number - 1]!;
        const erased = RegionAct.parse({ ...act, words: { ...act.words, [name]: null } });
        entries[number - 1] = { ...entry, act: erased };
        const data = { names: [name], ...(reason !== undefined && { reason }) };
        const record: RegionAct = { kind: "words-erased", data, words: {} };
        await store.record(region, [{ subject: wordsOf(number), act: record }], recording);
        erasures += 1;
      }
      return words.length;
    },
  };
  return { ...store, entries, brought };
}

function versionsOf(brings: Recording["brings"]): Pick<Recorded, "plan" | "assumptions"> {
  const { plan, assumptions } = brings ?? {};
  return {
    ...(plan && {
      plan: {
        number: plan.after + 1,
        adoptedOn: plan.adoptedOn,
        source: plan.source,
        sha256: documentDigest(plan.plan),
        createdAt: plan.createdAt,
      },
    }),
    ...(assumptions && {
      assumptions: {
        number: assumptions.after + 1,
        sha256: documentDigest(assumptions.assumptions),
        createdAt: assumptions.createdAt,
      },
    }),
  };
}
