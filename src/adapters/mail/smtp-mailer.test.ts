import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Mail } from "../../app/ports/mailer.ts";
import { mailerFor } from "./smtp-mailer.ts";

interface Taken {
  readonly to: readonly string[];
  readonly text: string;
}

let taken: Taken[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo({ address }, _session, done) {
    const code = { "full@voorbeeld.example": 452, "gone@voorbeeld.example": 550 }[address];
    const error = new Error(`Not to <${address}>`);
    done(code === undefined ? undefined : Object.assign(error, { responseCode: code }));
  },
  onData(stream, { envelope }, done) {
    let text = "";
    stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
    stream.on("end", () => {
      if (envelope.rcptTo.some(({ address }) => address === "silent@voorbeeld.example")) return;
      taken.push({ to: envelope.rcptTo.map(({ address }) => address), text });
      done();
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
beforeEach(() => {
  taken = [];
});

const mail: Mail = {
  to: { name: "Voorbeeld: lid TO", address: "lid@voorbeeld.example" },
  subject: "Uw toegang tot Eenlijn één",
  text: "Hallo,\n\ntekst\n",
  html: "<p>tekst</p>",
};

function mailer(at = url, patience?: number) {
  const settings = { EENLIJN_SMTP: at, EENLIJN_MAIL_FROM: "Eenlijn <e@x.example>" };
  const opened = mailerFor(settings, patience);
  if (!opened.ok || opened.value === undefined) throw new Error("no mailer");
  return opened.value;
}

/** The header as a mail program reads it: its lines, without the body. */
const headerOf = ({ text }: Taken) => text.slice(0, text.indexOf("\r\n\r\n"));

test("a mail arrives, in plain text and in HTML", async () => {
  expect(await mailer().send(mail)).toEqual({ ok: true, value: undefined });
  expect(taken[0]!.to).toEqual(["lid@voorbeeld.example"]);
  expect(taken[0]!.text).toMatch(/text\/plain[\s\S]*text\/html/);
  expect(headerOf(taken[0]!)).toContain("Auto-Submitted: auto-generated");
});

test("a mail program is told how to stop it with one press", async () => {
  const stop = "https://eenlijn.example/weekbericht/abc";
  await mailer().send({ ...mail, stop });
  await mailer().send(mail);
  expect(headerOf(taken[0]!)).toContain(`List-Unsubscribe: <${stop}>\r\n`);
  expect(headerOf(taken[0]!)).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(headerOf(taken[1]!)).not.toContain("List-Unsubscribe");
});

describe("nobody slips in a header or a reader", () => {
  const evil = "x\r\nBcc: eve@voorbeeld.example\r\n\r\nandere tekst";
  test.each([
    ["subject", { ...mail, subject: evil }],
    ["subject with a lone line feed", { ...mail, subject: "x\nBcc: eve@voorbeeld.example" }],
    [
      "subject with a separator of Unicode",
      { ...mail, subject: "x\u0085Bcc: eve@voorbeeld.example" },
    ],
    ["name", { ...mail, to: { ...mail.to, name: evil } }],
    [
      "name with an address",
      { ...mail, to: { ...mail.to, name: 'a" <eve@voorbeeld.example>, "b' } },
    ],
    ["text", { ...mail, text: `.\r\nRCPT TO:<eve@voorbeeld.example>\r\n${evil}` }],
  ])("by the %s", async (_where, sent) => {
    expect((await mailer().send(sent)).ok).toBe(true);
    expect(taken).toHaveLength(1);
    expect(taken[0]!.to).toEqual(["lid@voorbeeld.example"]);
    expect(headerOf(taken[0]!)).not.toMatch(/^(bcc|cc):/im);
  });

  test.each([
    "lid@voorbeeld.example, eve@voorbeeld.example",
    "lid@voorbeeld.example\r\nBcc: eve@voorbeeld.example",
    "<eve@voorbeeld.example>",
    "lid",
    "",
  ])("by the address %j", async (address) => {
    const sent = await mailer().send({ ...mail, to: { ...mail.to, address } });
    expect(sent).toMatchObject({ ok: false, error: { kind: "refused" } });
    expect(taken).toEqual([]);
  });
});

describe("what cannot be sent", () => {
  const to = (address: string) => ({ ...mail, to: { ...mail.to, address } });
  test("now, may be tried later", async () => {
    const full = await mailer().send(to("full@voorbeeld.example"));
    expect(full).toMatchObject({ error: { kind: "try-later" } });
    expect(full).toMatchObject({ error: { reason: expect.stringMatching(/452 Not to <…>$/) } });
    const down = await mailer("smtp://127.0.0.1:1").send(mail);
    expect(down).toMatchObject({ error: { kind: "try-later" } });
  });

  test("because the server says nothing, may be tried later", async () => {
    const mute = createServer(() => {}).listen(0, "127.0.0.1");
    await once(mute, "listening");
    const { port } = mute.address() as AddressInfo;
    const hung = await mailer(`smtp://127.0.0.1:${port}`, 100).send(mail);
    expect(hung).toMatchObject({ error: { kind: "try-later" } });
    mute.close();
  });

  test("for sure, is no longer known once the server has it", async () => {
    const hung = await mailer(url, 600).send(to("silent@voorbeeld.example"));
    expect(hung).toMatchObject({ error: { kind: "unsure" } });
  });

  test("at all, is not tried again", async () => {
    const gone = await mailer().send(to("gone@voorbeeld.example"));
    expect(gone).toMatchObject({ error: { kind: "refused" } });
  });
});

test.each([
  [{}, { ok: true, value: undefined }],
  [{ EENLIJN_SMTP: "mail.example" }, { ok: false }],
  [{ EENLIJN_SMTP: "http://mail.example", EENLIJN_MAIL_FROM: "x" }, { ok: false }],
  [{ EENLIJN_SMTP: "smtp://mail.example" }, { ok: false }],
])("settings %o", (environment, outcome) => {
  expect(mailerFor(environment)).toMatchObject(outcome);
});
