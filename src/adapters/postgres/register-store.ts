import { sql, type Kysely, type Transaction } from "kysely";
import type {
  NewAct,
  NotRecorded,
  Recorded,
  Recording,
  RegisterStore,
  WentOn,
} from "../../app/ports/register-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { RegionAct } from "../../app/steering/region-act.ts";
import type { Entry } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { appendEntries } from "./append-entries.ts";
import { assumptionStore } from "./assumption-store.ts";
import { entryStretches } from "./entry-stretches.ts";
import { eraseWords } from "./erase-words.ts";
import { lockRegion } from "./lock-region.ts";
import { planStore } from "./plan-store.ts";
import { entryOf, readEntries } from "./read-entries.ts";
import type { Tables } from "./tables.ts";
import { verifyRegister } from "./verify-register.ts";

export function registerStore(db: Kysely<Tables>): RegisterStore {
  const some = async (region: RegionId, isExample: boolean) =>
    (await db
      .selectFrom("register_entry")
      .select("number")
      .where("region_id", "=", region)
      .where("is_example", "=", isExample)
      .limit(1)
      .executeTakeFirst()) !== undefined;

  return {
    async record(region, acts, recording) {
      try {
        return await db.transaction().execute((trx) => record(trx, region, acts, recording));
      } catch (error) {
        return turnedDown(error);
      }
    },
    async recordAll(region, recordings) {
      try {
        await db.transaction().execute(async (trx) => {
          await lockRegion(trx, region);
          for (const { brings } of recordings) await keepVersions(trx, region, brings);
          await appendEntries(trx, region, recordings);
        });
        return ok(undefined);
      } catch (error) {
        return turnedDown(error);
      }
    },
    async since(region, number, until) {
      const entries: Entry<RegionAct>[] = [];
      for await (const { first, last } of entryStretches(db, region, number, until)) {
        const rows = await readEntries(db, region)
          .where("number", ">=", first)
          .where("number", "<=", last)
          .execute();
        for (const row of rows) entries.push(entryOf(row));
      }
      return entries;
    },
    async head(region) {
      const { rows } = await sql<{ number: number; erasures: number }>`select
        (select coalesce(max(number), 0) from register_entry where region_id = ${region}) as number,
        (select count(*) from register_entry
          where region_id = ${region} and kind = 'words-erased') as erasures`.execute(db);
      return rows[0]!;
    },
    async kinds(region) {
      return { example: await some(region, true), real: await some(region, false) };
    },
    verify: (region, digest) => verifyRegister(db, region, digest),
    erase: (region, words, recording) =>
      db.transaction().execute((trx) => eraseWords(trx, region, words, recording)),
  };
}

/** Thrown to undo what a transaction did before it was refused. */
class TurnedDown extends Error {
  readonly reason: NotRecorded;
  constructor(reason: NotRecorded) {
    super(reason.kind);
    this.reason = reason;
  }
}

function turnedDown(error: unknown): Result<never, NotRecorded> {
  if (error instanceof TurnedDown) return refused(error.reason);
  throw error;
}

async function record(
  trx: Transaction<Tables>,
  region: RegionId,
  acts: readonly NewAct[],
  { brings, head, ...recording }: Recording,
): Promise<Result<Recorded, NotRecorded | WentOn>> {
  await lockRegion(trx, region);
  if (recording.submission !== undefined) {
    const sent = await readEntries(trx, region)
      .where("submission", "=", recording.submission.toLowerCase())
      .execute();
    if (sent.length > 0) return ok({ entries: sent.map(entryOf) });
  }
  if (head !== undefined && (await someAfter(trx, region, head)))
    return refused({ kind: "went-on" });
  const latest = await doneMeanwhile(trx, region, acts);
  if (latest !== undefined) return refused({ kind: "meanwhile", latest });
  const versions = await keepVersions(trx, region, brings);
  const entries = await appendEntries(trx, region, [{ acts, ...recording }]);
  return ok({ entries, ...versions });
}

async function keepVersions(
  trx: Transaction<Tables>,
  region: RegionId,
  brings: Recording["brings"],
): Promise<Pick<Recorded, "plan" | "assumptions">> {
  const plan = brings?.plan && settled(await planStore(trx).adopt(region, brings.plan));
  const assumptions =
    brings?.assumptions && settled(await assumptionStore(trx).keep(region, brings.assumptions));
  return { ...(plan && { plan }), ...(assumptions && { assumptions }) };
}

async function someAfter(trx: Transaction<Tables>, region: RegionId, number: number) {
  const next = await trx
    .selectFrom("register_entry")
    .select("number")
    .where("region_id", "=", region)
    .where("number", "=", number + 1)
    .executeTakeFirst();
  return next !== undefined;
}

/** The newest entry on a subject that the writer did not know. */
async function doneMeanwhile(
  trx: Transaction<Tables>,
  region: RegionId,
  acts: readonly NewAct[],
): Promise<Entry<RegionAct> | undefined> {
  const known = acts.filter(({ after }) => after !== undefined);
  if (known.length === 0) return undefined;
  const newer = await readEntries(trx, region)
    .innerJoin(
      sql<{ about: string; after: number }>`unnest(
        ${known.map(({ subject }) => subject)}::text[],
        ${known.map(({ after }) => after)}::integer[])`.as<"seen">(sql`seen(about, after)`),
      (join) => join.onRef("seen.about", "=", "subject").onRef("seen.after", "<", "number"),
    )
    .execute();
  // Asked for one alone, the database would look through all entries, the last first.
  const latest = newer.at(-1);
  return latest && entryOf(latest);
}

function settled<V>(outcome: Result<V, NotRecorded>): V {
  if (!outcome.ok) throw new TurnedDown(outcome.error);
  return outcome.value;
}
