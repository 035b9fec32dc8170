import { createTransport } from "nodemailer";
import type { Mailer, NotSent } from "../../app/ports/mailer.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";

/** Answers by which a server says that trying again does not help (RFC 5321, 4.2.1). */
const isFinal = (code: number | undefined) => code !== undefined && code >= 500;
/** Not let in: 535 and its like are about our settings, which can be set right. */
const aboutUs = new Set(["EAUTH", "ETLS", "ENOAUTH", "EOAUTH2"]);

/**
 * Sends mail through a server.
 * @param url smtp://user:password@host:587, or smtps:// for encryption from the start
 * @param from as it stands in the message, for example "Eenlijn <eenlijn@example.nl>"
 * @param patience milliseconds that we wait for the server at each step
 */
function smtpMailer(url: string, from: string, patience: number): Mailer {
  const transport = createTransport(
    {
      url,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      // A message is made of what we give it alone: it never reads a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    async send({ to, subject, text, html, stop }) {
      if (!isAddress(to.address))
        return refused({ kind: "refused", reason: "this is not one e-mail address" });
      try {
        // A server that is down or lets nobody in is found out before it has the message.
        await transport.verify();
      } catch (error) {
        return refused({ kind: "try-later", reason: reasonOf(error as SmtpError) });
      }
      try {
        await transport.sendMail({
          to: { name: oneLine(to.name), address: to.address },
          subject: oneLine(subject),
          text,
          html,
          // Nobody's "out of office" needs to answer.
          headers: {
            "Auto-Submitted": "auto-generated",
            // RFC 8058: one press in the mail program, without a page.
            ...(stop !== undefined && {
              "List-Unsubscribe": `<${oneLine(stop)}>`,
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            }),
          },
        });
        return ok(undefined);
      } catch (error) {
        return refused(failureOf(error as SmtpError));
      }
    },
  };
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}

function failureOf(error: SmtpError): NotSent {
  const { code, responseCode } = error;
  const reason = reasonOf(error);
  if (responseCode === undefined) return { kind: "unsure", reason };
  const final = isFinal(responseCode) && !aboutUs.has(code ?? "");
  return { kind: final ? "refused" : "try-later", reason };
}

/** Servers name whom they refuse; a reason is kept, and outlives an address that is erased. */
const reasonOf = ({ message, code }: SmtpError) =>
  `${code ?? "error"}: ${message.replaceAll(/[^\s<>]+@[^\s<>]+/g, "…")}`;

/** One address, and nothing that a mail server could read as more than that. */
const isAddress = (text: string) => /^[^\s<>,;:"()[\]\\]+@[^\s<>,;:"()[\]\\@]+$/.test(text);

/** What goes into a header stays on its line. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();

/**
 * The mailer that the environment asks for: EENLIJN_SMTP names the server and EENLIJN_MAIL_FROM
 * who it comes from. Without them no mail is sent.
 * @param patience milliseconds that the server may be silent
 * @returns or in words what is wrong
 */
export function mailerFor(
  environment: Readonly<Record<string, string | undefined>>,
  patience = 15_000,
): Result<Mailer | undefined, string> {
  const { EENLIJN_SMTP: url, EENLIJN_MAIL_FROM: from } = environment;
  if (!url) return ok(undefined);
  if (!/^smtps?:$/.test(URL.parse(url)?.protocol ?? ""))
    return refused("EENLIJN_SMTP must look like smtp://user:password@mail.example.nl:587");
  if (!from) return refused("Set EENLIJN_MAIL_FROM too: who the mail comes from");
  return ok(smtpMailer(url, from, patience));
}
