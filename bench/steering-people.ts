import { randomUUID } from "node:crypto";
import { regionFolder } from "../src/adapters/region-files/region-folder.ts";
import type { OpenStore } from "../src/adapters/postgres/index.ts";
import { startSession } from "../src/app/sign-in/sessions.ts";
import { steeringDesk } from "../src/app/steering/steering-desk.ts";
import type { Role } from "../src/core/rights/index.ts";

const all = 200;
/** Of whom so many report and write minutes; the others read. */
const reporting = all * 0.15;
const writing = all * 0.15;
const items = 6;
const body = "bestuurlijk-overleg";

/** Somebody who is signed in, with what they do all the time. */
export interface Participant {
  readonly cookie: string;
  readonly does:
    | { readonly kind: "read" }
    | { readonly kind: "report"; readonly initiative: string }
    | { readonly kind: "write"; readonly item: string };
}

export interface Gathering {
  readonly region: string;
  readonly meeting: string;
  readonly participants: readonly Participant[];
}

/** Gives 200 people an account, a role and a session, and opens a meeting of the governing board. */
export async function gather(store: OpenStore): Promise<Gathering> {
  const read = await regionFolder("regions/rijk-van-nijmegen").readPlan();
  if (!read.ok) throw new Error("the region cannot be read");
  const { initiatives, region } = read.value;
  const desk = steeringDesk(store.register, {
    region: region.id,
    isExample: false,
    clock: () => new Date(),
  });
  const by = { kind: "command-line" } as const;
  const meeting = randomUUID();
  const start = new Date();
  const agenda = Array.from({ length: items }, () => randomUUID());
  await desk.record(
    by,
    [
      {
        kind: "meeting-planned",
        data: {
          body,
          start: start.toISOString(),
          end: new Date(start.getTime() + 2 * 3_600_000).toISOString(),
        },
        words: {},
      } as const,
      ...agenda.map(
        (item, at) =>
          ({
            kind: "item-added",
            data: { item, source: { kind: "input" } },
            words: { title: `Punt ${at + 1}` },
          }) as const,
      ),
      { kind: "meeting-opened", data: {}, words: {} } as const,
    ].map((act) => ({ subject: `meeting:${meeting}` as const, act })),
  );
  const participants: Participant[] = [];
  for (let at = 0; at < all; at++) {
    const initiative = initiatives[at % initiatives.length]!.id;
    const id = randomUUID();
    const now = new Date();
    await store.people.add(region.id, {
      id,
      name: `Deelnemer ${at + 1}`,
      email: `deelnemer-${at + 1}@voorbeeld.example`,
      createdAt: now,
      isExample: false,
    });
    const reports = at < reporting;
    const role: Role = reports
      ? { kind: "lead", initiative, from: "2024-01-01" }
      : { kind: "seat", seat: "member", body, from: "2024-01-01" };
    await desk.record(by, [
      { subject: `person:${id}`, act: { kind: "role-given", data: { role }, words: {} } },
    ]);
    const token = await startSession(store.people, region.id, id, now);
    participants.push({
      cookie: `eenlijn=${token}`,
      does: reports
        ? { kind: "report", initiative }
        : at < reporting + writing
          ? { kind: "write", item: agenda[at % items]! }
          : { kind: "read" },
    });
  }
  return { region: region.id, meeting, participants };
}
