import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import type { MailOrder } from "../../../app/mail/mail-order.ts";
import { meetingMail } from "../../../app/steering/invite-to-meeting.ts";
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

const board = "bestuurlijk-overleg";
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
type Who = keyof typeof people;
const idOf = (who: Who) => `${who.repeat(8)}-0000-4000-8000-000000000000`;

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
    c.set("actor", who === undefined ? anonymous : { person: idOf(who), roles: people[who].roles });
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
  pages.use(guard("", { signIn: (c) => c.text("sign in", 401), refuse: (c) => c.text("no", 403) }));
  meetingsRoutes(pages);
  return pages;
}

async function get(who: Who | undefined, path: string, query = "") {
  const got = await site(who, query).request(path);
  return { status: got.status, html: await got.text() };
}
const inText = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

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
const at = ({ id }: Meeting, below = "") => `/vergaderingen/${id}${below}`;

describe("planning", () => {
  test("proposes days to come, for who may plan", async () => {
    const { html } = await get("a", `/vergaderingen/overleg/${board}`, "jaar=2027&aantal=6");
    expect(html.match(/name="dag-\d+"/g)).toHaveLength(6);
    expect((await get("c", `/vergaderingen/overleg/${board}`)).status).toBe(403);
    expect((await get(undefined, `/vergaderingen/overleg/${board}`)).status).toBe(401);
  });

  test("keeps the hour on the clock in summer and winter, and is done once when sent twice", async () => {
    const sent = {
      "dag-0": "2027-01-28",
      "dag-1": "2027-06-03",
      "dag-2": "",
      van: "15:30",
      tot: "17:30",
      verzending: randomUUID(),
    };
    for (const _ of [1, 2])
      expect((await post("a", `/vergaderingen/overleg/${board}`, sent)).status).toBe(303);
    expect((await meetings()).map(({ start }) => start.toISOString())).toEqual([
      "2027-01-28T14:30:00.000Z",
      "2027-06-03T13:30:00.000Z",
    ]);
  });

  test("says so when the body would meet twice on a day, and what is planned already", async () => {
    await plannedOn("2027-01-28");
    const { status, html } = await post("a", `/vergaderingen/overleg/${board}`, {
      "dag-0": "2027-01-28",
      "dag-1": "2027-03-18",
      "dag-2": "2027-03-18",
      van: "10:00",
      tot: "11:00",
    });
    expect(status).toBe(422);
    expect(html.match(/href="#dag-\d"/g)).toEqual(['href="#dag-0"', 'href="#dag-2"']);
    expect(inText(html)).toContain("donderdag 28 januari 2027 , van 15.30 tot 17.30 uur");
    expect(await meetings()).toHaveLength(1);
  });

  test("says beside each field what is wrong, and keeps what was typed", async () => {
    const { status, html } = await post("a", `/vergaderingen/overleg/${board}`, {
      "dag-0": "2027-02-30",
      van: "17:30",
      tot: "15:30",
      plaats: "Zaal <Waal>",
    });
    expect(status).toBe(422);
    expect(html).toContain('href="#dag-0"');
    expect(html).toContain("Zaal &lt;Waal&gt;");
    expect(await meetings()).toHaveLength(0);
  });
});

describe("reading", () => {
  test("is for who sits in the body or above it", async () => {
    const meeting = await planned();
    expect((await get("c", at(meeting))).status).toBe(200);
    expect((await get("d", at(meeting))).status).toBe(403);
    expect((await get(undefined, at(meeting))).status).toBe(401);
    expect((await get("c", `/vergaderingen/${randomUUID()}`)).status).toBe(404);
  });

  test("everybody sees when bodies meet and where nobody sits, and no names", async () => {
    await planned();
    const { html } = await get(undefined, "/vergaderingen");
    const text = inText(html);
    expect(text).toContain(
      "De volgende vergadering is het Bestuurlijk Overleg op donderdag 28 januari 2027",
    );
    expect(text).toContain("nog niemand aangewezen");
    expect(text).toContain("Mentaal gezond blijven noemt het plan geen coördinatiegroep");
    expect(text).not.toContain("Voorbeeld: lid VGZ");
    expect(inText((await get("d", "/vergaderingen")).html)).toContain("Voorbeeld: lid VGZ");
  });

  test("a calendar that does not sign in gets days and times and no more", async () => {
    const meeting = await planned("Iets vertrouwelijks");
    const open = await get(undefined, "/vergaderingen/agenda.ics", `overleg=${board}`);
    expect(open.html).toContain("DTSTART:20270128T143000Z\r\n");
    expect(open.html).not.toMatch(/Waal|vertrouwelijk|URL:/);
    const own = await get("c", at(meeting, "/agenda.ics"));
    expect(own.html).toContain("LOCATION:Zaal Waal\r\n");
    expect(own.html).toContain(`URL:https://x.nl/vergaderingen/${meeting.id}\r\n`);
  });
});

describe("the agenda", () => {
  const key = "geen-melding.initiative:leefstijlloket";
  async function raise() {
    const step = { kind: "body", body: board } as const;
    const place = { step, on: "2026-11-01", answerBy: "2027-01-28", estimated: false };
    const data = {
      rule: "geen-melding",
      about: "initiative:leefstijlloket",
      ...place,
      evidence: { last: "2026-09-10" },
    } as const;
    const act = { kind: "signal-raised", data, words: {} } as const;
    await desk.record({ kind: "rule" }, [{ subject: `signal:${key}`, act }]);
  }
  const source = JSON.stringify({ kind: "signal", signal: key });

  test("fills itself with the signals that wait, by one press", async () => {
    await raise();
    const meeting = await planned();
    expect(inText((await get("c", at(meeting))).html)).toContain("Eén punt wacht op dit overleg");
    await post("c", at(meeting, "/punten"), { bron: source });
    await post("c", at(meeting, "/punten"), { bron: source });
    const { agenda } = await now(meeting.id);
    expect(agenda.map((item) => item.source)).toEqual([{ kind: "signal", signal: key }]);
    const text = inText((await get("c", at(meeting))).html);
    expect(text).toContain("Leefstijlloket");
    expect(text).toContain("Alles wat op dit overleg wacht, staat op de agenda.");
  });

  test("takes ten thousand signals a page at a time", async () => {
    const step = { kind: "body", body: board } as const;
    const place = { step, on: "2026-11-01", answerBy: "2027-01-28", estimated: false };
    await desk.record(
      { kind: "rule" },
      Array.from({ length: 10_000 }, (_, n) => {
        const about = `initiative:leefstijlloket-${n}` as const;
        const data = { rule: "geen-melding", about, ...place, evidence: {} };
        const act = { kind: "signal-raised", data, words: {} } as const;
        return { subject: `signal:geen-melding.${about}` as const, act };
      }),
    );
    const meeting = await planned();
    const { html } = await get("c", at(meeting));
    expect(inText(html)).toContain("Nog 9960 punten komen hier te staan");
    expect(html.length).toBeLessThan(200_000);
  });

  test("takes only what waits for this body: papers of another do not come along", async () => {
    const other = await desk.record({ kind: "command-line" }, [
      {
        subject: "meeting:99999999-0000-4000-8000-000000000000",
        act: {
          kind: "meeting-planned",
          data: {
            body: "tactisch-overleg",
            start: "2026-09-01T12:00:00Z",
            end: "2026-09-01T13:00:00Z",
          },
          words: {},
        },
      },
    ]);
    expect(other.ok).toBe(true);
    const meeting = await planned();
    const minutes = { kind: "minutes", meeting: "99999999-0000-4000-8000-000000000000" };
    const sent = await post("c", at(meeting, "/punten"), { bron: JSON.stringify(minutes) });
    expect([sent.status, (await now(meeting.id)).agenda]).toEqual([303, []]);
  });

  test("names a proposal as it is called, and keeps no copy of what somebody wrote", async () => {
    const subject = "proposal:99999999-0000-4000-8000-000000000000";
    const change = {
      kind: "set",
      in: "plan",
      record: "initiatives/leefstijlloket",
      field: "name",
      before: "Leefstijlloket",
      after: "Loket",
    } as const;
    const words = { title: "Over mevrouw X", reason: "Daarom" };
    await desk.record({ kind: "person", person: idOf("c") }, [
      { subject, act: { kind: "proposal-drafted", data: {}, words } },
      { subject, act: { kind: "change-set", data: { change }, words: {} } },
      { subject, act: { kind: "proposal-offered", data: { to: board }, words: {} } },
    ]);
    const meeting = await planned();
    const proposal = { kind: "proposal", proposal: "99999999-0000-4000-8000-000000000000" };
    await post("c", at(meeting, "/punten"), { bron: JSON.stringify(proposal) });
    expect((await now(meeting.id)).agenda.map(({ title }) => title)).toEqual(["Voorstel"]);
    expect((await get("c", at(meeting))).html).toContain("Over mevrouw X");
    const { number } = (await desk.upToDate()).of(subject)[0]!;
    await kept.erase("x", [{ number, name: "title" }], {
      by: { kind: "command-line" },
      at: new Date(),
      isExample: true,
    });
    const { html } = await get("c", at(meeting));
    expect(html).not.toContain("mevrouw X");
    expect(html).toContain("verwijderd op verzoek");
  });

  test("says how much time is given out, and how many items have none", async () => {
    const meeting = await planned("Een", "Twee");
    const own = { onderwerp: "Drie", minuten: "25" };
    await post("a", at(meeting, "/punten/eigen"), own);
    expect(inText((await get("a", at(meeting))).html)).toContain(
      "Samen 25 minuten van de 120. 2 punten hebben nog geen tijd.",
    );
  });

  test("keeps what was typed when something is wrong", async () => {
    const meeting = await planned();
    const { status, html } = await post("c", at(meeting, "/punten/eigen"), {
      onderwerp: "",
      toelichting: "Een lang verhaal",
      minuten: "999",
    });
    expect(status).toBe(422);
    expect(html).toContain("Een lang verhaal");
    expect(html).toContain('href="#minuten"');
  });

  test("is put in order by who leads, and nobody else", async () => {
    const meeting = await planned("Een", "Twee");
    const second = meeting.agenda[1]!.id;
    expect((await post("c", at(meeting, `/punten/${second}/eerder`))).status).toBe(403);
    expect((await post("b", at(meeting, `/punten/${second}/eerder`))).status).toBe(303);
    expect((await now(meeting.id)).agenda.map(({ title }) => title)).toEqual(["Twee", "Een"]);
  });

  test("of a cancelled meeting takes nothing", async () => {
    const meeting = await planned("Een");
    expect((await post("a", at(meeting, "/afgelasten"), { "reden-afgelasten": "" })).status).toBe(
      422,
    );
    await post("a", at(meeting, "/afgelasten"), { "reden-afgelasten": "Storm" });
    const { status, html } = await post("c", at(meeting, "/punten/eigen"), {
      onderwerp: "Nog iets",
    });
    expect(status).toBe(422);
    expect(inText(html)).toContain("Deze vergadering gaat niet door: Storm");
    expect((await now(meeting.id)).agenda).toHaveLength(1);
  });
});

test("who moves a meeting that somebody else moved sees that first, with what was typed", async () => {
  const meeting = await planned();
  const sent = (day: string, reason: string) => ({
    dag: day,
    van: "10:00",
    tot: "12:00",
    plaats: "Elders",
    reden: reason,
    gezien: String(meeting.last),
  });
  await post("a", at(meeting, "/verzetten"), sent("2027-02-04", "Griep"));
  const { status, html } = await post(
    "b",
    at(meeting, "/verzetten"),
    sent("2027-02-11", "Vakantie"),
  );
  expect(status).toBe(409);
  expect(inText(html)).toContain("Voorbeeld: secretaris heeft de vergadering intussen verzet");
  expect(html).toContain('value="2027-02-11"');
  expect(html).toContain('value="Vakantie"');
  expect((await now(meeting.id)).start.toISOString()).toBe("2027-02-04T09:00:00.000Z");
});

test("invitations go once to everybody who belongs there, and say nothing of the agenda", async () => {
  const meeting = await planned("Iets vertrouwelijks");
  await post("a", at(meeting, "/uitnodigen"));
  await post("a", at(meeting, "/uitnodigen"));
  expect(mails.map(({ person }) => person)).toEqual(["a", "b", "c"].map((who) => idOf(who as Who)));
  expect((await now(meeting.id)).invited).toHaveLength(3);
  const mail = meetingMail({ ...mails[0]!, meeting } as Parameters<typeof meetingMail>[0]);
  expect(mail.subject).toBe("Uitnodiging: Bestuurlijk Overleg, donderdag 28 januari 2027");
  expect(JSON.stringify(mail)).not.toContain("vertrouwelijk");
  expect((await get("a", at(meeting))).html).toContain("1 mail wacht nog op de mailserver");
});

describe("the minutes", () => {
  async function opened() {
    const meeting = await planned("Een", "Twee");
    await post("b", at(meeting, "/openen"));
    return now(meeting.id);
  }
  const live = { Accept: "application/json" };
  const noteTo = (meeting: Meeting) => at(meeting, `/punten/${meeting.agenda[0]!.id}/verslag`);

  test("of two people who type at once have the words of both", async () => {
    const meeting = await opened();
    const sent = await Promise.all([
      post("a", noteTo(meeting), { tekst: "Van de secretaris", gezien: "0" }, live),
      post("c", noteTo(meeting), { tekst: "Van het lid", gezien: "0" }, live),
    ]);
    expect(sent.map(({ html }) => JSON.parse(html).kept)).toEqual([true, true]);
    const { html } = await get("b", at(meeting));
    expect(html).toContain("Van de secretaris");
    expect(html).toContain("Van het lid");
  });

  test("are fetched by pages that are open, and only when there is news", async () => {
    const meeting = await opened();
    await post("c", noteTo(meeting), { tekst: "<img src=x onerror=alert(1)>", gezien: "0" }, live);
    const news = JSON.parse((await get("a", at(meeting, "/verslag.json"))).html);
    expect(Object.values(news.items)).toEqual([
      [expect.objectContaining({ text: "<img src=x onerror=alert(1)>" })],
    ]);
    const none = await get("a", at(meeting, "/verslag.json"), `na=${news.head}`);
    expect(none.status).toBe(204);
    expect((await get("a", at(meeting))).html).not.toContain("<img src=x");
  });

  test("that changed meanwhile are shown beside what was typed", async () => {
    const meeting = await opened();
    const first = await post("c", noteTo(meeting), { tekst: "Eerst", gezien: "0" }, live);
    const { seen } = JSON.parse(first.html);
    await post("c", noteTo(meeting), { tekst: "Toen", gezien: String(seen) }, live);
    const [note] = Object.values(
      JSON.parse((await get("a", at(meeting, "/verslag.json"))).html).items as Record<
        string,
        { id: string }[]
      >,
    ).flat();
    const rewriting = at(meeting, `/verslag/${note!.id}`);
    const sent = { tekst: "Beter", gezien: String(seen) };
    const { status, html } = await post("a", rewriting, sent);
    expect(status).toBe(422);
    expect(html).toContain("Toen");
    expect(html).toContain("Beter</textarea>");
    expect((await post("c", rewriting, sent)).status).toBe(403);
    // Having seen it, the secretary may.
    const again = /name="gezien" value="(\d+)"[^]*?Beter<\/textarea>/.exec(
      html.slice(html.indexOf("Bewerk de aantekening")),
    )![1]!;
    expect((await post("a", rewriting, { ...sent, gezien: again })).status).toBe(303);
  });

  test("too long are not lost", async () => {
    const meeting = await opened();
    const { status, html } = await post("c", noteTo(meeting), { tekst: "x".repeat(8001) });
    expect(status).toBe(422);
    expect(html).toContain("x".repeat(8001));
  });

  test("are closed with what was left, approved by the chair, and stand", async () => {
    const meeting = await opened();
    await post("a", at(meeting, `/punten/${meeting.agenda[0]!.id}/uitkomst`), {
      uitkomst: "noted",
    });
    await post("a", at(meeting, "/aanwezigheid"), { persoon: idOf("c"), aanwezigheid: "online" });
    await post("a", at(meeting, "/sluiten"));
    expect(await now(meeting.id)).toMatchObject({
      state: "closed",
      quorum: { present: 1, needed: 6 },
      agenda: [{ outcome: "noted" }, { outcome: "carried-over" }],
    });
    expect((await post("a", at(meeting, "/vaststellen"))).status).toBe(403);
    expect((await post("b", at(meeting, "/vaststellen"))).status).toBe(303);
    const late = await post("c", noteTo(meeting), { tekst: "Nog iets", gezien: "0" });
    expect(late.status).toBe(422);
    expect(late.html).toContain("Het verslag is al vastgesteld");
    const next = await plannedOn("2027-03-18");
    expect(inText((await get("c", at(next))).html)).toContain("Meegenomen van de vorige keer Twee");
  });

  test("note everybody as there in one press, but for who was noted otherwise", async () => {
    const meeting = await opened();
    await post("a", at(meeting, "/aanwezigheid"), { persoon: idOf("c"), aanwezigheid: "absent" });
    expect(inText((await get("a", at(meeting))).html)).toContain("Ook alle anderen zijn er");
    await post("a", at(meeting, "/aanwezigheid/allen"));
    const { attendance } = await now(meeting.id);
    expect(attendance.get(idOf("c"))?.presence).toBe("absent");
    expect(attendance.get(idOf("b"))?.presence).toBe("present");
  });

  test("say before closing what follows, and after it who approves them and when", async () => {
    const meeting = await opened();
    const next = await plannedOn("2027-03-18");
    expect(inText((await get("a", at(meeting))).html)).toContain(
      "Twee agendapunten zijn nog niet behandeld. Die gaan mee naar de volgende keer.",
    );
    await post("a", at(meeting, "/sluiten"));
    const { html } = await get("c", at(meeting));
    expect(inText(html)).toMatch(
      /Het verslag wordt vastgesteld door de voorzitter \(.+\), in de vergadering van donderdag 18 maart 2027\./,
    );
    expect(html).toContain(at(next));
  });

  test("are approved in the next meeting, where they are on the agenda", async () => {
    const meeting = await opened();
    await post("a", at(meeting, "/sluiten"));
    const next = await plannedOn("2027-03-18");
    const bron = JSON.stringify({ kind: "minutes", meeting: meeting.id });
    await post("a", at(next, "/punten"), { bron });
    await post("a", at(next, "/openen"));
    expect((await get("a", at(next))).html).not.toContain(at(meeting, "/vaststellen"));
    expect((await get("b", at(next))).html).toContain(at(meeting, "/vaststellen"));
    const sent = { vanuit: next.id };
    const got = await site("b").request(at(meeting, "/vaststellen"), {
      method: "POST",
      body: new URLSearchParams(sent),
    });
    expect(got.headers.get("Location")).toBe(at(next));
    expect((await now(meeting.id)).approved).toMatchObject({ in: next.id });
    // Dealt with there, and not once more the next time.
    expect((await now(next.id)).agenda[0]?.outcome).toBe("decided");
    expect(inText((await get("a", at(next))).html)).toContain("Alle agendapunten zijn behandeld.");
  });

  test("are shown large on the wall, one item at a time", async () => {
    const meeting = await opened();
    const text = inText((await get("c", at(meeting), "scherm=1")).html);
    expect(text).toContain("Punt 1 van 2");
    expect(text).toMatch(/Hierna Twee/);
  });
});
