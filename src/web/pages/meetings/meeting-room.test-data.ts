import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { beforeAll, beforeEach } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import type { MailOrder } from "../../../app/mail/mail-order.ts";
import type { RegisterStore } from "../../../app/ports/register-store.ts";
import type { Person } from "../../../app/ports/people-store.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import { readMeeting, type Meeting } from "../../../core/meetings/index.ts";
import { anonymous, type Role, type Seat } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteEnv } from "../../render.ts";
import { guard } from "../../rights/guard.ts";
import { meetingsRoutes } from "./routes.ts";

export const board = "bestuurlijk-overleg";
const seat = (as: Seat, body: string, organisation?: string): Role => ({
  kind: "seat",
  seat: as,
  body,
  from: "2023-12-22",
  ...(organisation !== undefined && { organisation }),
});

/** Everybody in these tests, by a letter that their id is made of. */
const people = {
  a: { name: "Voorbeeld: secretaris", roles: [seat("secretary", board)] },
  b: { name: "Voorbeeld: voorzitter", roles: [seat("chair", board)] },
  c: { name: "Voorbeeld: lid VGZ", roles: [seat("member", board, "vgz")] },
  d: { name: "Voorbeeld: lid TO", roles: [seat("member", "tactisch-overleg", "bindkracht10")] },
} as const;
export type Who = keyof typeof people;
export const idOf = (who: Who) => `${who.repeat(8)}-0000-4000-8000-000000000000`;

export const inText = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
/** The address of a meeting, or below it. */
export const at = ({ id }: Meeting, below = "") => `/vergaderingen/${id}${below}`;

/**
 * The pages of meetings with their people, anew for each test. Call it once, outside tests.
 */
export function meetingRoom() {
  let view: RegionView;
  let kept: RegisterStore;
  let desk: SteeringDesk;
  let mails: MailOrder[];

  beforeAll(async () => {
    const sample = await sampleView();
    const rules = await regionFolder("regions/rijk-van-nijmegen").readSteering(sample.plan);
    if (!rules.ok) throw new Error(JSON.stringify(rules.error));
    view = { ...sample, rules: rules.value };
  });

  beforeEach(async () => {
    mails = [];
    const clock = () => new Date(`${view.today}T09:00:00Z`);
    kept = memoryRegister();
    desk = steeringDesk(kept, { region: "x", isExample: true, clock });
    await desk.record(
      { kind: "command-line" },
      (Object.keys(people) as Who[]).flatMap((who) =>
        people[who].roles.map((role) => ({
          subject: `person:${idOf(who)}` as const,
          act: { kind: "role-given", data: { role }, words: {} } as const,
        })),
      ),
    );
  });

  function site(who: Who | undefined, query = "") {
    const pages = new Hono<SiteEnv>();
    const everybody = (Object.keys(people) as Who[]).map(
      (one) => ({ id: idOf(one), name: people[one].name, email: `${one}@x.nl` }) as Person,
    );
    pages.use(async (c, next) => {
      const search = new URLSearchParams(query);
      const { path } = c.req;
      c.set("visit", { language: "nl", path, query: search, origin: "https://x.nl", base: "" });
      c.set("view", view);
      c.set("steering", desk);
      c.set("register", await desk.upToDate());
      c.set(
        "actor",
        who === undefined ? anonymous : { person: idOf(who), roles: people[who].roles },
      );
      c.set("person", who && everybody.find(({ id }) => id === idOf(who)));
      c.set("people", {
        all: async () => everybody,
        mail: {
          send: async (orders) => void mails.push(...orders),
          standing: async (keys) =>
            keys.map(({ person }) => (person === idOf("c") ? "waiting" : "sent")),
        },
      });
      await next();
    });
    pages.use(
      guard("", { signIn: (c) => c.text("sign in", 401), refuse: (c) => c.text("no", 403) }),
    );
    meetingsRoutes(pages);
    return pages;
  }

  async function get(who: Who | undefined, path: string, query = "") {
    const got = await site(who, query).request(path);
    return { status: got.status, html: await got.text() };
  }

  async function post(
    who: Who | undefined,
    path: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ) {
    const got = await site(who).request(path, {
      method: "POST",
      body: new URLSearchParams({ verzending: randomUUID(), ...fields }).toString(),
      headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    });
    return { status: got.status, html: await got.text() };
  }

  const meetings = async () => (await desk.upToDate()).all("meeting", readMeeting);

  /** A meeting of the governing board, with the items that are named. */
  async function planned(...items: readonly string[]): Promise<Meeting> {
    return plannedOn("2027-01-28", items);
  }
  async function plannedOn(day: string, items: readonly string[] = []): Promise<Meeting> {
    await post("a", `/vergaderingen/overleg/${board}`, {
      "dag-0": day,
      van: "15:30",
      tot: "17:30",
      plaats: "Zaal Waal",
    });
    const { id } = (await meetings()).at(-1)!;
    for (const title of items)
      await post("a", `/vergaderingen/${id}/punten/eigen`, { onderwerp: title });
    return now(id);
  }
  const now = async (id: string) => (await meetings()).find((meeting) => meeting.id === id)!;

  return {
    site,
    get,
    post,
    meetings,
    planned,
    plannedOn,
    now,
    desk: () => desk,
    kept: () => kept,
    mails: () => mails,
  };
}
