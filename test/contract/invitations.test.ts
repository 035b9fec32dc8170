import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { mailerFor } from "../../src/adapters/mail/smtp-mailer.ts";
import type { OpenStore } from "../../src/adapters/postgres/index.ts";
import { composeMail } from "../../src/app/mail/compose-mail.ts";
import { mailDesk, mailKind } from "../../src/app/mail/mail-desk.ts";
import { mailJob } from "../../src/app/mail/mail-job.ts";
import { accountDesk } from "../../src/app/people/account-desk.ts";
import { invitePerson } from "../../src/app/people/invite-person.ts";
import type { PeopleStore } from "../../src/app/ports/people-store.ts";
import { signInDesk } from "../../src/app/sign-in/sign-in-desk.ts";
import { actOnMeeting } from "../../src/app/steering/act-on-meeting.ts";
import { invitationsOf, inviteToMeeting } from "../../src/app/steering/invite-to-meeting.ts";
import { planMeetings } from "../../src/app/steering/plan-meetings.ts";
import { steeringDesk, type SteeringDesk } from "../../src/app/steering/steering-desk.ts";
import { workOffJobs } from "../../src/app/work-off-jobs.ts";
import { readMeeting } from "../../src/core/meetings/index.ts";
import { noon, onEveryStore } from "./databases.ts";

/** What the mail server does, and what it took. */
let behaviour: "takes" | "busy" | "refuses" | "silent" | "silent after taking";
let taken: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onConnect(_session, done) {
    if (behaviour !== "silent") done();
  },
  onRcptTo(_address, _session, done) {
    const code = { busy: 452, refuses: 550 }[behaviour as string];
    done(code === undefined ? undefined : Object.assign(new Error("no"), { responseCode: code }));
  },
  onData(stream, _session, done) {
    let text = "";
    stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
    stream.on("end", () => {
      taken.push(text);
      if (behaviour === "takes") done();
    });
  },
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(
  () =>
    new Promise<void>((done) => {
      server.close(done);
    }),
);

onEveryStore((at) => {
  let store: OpenStore;
  let region: string;
  let steering: SteeringDesk;
  let now: Date;
  beforeEach(async () => {
    ({ store, ours: region } = await at());
    [behaviour, taken, now] = ["takes", [], noon];
    steering = steeringDesk(store.register, { region, isExample: false, clock: () => now });
  });

  const by = { kind: "command-line" } as const;
  const clock = () => now;
  const mail = () => mailDesk(store, region, clock);
  const desks = (people: PeopleStore = store.people) => ({
    steering,
    accounts: accountDesk(people, { region, isExample: false, clock }),
    signIn: signInDesk(people, {
      region: { id: region, name: "Ons" },
      providers: [],
      personas: [],
      mail: mail(),
      clock,
      report: () => {},
    }),
  });
  const who = {
    name: "Voorbeeld: lid TO",
    email: "lid@voorbeeld.example",
    role: { kind: "analyst", from: "2026-01-01" },
  } as const;
  const site = "https://eenlijn.example";

  /** Lets a worker do what is due so many minutes later. */
  async function work(
    minutes: number,
    worker = "w",
    address = url,
    people: PeopleStore = store.people,
  ): Promise<void> {
    now = new Date(now.getTime() + minutes * 60_000);
    const settings = { EENLIJN_SMTP: address, EENLIJN_MAIL_FROM: "Eenlijn <e@x.example>" };
    const mailer = mailerFor(settings, 300);
    if (!mailer.ok || mailer.value === undefined) throw new Error("no mailer");
    const compose = composeMail({
      people,
      steering,
      region: { id: region, name: "Ons" },
      clock,
    });
    const sending = { region, compose, mailer: mailer.value, worker };
    const workmen = { [mailKind]: mailJob(store, sending) };
    await workOffJobs(store, region, worker, workmen, clock, new AbortController().signal);
  }
  const invite = (submission: string, more = {}, people?: PeopleStore) =>
    invitePerson(desks(people), by, { ...who, ...more }, { site, submission });
  async function standing(): Promise<unknown> {
    const [person] = await store.people.all(region);
    const entries = (await steering.upToDate()).of(`person:${person!.id}`);
    const entry = entries.findLast(({ act }) => act.kind === "person-invited")!.number;
    return (await mail().standing([{ kind: "invitation", person: person!.id, entry }]))[0];
  }

  test("a form that is sent twice, also at once, invites one person with one mail", async () => {
    const submission = randomUUID();
    const both = await Promise.all([invite(submission), invite(submission)]);
    expect(both.map((one) => one.ok)).toEqual([true, true]);
    await work(0);
    expect((await invite(submission)).ok).toBe(true);
    await work(60);
    expect(taken).toHaveLength(1);
    expect(await store.people.all(region)).toHaveLength(1);
    expect((await steering.upToDate()).head).toBe(2);
  });

  test("what broke off halfway goes on when the form is sent again", async () => {
    const submission = randomUUID();
    const broken = { ...steering, record: () => Promise.reject(new Error("the store is gone")) };
    const inviting = { site, submission };
    const halfway = invitePerson({ ...desks(), steering: broken }, by, who, inviting);
    await expect(halfway).rejects.toThrow("gone");
    expect(await invite(randomUUID())).toMatchObject({ error: { kind: "email-taken" } });
    expect(await invite(submission)).toMatchObject({ ok: true });
    await work(0);
    expect(taken).toHaveLength(1);
  });

  test.each([
    ["name", { name: "Voorbeeld: voorzitter" }],
    ["address", { email: "ander@voorbeeld.example" }],
    ["role", { role: { kind: "auditor", from: "2026-01-01" } }],
  ])("the same form with another %s is told apart", async (_what, more) => {
    const submission = randomUUID();
    await invite(submission);
    expect(await invite(submission, more)).toEqual({
      ok: false,
      error: { kind: "sent-otherwise" },
    });
  });

  test.each([["busy"], ["silent"], ["down"]])(
    "while the mail server is %s the mail waits; when it is back it goes out once",
    async (how) => {
      await invite(randomUUID());
      if (how !== "down") behaviour = how as typeof behaviour;
      await work(0, "w", how === "down" ? "smtp://127.0.0.1:1" : url);
      expect(await standing()).toBe("waiting");
      behaviour = "takes";
      await work(4);
      expect(taken).toEqual([]);
      await work(1);
      await work(60);
      expect([taken.length, await standing()]).toEqual([1, "sent"]);
      expect(taken[0]).toMatch(/https:\/\/eenlijn\.example\/uitnodiging\//);
    },
  );

  test("of all links that were made, the one that arrived works", async () => {
    const tokens: string[] = [];
    const noted: PeopleStore["invite"] = async (to, invitation) => {
      tokens.push(invitation.tokenSha256);
      await store.people.invite(to, invitation);
    };
    await invite(randomUUID());
    behaviour = "busy";
    for (const minutes of [0, 5]) await work(minutes, "w", url, { ...store.people, invite: noted });
    behaviour = "takes";
    await work(15, "w", url, { ...store.people, invite: noted });
    const made = await Promise.all(tokens.map((token) => store.people.invitation(region, token)));
    expect(made.map((one) => one?.usedAt !== undefined)).toEqual([true, true, false]);
  });

  test("a mail that nobody takes is given up after four days and ten attempts", async () => {
    await invite(randomUUID());
    behaviour = "busy";
    for (const pause of [0, 5, 15, 45, 135, 405, 1215, 1440, 1440, 1440]) {
      expect(await standing()).toBe("waiting");
      await work(pause);
    }
    expect(await standing()).toBe("refused");
  });

  test("what the server may have taken, or does not take, is not sent again", async () => {
    for (const how of ["silent after taking", "refuses"] as const) {
      behaviour = how;
      await invite(randomUUID(), { email: `${how.replaceAll(" ", "-")}@voorbeeld.example` });
      await work(0);
      behaviour = "takes";
      await work(24 * 60);
    }
    expect([taken.length, await standing()]).toEqual([1, "refused"]);
  });

  test("of a worker that died while it sent, nobody sends the mail again", async () => {
    await invite(randomUUID());
    const job = (await store.jobs.claim(region, "dead", now, now, [mailKind]))!;
    await store.jobs.note(region, job.id, "dead", { ...(job.payload as object), isBegun: true });
    await work(31, "next");
    expect([taken, await standing()]).toEqual([[], "refused"]);
  });

  test("invitations to a meeting go once to each, and not to what was cancelled", async () => {
    const role = { ...who, email: "voorzitter@voorbeeld.example" };
    await invite(randomUUID());
    await invite(randomUUID(), role);
    await work(0);
    taken = [];
    const day = (hour: number) => new Date(`2026-05-01T${hour}:00:00Z`);
    const times = [
      { start: day(10), end: day(11) },
      { start: day(12), end: day(13) },
    ];
    await planMeetings(steering, by, { body: "bo", times }, randomUUID());
    const [meeting, cancelled] = (await steering.upToDate()).all("meeting", readMeeting);
    const about = { body: "Overleg", address: `${site}/vergaderingen/a` };
    const recipients = await store.people.all(region);
    const press = (which: typeof meeting) =>
      inviteToMeeting(steering, mail(), by, { ...about, meeting: which!, recipients });
    await Promise.all([press(meeting), press(meeting)]);
    await press(cancelled);
    await actOnMeeting(steering, by, {
      meeting: cancelled!.id,
      acts: () => [{ kind: "meeting-cancelled", data: {}, words: { reason: "Griep" } }],
    });
    await work(0);
    await press(meeting);
    await work(60);
    expect(taken).toHaveLength(2);
    expect(taken[0]).toContain("Uitnodiging: Overleg");
    const keys = [meeting, cancelled].map(
      (one) => ({ kind: "meeting", person: recipients[0]!.id, meeting: one!.id }) as const,
    );
    expect(await mail().standing(keys)).toEqual(["sent", "not-needed"]);
    const invited = (await steering.upToDate()).one(`meeting:${meeting!.id}`, readMeeting)?.invited;
    expect(invited?.toSorted()).toEqual(recipients.map(({ id }) => id).toSorted());
  });

  test("an invitation to a meeting that was refused goes once more when it is asked for", async () => {
    await invite(randomUUID());
    await work(0);
    taken = [];
    const times = [
      { start: new Date("2026-05-01T10:00:00Z"), end: new Date("2026-05-01T11:00:00Z") },
    ];
    await planMeetings(steering, by, { body: "bo", times }, randomUUID());
    const recipients = await store.people.all(region);
    const about = { body: "Overleg", address: `${site}/vergaderingen/a`, recipients };
    const meeting = async () => (await steering.upToDate()).all("meeting", readMeeting)[0]!;
    const standings = async () => invitationsOf(mail(), await meeting());
    const press = (which: Awaited<ReturnType<typeof meeting>>) =>
      inviteToMeeting(steering, mail(), by, { ...about, meeting: which });
    behaviour = "refuses";
    await press(await meeting());
    await work(0);
    expect([taken, await standings()]).toEqual([[], ["refused"]]);
    behaviour = "takes";
    const seen = await meeting();
    await Promise.all([press(seen), press(seen)]);
    await work(0);
    await press(await meeting());
    await work(0);
    expect([taken.length, await standings()]).toEqual([1, ["sent"]]);
  });

  test("who invites to a meeting that was cancelled meanwhile is told", async () => {
    await invite(randomUUID());
    const times = [
      { start: new Date("2026-05-01T10:00:00Z"), end: new Date("2026-05-01T11:00:00Z") },
    ];
    await planMeetings(steering, by, { body: "bo", times }, randomUUID());
    const meeting = (await steering.upToDate()).all("meeting", readMeeting)[0]!;
    await actOnMeeting(steering, by, {
      meeting: meeting.id,
      acts: () => [{ kind: "meeting-cancelled", data: {}, words: { reason: "Griep" } }],
    });
    const about = { body: "Overleg", address: `${site}/vergaderingen/a`, meeting };
    const recipients = await store.people.all(region);
    const told = await inviteToMeeting(steering, mail(), by, { ...about, recipients });
    expect(told).toMatchObject({ ok: false, error: { kind: "fault" } });
  });
});
