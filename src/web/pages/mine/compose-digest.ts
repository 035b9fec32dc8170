import { digestFor, type Digest } from "../../../app/digest/digest-for.ts";
import type { ComposeDigest } from "../../../app/digest/digest-job.ts";
import { mailBody, type MailBlock, type MailItem } from "../../../app/mail-body.ts";
import { isLate } from "../../../app/steering/asked-of.ts";
import { decisionNumber, onTheClock, type Meeting } from "../../../core/meetings/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { readRoles, rolesOn, type Actor } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import { saidText } from "../../layout/said.tsx";
import type { RegionView } from "../../region-view.ts";
import { standingsOf } from "../../standings.ts";
import { readableDecisions } from "../decisions/readable-decisions.ts";
import { digestWords as say } from "./digest.words.ts";
import { toldOf } from "./told-of.ts";

/** What the weekly mail is written from. */
export interface DigestSources {
  readonly view: RegionView;
  readonly register: Register;
  /** Address of the site, without a slash at its end. */
  readonly site: string;
}

/** Decisions that are named; of more there is a list on the site. */
const mostDecisions = 8;

/** Where a mail program or a person can stop the mail. */
export const stopPath = (token: string) => `/weekbericht/${token}`;

/** Writes the weekly mail to somebody; in Dutch, as every mail. */
export function composeDigest(
  sources: DigestSources,
  person: { readonly id: string; readonly name: string },
  stopToken: string,
): Awaited<ReturnType<ComposeDigest>> {
  const { view, register, site } = sources;
  const { today, lookup } = view;
  const roles = rolesOn(register.one(`person:${person.id}`, readRoles), today);
  const actor: Actor = { person: person.id, roles };
  const digest = digestFor(actor, {
    register,
    plan: view.plan,
    lookup,
    today,
    standings: standingsOf(view),
    rules: view.rules.signals,
    decisions: readableDecisions({ view, register, actor }),
  });
  if (digest === undefined) return undefined;
  const stop = `${site}${stopPath(stopToken)}`;
  const blocks: readonly MailBlock[] = [
    say.hello(person.name),
    say.headline(digest.asked.length),
    ...parts(digest, sources),
    { href: `${site}/mijn`, label: say.mine },
    { foot: [say.why, { href: stop, label: say.stop }] },
  ];
  // Shown on locked screens: the same every week, and of nobody in particular.
  return { subject: say.subject(view.plan.region.name), ...mailBody("nl", blocks), stop };
}

/** What there is, each kind under its own heading. */
function parts(
  { asked, meetings, decisions }: Digest,
  { view, register, site }: DigestSources,
): readonly MailBlock[] {
  const language = "nl";
  const told = asked.map((one): MailItem => {
    const late = isLate(one, view.today);
    const { title, why, path } = toldOf(one, late, { view, register, language });
    const note = `${say.kind[one.kind]}, ${why}`;
    return { title, note, isLate: late, href: site + path };
  });
  const coming = meetings.map((meeting): MailItem => {
    const title = view.lookup.body(meeting.body)?.name ?? meeting.body;
    return { title, note: whenAndWhat(meeting), href: `${site}/vergaderingen/${meeting.id}` };
  });
  const taken = decisions.slice(0, mostDecisions).map((decision): MailItem => {
    const body = view.lookup.body(decision.body) ?? { name: decision.body, aliases: [] };
    const note = `${decisionNumber(body, decision)}, ${date(decision.known.day, language)}`;
    const title = saidText(decision.words.title, language);
    return { title, note, href: `${site}/besluiten/${decision.id}` };
  });
  const more = decisions.length - taken.length;
  return [
    ...part(say.asked, told),
    ...part(say.meetings, coming),
    ...part(say.decisions, taken),
    ...(more > 0 ? [say.more(more)] : []),
  ];
}

const part = (heading: string, items: readonly MailItem[]): readonly MailBlock[] =>
  items.length === 0 ? [] : [{ heading, items }];

function whenAndWhat({ start, agenda, place }: Meeting): string {
  const { day, time } = onTheClock(start);
  return [
    say.at(date(day, "nl"), time),
    ...(place ? [place] : []),
    ...(agenda.length > 0 ? [say.items(agenda.length)] : []),
  ].join(", ");
}
