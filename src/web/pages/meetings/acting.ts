import { randomUUID } from "node:crypto";
import { inviteToMeeting, invitees } from "../../../app/steering/invite-to-meeting.ts";
import {
  AgendaSource,
  closingActs,
  expectedStill,
  movedInOrder,
  readMeeting,
  sameSource,
  sittingIn,
  type MeetingAct,
} from "../../../core/meetings/index.ts";
import { longestWords } from "../../../core/register/index.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { act, notDone, refuse } from "./act.ts";
import { sentAnswers, submission, written } from "../../sent-answers.ts";
import { sourceTitle } from "./item-title.ts";
import { meetingProps } from "./meeting-props.ts";
import { meetingWords } from "./meeting.words.ts";
import { runningWords } from "./running.words.ts";
import { field, readPlace, readTimes } from "./plan-form.ts";
import { planWords } from "./plan.words.ts";

/**
 * Puts on the agenda what was sent of all that waits for the body. Anything else, such as the
 * minutes of another body, brings papers along that are not for who sits in this one.
 */
export async function addSources(c: SiteContext) {
  const answers = await sentAnswers(c);
  const sent = (await c.req.formData()).getAll("bron").flatMap((text) => {
    const source = AgendaSource.safeParse(json(text));
    return source.success ? [source.data] : [];
  });
  const waiting = (await meetingProps(c))?.waiting ?? [];
  const sources = sent.filter((source) => waiting.some((one) => sameSource(one, source)));
  return act(c, { form: "punten", answers, backTo: "#agenda" }, () =>
    sources.flatMap((source): readonly MeetingAct[] => {
      const title = keptTitle(source, c.var);
      return title === undefined
        ? []
        : [{ kind: "item-added", data: { item: randomUUID(), source }, words: { title } }];
    }),
  );
}

/**
 * In the register as in the language of the region; pages name it anew in their own. What people
 * wrote themselves is not written down a second time: erased there, it would stay here.
 */
function keptTitle(source: AgendaSource, known: SiteContext["var"]): string | undefined {
  return source.kind === "proposal" || source.kind === "carried-over"
    ? meetingWords.nl.sources[source.kind]
    : sourceTitle(source, known, "nl");
}

const json = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
};

/** Puts something on the agenda that somebody brings in. */
export async function addOwn(c: SiteContext) {
  const answers = await sentAnswers(c);
  const say = meetingWords[c.var.visit.language].fieldFaults;
  const [title, note, asked] = ["onderwerp", "toelichting", "minuten"].map(
    (name) => written(answers, name) ?? "",
  ) as [string, string, string];
  const minutes = asked === "" ? undefined : Number(asked);
  const faults: readonly Fault[] = [
    ...(title === ""
      ? [{ field: "onderwerp", text: say.noTitle }]
      : tooLong(c, "onderwerp", title)),
    ...tooLong(c, "toelichting", note),
    ...(minutes === undefined || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 240)
      ? []
      : [{ field: "minuten", text: say.noMinutes }]),
  ];
  if (faults.length > 0) return refuse(c, "punten/eigen", answers, faults);
  // The item has the id of the sending: sent twice, it is there once.
  const item = answers[submission]!;
  return act(c, { form: "punten/eigen", answers, backTo: "#agenda" }, () => [
    {
      kind: "item-added",
      data: {
        item,
        source: { kind: "input" },
        ...(minutes !== undefined && { minutes }),
      },
      words: { title, ...(note !== "" && { note }) },
    },
  ]);
}

const tooLong = (c: SiteContext, name: string, text: string): readonly Fault[] =>
  text.length > longestWords
    ? [{ field: name, text: planWords[c.var.visit.language].faults["too-long"] }]
    : [];

/** Puts an item first, or one place earlier or later. */
export const moveItem = (to: "first" | "earlier" | "later") => async (c: SiteContext) => {
  const item = c.req.param("item") ?? "";
  const answers = await sentAnswers(c);
  return act(c, { form: "punten", answers, backTo: `#punt-${item}` }, ({ agenda }) => {
    const items = movedInOrder(agenda, item, to);
    return items === undefined
      ? []
      : [{ kind: "agenda-ordered", data: { items: [...items] }, words: {} }];
  });
};

export async function removeItem(c: SiteContext) {
  const item = c.req.param("item") ?? "";
  const answers = await sentAnswers(c);
  return act(c, { form: "punten", answers, backTo: "#agenda" }, () => [
    { kind: "item-removed", data: { item }, words: {} },
  ]);
}

/** Says what came of an item. */
export async function closeItem(c: SiteContext) {
  const item = c.req.param("item") ?? "";
  const answers = await sentAnswers(c);
  const outcome = (["decided", "noted", "carried-over", "withdrawn"] as const).find(
    (one) => one === answers["uitkomst"],
  );
  return act(c, { form: "punten", answers, backTo: `#punt-${item}` }, () =>
    outcome === undefined ? [] : [{ kind: "item-closed", data: { item, outcome }, words: {} }],
  );
}

export async function noteAttendance(c: SiteContext) {
  const answers = await sentAnswers(c);
  const presence = (["present", "online", "absent", "substituted"] as const).find(
    (one) => one === answers["aanwezigheid"],
  );
  const props = await meetingProps(c);
  const sits =
    props &&
    sittingIn(props.standing.membership).find(({ person }) => person === answers["persoon"]);
  // Back at the same name: a browser unfolds the list it stands in, to go on with the next.
  const backTo = sits === undefined ? "#aanwezig" : `#naam-${sits.person}`;
  return act(c, { form: "aanwezigheid", answers, backTo }, () =>
    presence === undefined || sits === undefined
      ? []
      : [{ kind: "attendance-noted", data: { person: sits.person, presence }, words: {} }],
  );
}

/** Notes that everybody is there of whom nothing else was noted. */
export async function noteEverybody(c: SiteContext) {
  const answers = await sentAnswers(c);
  const membership = (await meetingProps(c))?.standing.membership;
  return act(c, { form: "aanwezigheid", answers, backTo: "#wie-er-is" }, ({ attendance }) =>
    (membership === undefined ? [] : expectedStill(membership, attendance)).map((person) => ({
      kind: "attendance-noted",
      data: { person, presence: "present" },
      words: {},
    })),
  );
}

export async function openMeeting(c: SiteContext) {
  const answers = await sentAnswers(c);
  return act(c, { form: "openen", answers, backTo: "#agenda" }, () => [
    { kind: "meeting-opened", data: {}, words: {} },
  ]);
}

export async function closeMeeting(c: SiteContext) {
  const answers = await sentAnswers(c);
  const quorum = (await meetingProps(c))?.quorum;
  return act(c, { form: "sluiten", answers, backTo: "" }, (meeting) =>
    meeting.state === "closed" ? [] : closingActs(meeting, quorum),
  );
}

/** Approves the minutes; when a later meeting of the body is going on, it was in that one. */
export async function approveMinutes(c: SiteContext) {
  const answers = await sentAnswers(c);
  const remarks = written(answers, "opmerkingen") ?? "";
  const faults = tooLong(c, "opmerkingen", remarks);
  if (faults.length > 0) return refuse(c, "vaststellen", answers, faults);
  const { register } = c.var;
  const meeting = register.one(`meeting:${c.req.param("id") ?? ""}`, readMeeting);
  const later = register
    .all("meeting", readMeeting)
    .find(
      ({ body, state, start }) =>
        meeting !== undefined && body === meeting.body && state === "open" && start > meeting.start,
    )?.id;
  const on = answers["vanuit"] === later ? later : undefined;
  return act(c, { form: "vaststellen", answers, backTo: "", on }, () => [
    {
      kind: "minutes-approved",
      data: later === undefined ? {} : { in: later },
      words: remarks === "" ? {} : { remarks },
    },
  ]);
}

export async function moveMeeting(c: SiteContext) {
  const answers = await sentAnswers(c);
  const { language } = c.var.visit;
  const [times, place] = [readTimes(answers, field.onDay), readPlace(answers)];
  const reason = written(answers, field.reason) ?? "";
  const faults: readonly Fault[] = [
    ...[times, place]
      .flatMap((read) => (read.ok ? [] : read.error))
      .map((fault) => ({ field: fault.field, text: planWords[language].faults[fault.fault] })),
    ...tooLong(c, field.reason, reason),
  ];
  if (!times.ok || !place.ok || faults.length > 0) return refuse(c, "verzetten", answers, faults);
  const { start, end } = times.value;
  return act(c, { form: "verzetten", answers, backTo: "" }, () => [
    {
      kind: "meeting-moved",
      data: { start: start.toISOString(), end: end.toISOString() },
      words: {
        ...(place.value !== undefined && { place: place.value }),
        ...(reason !== "" && { reason }),
      },
    },
  ]);
}

export async function cancelMeeting(c: SiteContext) {
  const answers = await sentAnswers(c);
  const reason = written(answers, field.cancelling);
  if (reason === undefined) {
    const text = meetingWords[c.var.visit.language].fieldFaults.noReason;
    return refuse(c, "afgelasten", answers, [{ field: field.cancelling, text }]);
  }
  const faults = tooLong(c, field.cancelling, reason);
  if (faults.length > 0) return refuse(c, "afgelasten", answers, faults);
  return act(c, { form: "afgelasten", answers, backTo: "" }, () => [
    { kind: "meeting-cancelled", data: {}, words: { reason } },
  ]);
}

/** Sends invitations to who belongs at the meeting and has none yet. */
export async function invite(c: SiteContext) {
  const { people, person, steering, visit } = c.var;
  const props = await meetingProps(c);
  if (props === undefined) return notFoundPage(c);
  const { meeting, standing } = props;
  if (people.mail === undefined)
    return c.redirect(href(visit, `/vergaderingen/${meeting.id}`), 303);
  const asked = new Set(invitees(standing.membership));
  const answers = await sentAnswers(c);
  const sent = await inviteToMeeting(
    steering,
    people.mail,
    { kind: "person", person: person!.id },
    {
      meeting,
      body: standing.body.name,
      address: visit.origin + href(visit, `/vergaderingen/${meeting.id}`),
      recipients: (await people.all()).filter(({ id }) => asked.has(id)),
    },
  );
  if (!sent.ok) return notDone(c, { form: "uitnodigen", answers, backTo: "" }, sent.error);
  const unreached = sent.value;
  if (unreached.length === 0) return c.redirect(href(visit, `/vergaderingen/${meeting.id}`), 303);
  const names = unreached.map(({ name }) => name).join(", ");
  const text = runningWords[visit.language].unreached(names);
  return refuse(c, "uitnodigen", answers, [{ field: "regelen", text }]);
}
