import { beforeEach, describe, expect, test } from "vitest";
import type { PeopleStore } from "../ports/people-store.ts";
import { makeInvitation } from "./invitations.ts";
import { memoryPeople } from "./memory-people.test-data.ts";
import { recognise } from "./recognise.ts";

const region = "voorbeeld";
const now = new Date("2026-11-20T09:00:00Z");
const weekLater = new Date("2026-11-27T09:00:00Z");
const at = (subject: string, email?: string) => ({
  identity: { issuer: "https://id.example", subject },
  ...(email !== undefined && { email }),
});

let people: PeopleStore;
beforeEach(async () => {
  people = memoryPeople();
  for (const id of ["ann", "bob"])
    await people.add(region, {
      id,
      name: id,
      email: `${id}@voorbeeld.example`,
      createdAt: now,
      isExample: true,
    });
});

const invited = async (person: string) => (await makeInvitation(people, region, person, now)).token;
const come = async (as: ReturnType<typeof at>, invitation?: string, when = now) => {
  const came = await recognise(people, region, as, { invitation, now: when });
  return came.ok ? came.value.id : came.error.kind;
};

describe("an invitation", () => {
  test("ties who comes with it, who from then on comes without", async () => {
    expect(await come(at("1"), await invited("ann"))).toBe("ann");
    expect(await come(at("1"))).toBe("ann");
  });

  test("works once: of two at once, one gets in", async () => {
    const token = await invited("ann");
    const both = await Promise.all([come(at("1"), token), come(at("2"), token)]);
    expect(both.toSorted()).toEqual(["ann", "invitation-over"]);
    expect(await come(at("3"), token)).toBe("invitation-over");
  });

  test("used by its own person again, lets them in", async () => {
    const token = await invited("ann");
    await come(at("1"), token);
    expect(await come(at("1"), token)).toBe("ann");
  });

  test("does not work after a week, nor when it was made up", async () => {
    expect(await come(at("1"), await invited("ann"), weekLater)).toBe("invitation-over");
    expect(await come(at("1"), "x".repeat(43))).toBe("invitation-over");
  });

  test("for another is refused to who has an account, and still works for whom it is for", async () => {
    await come(at("1"), await invited("bob"));
    const token = await invited("ann");
    expect(await come(at("1"), token)).toBe("identity-of-another");
    expect(await come(at("2"), token)).toBe("ann");
  });
});

describe("without an invitation", () => {
  test("somebody unknown does not come in", async () => {
    expect(await come(at("1"))).toBe("unknown");
    expect(await come(at("1", "eve@voorbeeld.example"))).toBe("unknown");
  });

  test("the checked address of somebody who never signed in is enough, once", async () => {
    expect(await come(at("1", "ann@voorbeeld.example"))).toBe("ann");
    expect(await come(at("2", "ann@voorbeeld.example"))).toBe("unknown");
    expect(await come(at("1"))).toBe("ann");
  });
});
