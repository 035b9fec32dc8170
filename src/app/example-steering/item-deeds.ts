import { readDecision, type ActionAct, type MeetingAct } from "../../core/meetings/index.ts";
import { signalIn } from "../../core/signals/index.ts";
import { actOnMeeting } from "../steering/act-on-meeting.ts";
import { answerSignal } from "../steering/answer-signal.ts";
import { takeDecision } from "../steering/take-decision.ts";
import { ownNote, writeNote } from "../steering/write-note.ts";
import { done, doTo, membersThen, moment, person, type Deed, type Stage } from "./deed.ts";
import type {
  ExampleAction,
  ExampleDecision,
  ExampleItem,
  ExampleMeeting,
} from "./example-steering.ts";

interface Place {
  /** What the item is called in the story. */
  readonly name: string;
  /** When it is dealt with. */
  readonly at: Date;
}

/** What is said and decided about one item of an agenda, and what comes of that later. */
export function itemDeeds(
  meeting: ExampleMeeting,
  item: ExampleItem,
  place: Place,
): readonly Deed[] {
  const { name, at } = place;
  const { decision } = item;
  const talk: Deed = {
    at,
    what: `${meeting.id}: ${item.title}`,
    answers: item.answers.length + (decision?.answers.length ?? 0) > 0,
    async happen(stage) {
      await writeNotes(stage, meeting, item, name);
      for (const given of item.answers) await answer(stage, meeting, given);
      if (decision !== undefined) await decide(stage, meeting, decision, place);
      for (const action of item.actions) await assign(stage, meeting, action, name);
      await close(stage, meeting, item, name);
    },
  };
  return [
    talk,
    ...item.actions.flatMap((action) => actionDeeds(meeting, action)),
    ...carryingOut(meeting, decision?.carriedOut, name),
  ];
}

function carryingOut(
  { id, by }: ExampleMeeting,
  carriedOut: ExampleDecision["carriedOut"],
  name: string,
): readonly Deed[] {
  if (carriedOut === undefined) return [];
  const { on, note } = carriedOut;
  return [
    {
      at: moment(on, "17:00"),
      what: `${id}: the decision on ${name} is carried out`,
      happen: (stage) =>
        doTo(stage, person(by), `decision:${decisionOn(stage, name)!}`, [
          {
            kind: "decision-carried-out",
            data: { on },
            words: { ...(note !== undefined && { note }) },
          },
        ]),
    },
  ];
}

/** Id of the decision about an item, once it was taken. */
function decisionOn({ office, idOf }: Stage, name: string): string | undefined {
  const item = idOf(name);
  return office.desk
    .known()
    .all("decision", readDecision)
    .find((decision) => decision.item === item)?.id;
}

async function writeNotes(
  { office, idOf }: Stage,
  meeting: ExampleMeeting,
  { notes }: ExampleItem,
  name: string,
): Promise<void> {
  const [id, item] = [idOf(meeting.id), idOf(name)];
  for (const { by, text } of notes)
    done(
      await writeNote(office.desk, person(by), {
        meeting: id,
        item,
        note: ownNote(id, item, by),
        text,
        seen: 0,
      }),
    );
}

/** Answers a signal if it asks this body then: what was never raised or climbed on does not. */
async function answer(
  { office, idOf }: Stage,
  { id, body, day }: ExampleMeeting,
  { signal: key, by, text, until }: ExampleItem["answers"][number],
): Promise<void> {
  const register = office.desk.known();
  const { state, place } = signalIn(register, key) ?? {};
  if (state?.kind !== "open" || place?.step.kind !== "body" || place.step.body !== body) return;
  const sending = { submission: idOf(id), after: register.lastOn(`signal:${key}`) };
  done(await answerSignal(office.desk, by, { key, text, until, on: day }, sending));
}

async function decide(
  stage: Stage,
  meeting: ExampleMeeting,
  decision: ExampleDecision,
  { name, at }: Place,
): Promise<void> {
  const { office, rules, idOf } = stage;
  const { body, day, by } = meeting;
  const { effectiveOn = day, manner, answers, adopts, rejects } = decision;
  const { title, text, reason, alternatives, conditions } = decision;
  const { version } = (await office.store.plans.latest(office.region))!;
  done(
    await takeDecision(
      office,
      {
        data: {
          body,
          meeting: idOf(meeting.id),
          item: idOf(name),
          effectiveOn,
          manner,
          answers,
          proposals: [
            ...adopts.map((proposal) => ({ proposal, outcome: "adopted" as const })),
            ...rejects.map((proposal) => ({ proposal, outcome: "rejected" as const })),
          ],
          known: { plan: version.number, day },
        },
        words: {
          title,
          text,
          reason,
          ...(alternatives !== undefined && { alternatives }),
          ...(conditions !== undefined && { conditions }),
        },
      },
      {
        by: person(by),
        submission: idOf(name),
        at,
        rules: rules.bodies,
        voters: membersThen(stage, body, day).places.flatMap(({ organisation }) =>
          organisation === undefined ? [] : [organisation],
        ),
      },
    ),
  );
}

const assign = (
  stage: Stage,
  { id, body, by }: ExampleMeeting,
  { id: name, owner, due, what }: ExampleAction,
  item: string,
) => {
  const decision = decisionOn(stage, item);
  const from = { body, meeting: stage.idOf(id), item: stage.idOf(item) };
  return doTo(stage, person(by), `action:${stage.idOf(name)}`, [
    {
      kind: "action-assigned",
      data: { owner, due, ...from, ...(decision !== undefined && { decision }) },
      words: { what },
    },
  ]);
};

/** What becomes of an action later. */
function actionDeeds(
  { id: meeting }: ExampleMeeting,
  { id, owner, moved, finished }: ExampleAction,
): readonly Deed[] {
  const later = (on: string, act: ActionAct): Deed => ({
    at: moment(on, "17:00"),
    what: `${meeting}: ${id}`,
    happen: (stage) => doTo(stage, person(owner), `action:${stage.idOf(id)}`, [act]),
  });
  return [
    ...(moved === undefined
      ? []
      : [
          later(moved.on, {
            kind: "action-moved",
            data: { due: moved.due },
            words: { reason: moved.reason },
          }),
        ]),
    ...(finished === undefined
      ? []
      : [
          later(finished.on, {
            kind: "action-finished",
            data: { on: finished.on },
            words: { ...(finished.result !== undefined && { result: finished.result }) },
          }),
        ]),
  ];
}

/** A decision closes its item itself. Minutes that are agreed on stand from then on. */
async function close(
  stage: Stage,
  meeting: ExampleMeeting,
  { source, outcome }: ExampleItem,
  name: string,
): Promise<void> {
  if (outcome === undefined) return;
  const { office, idOf } = stage;
  const closed: MeetingAct = {
    kind: "item-closed",
    data: { item: idOf(name), outcome },
    words: {},
  };
  const { desk } = office;
  const id = idOf(meeting.id);
  done(await actOnMeeting(desk, person(meeting.by), { meeting: id, acts: () => [closed] }));
  if (source.kind !== "minutes" || outcome !== "decided") return;
  const chair = membersThen(stage, meeting.body, meeting.day).chair?.person ?? meeting.by;
  const approved: MeetingAct = { kind: "minutes-approved", data: { in: id }, words: {} };
  done(
    await actOnMeeting(desk, person(chair), {
      meeting: source.meeting,
      acts: () => [approved],
    }),
  );
}
