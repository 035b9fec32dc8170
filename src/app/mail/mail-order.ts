import * as z from "zod";
import { uuidOf } from "../uuid-of.ts";

/** A mail that somebody asked for; names, addresses and secrets are looked up when it goes out. */
export const MailOrder = z.discriminatedUnion("kind", [
  /** A way in. */
  z.object({
    kind: z.literal("invitation"),
    person: z.uuid(),
    /** Number of the entry in the register by which the person was invited. */
    entry: z.int(),
    /** Address of the site, without a slash at its end. */
    site: z.string(),
  }),
  /** The invitation to a meeting. */
  z.object({
    kind: z.literal("meeting"),
    person: z.uuid(),
    meeting: z.uuid(),
    /** How often the person was invited to it before; left out, never. */
    before: z.int().positive().optional(),
    /** Name of the body. */
    body: z.string(),
    /** Absolute address of its page. */
    address: z.string(),
  }),
]);
export type MailOrder = Readonly<z.infer<typeof MailOrder>>;

/** What tells one mail from another: whoever asks twice asks for one mail. */
export type MailKey =
  | Pick<Extract<MailOrder, { kind: "invitation" }>, "kind" | "person" | "entry">
  | Pick<Extract<MailOrder, { kind: "meeting" }>, "kind" | "person" | "meeting" | "before">;

/** The UUID under which a mail is sent, once and for all. */
export const mailId = (key: MailKey): string =>
  uuidOf(`mail ${key.kind} ${key.person} ${key.kind === "meeting" ? sendingOf(key) : key.entry}`);

const sendingOf = ({ meeting, before }: Extract<MailKey, { kind: "meeting" }>) =>
  before === undefined ? meeting : `${meeting} ${before}`;
