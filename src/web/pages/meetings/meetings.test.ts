import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { meetingMail } from "../../../app/steering/invite-to-meeting.ts";
import { at, board, idOf, inText, meetingRoom, type Who } from "./meeting-room.test-data.ts";

const { get, post, meetings, planned, plannedOn, now, mails } = meetingRoom();

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
  expect(mails().map(({ person }) => person)).toEqual(
    ["a", "b", "c"].map((who) => idOf(who as Who)),
  );
  expect((await now(meeting.id)).invited).toHaveLength(3);
  const mail = meetingMail({ ...mails()[0]!, meeting } as Parameters<typeof meetingMail>[0]);
  expect(mail.subject).toBe("Uitnodiging: Bestuurlijk Overleg, donderdag 28 januari 2027");
  expect(JSON.stringify(mail)).not.toContain("vertrouwelijk");
  expect((await get("a", at(meeting))).html).toContain("1 mail wacht nog op de mailserver");
});
