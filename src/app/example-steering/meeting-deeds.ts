import {
  closingActs,
  onTheClock,
  quorumOf,
  type Meeting,
  type MeetingAct,
} from "../../core/meetings/index.ts";
import { actOnMeeting } from "../steering/act-on-meeting.ts";
import { done, doTo, membersThen, moment, person, type Deed, type Stage } from "./deed.ts";
import type { ExampleItem, ExampleMeeting } from "./example-steering.ts";
import { itemDeeds } from "./item-deeds.ts";

/** Everything that happens around a meeting, from the day on which it is planned. */
export function meetingDeeds(meeting: ExampleMeeting): readonly Deed[] {
  const { id: name, body, day, from, until, by, planned, invited, cancelled, place } = meeting;
  const [start, end] = [moment(day, from), moment(day, until)];
  const act = (acts: (known: Meeting, stage: Stage) => readonly MeetingAct[]) => (stage: Stage) =>
    actOn(stage, meeting, acts);
  const plans: Deed = {
    at: moment(planned, "09:00"),
    what: `${name} is planned`,
    happen: (stage) =>
      doTo(stage, person(by), `meeting:${stage.idOf(name)}`, [
        {
          kind: "meeting-planned",
          data: { body, start: start.toISOString(), end: end.toISOString() },
          words: { ...(place !== undefined && { place }) },
        },
      ]),
  };
  if (cancelled !== undefined)
    return [
      plans,
      {
        at: moment(cancelled.on, "15:00"),
        what: `${name} is cancelled`,
        happen: act(() => [
          { kind: "meeting-cancelled", data: {}, words: { reason: cancelled.reason } },
        ]),
      },
    ];
  const people = [...meeting.present, ...meeting.online, ...meeting.absent];
  if (people.length === 0) return [plans];
  const invites: Deed = {
    at: moment(invited ?? planned, "16:00"),
    what: `${name} gets its agenda`,
    happen: act((_, stage) => [
      ...meeting.agenda.map((item, at) => added(stage, meeting, item, at)),
      { kind: "invitations-sent", data: { to: people }, words: {} },
    ]),
  };
  const opens: Deed = {
    at: start,
    what: `${name} begins`,
    happen: act(() => [
      { kind: "meeting-opened", data: {}, words: {} },
      ...people.map((one): MeetingAct => ({
        kind: "attendance-noted",
        data: { person: one, presence: presenceOf(meeting, one) },
        words: {},
      })),
    ]),
  };
  const share = (end.getTime() - start.getTime()) / (meeting.agenda.length + 1);
  const talks = meeting.agenda.flatMap((item, at) =>
    itemDeeds(meeting, item, {
      name: itemName(meeting, item, at),
      at: new Date(start.getTime() + share * (at + 1)),
    }),
  );
  const closes: Deed = { at: end, what: `${name} closes`, happen: act(closing) };
  return [plans, invites, opens, ...talks, closes];
}

/** What an item is called in the story. */
const itemName = (meeting: ExampleMeeting, item: ExampleItem, at: number) =>
  item.id ?? `${meeting.id}-item-${at + 1}`;

function added(
  { idOf }: Stage,
  meeting: ExampleMeeting,
  item: ExampleItem,
  at: number,
): MeetingAct {
  const { source, minutes, title, note } = item;
  return {
    kind: "item-added",
    data: {
      item: idOf(itemName(meeting, item, at)),
      source,
      ...(minutes !== undefined && { minutes }),
    },
    words: { title, ...(note !== undefined && { note }) },
  };
}

function presenceOf({ present, online }: ExampleMeeting, one: string) {
  if (present.includes(one)) return "present";
  return online.includes(one) ? "online" : "absent";
}

/** How many parties were there is kept with it. */
function closing(meeting: Meeting, stage: Stage): readonly MeetingAct[] {
  const rules = stage.rules.bodies.find(({ body }) => body === meeting.body);
  const members = membersThen(stage, meeting.body, onTheClock(meeting.start).day);
  return closingActs(meeting, quorumOf(rules, members, meeting.attendance));
}

async function actOn(
  stage: Stage,
  { id, by }: ExampleMeeting,
  acts: (known: Meeting, stage: Stage) => readonly MeetingAct[],
): Promise<void> {
  done(
    await actOnMeeting(stage.office.desk, person(by), {
      meeting: stage.idOf(id),
      acts: (known) => acts(known, stage),
    }),
  );
}
