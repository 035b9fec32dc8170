import type { Kysely } from "kysely";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { Tables } from "./tables.ts";

/** Entries in one stretch: the embedded database serves nobody else while it reads one. */
const entriesPerStretch = 2500;
/** Highest value of an integer in the database. */
const highest = 2 ** 31 - 1;

/**
 * Stretches of numbers that together hold every entry after a number, as they are when they are
 * read. Without a limit to a number the embedded database, which knows nothing of its tables,
 * sorts all that follows for each stretch.
 */
export async function* entryStretches(
  db: Kysely<Tables>,
  region: RegionId,
  after: number,
  until = highest,
): AsyncGenerator<{ readonly first: number; readonly last: number }> {
  // A few are one stretch, and nothing has to be looked for.
  if (until - after <= entriesPerStretch) {
    yield { first: after + 1, last: until };
    return;
  }
  for (let done = after; done < until;) {
    const { first } = await db
      .selectFrom("register_entry")
      .select((entry) => entry.fn.min<number | null>("number").as("first"))
      .where("region_id", "=", region)
      .where("number", ">", done)
      .executeTakeFirstOrThrow();
    if (first === null) return;
    done = Math.min(first - 1 + entriesPerStretch, until);
    yield { first, last: done };
  }
}
