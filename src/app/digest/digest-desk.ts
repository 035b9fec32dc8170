import type { Person } from "../ports/people-store.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import { digestOf } from "../secret-token.ts";

/** Where people switch their weekly mail on and off. */
export interface DigestDesk {
  /** Whether this site sends mail at all. */
  readonly isSent: boolean;
  switch(person: string, wantsDigest: boolean): Promise<void>;
  /** To whom the mail went that this token is from. */
  receiver(stopToken: string): Promise<Person | undefined>;
}

export function digestDesk(
  { people, digests }: Pick<Store, "people" | "digests">,
  region: RegionId,
  isSent: boolean,
): DigestDesk {
  return {
    isSent,
    switch: (person, wantsDigest) => people.change(region, person, { wantsDigest }),
    async receiver(stopToken) {
      const id = await digests.personOf(region, digestOf(stopToken));
      return id === undefined ? undefined : people.find(region, id);
    },
  };
}
