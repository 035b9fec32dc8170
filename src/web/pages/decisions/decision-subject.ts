import {
  membersOn,
  readDecision,
  readMeeting,
  supersededBy,
} from "../../../core/meetings/index.ts";
import { readProposal } from "../../../core/proposals/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { readRoles } from "../../../core/rights/index.ts";
import { openSignals, signalIn } from "../../../core/signals/index.ts";
import { isoDay } from "../../../app/iso-day.ts";
import type { RegionView } from "../../region-view.ts";
import { freshAnswers, type Answers } from "../../sent-answers.ts";
import { itemTitle } from "../meetings/item-title.ts";
import { firstAnswers, type DecisionSubject } from "./decision-form.ts";

interface About {
  readonly body: string;
  readonly meeting?: string | undefined;
  readonly item?: string | undefined;
}

/** What a body can decide on now, and a form to begin with; nothing when there is no such body. */
export function decisionSubject(
  { view, register }: { readonly view: RegionView; readonly register: Register },
  about: About,
): { readonly subject: DecisionSubject; readonly answers: Answers } | undefined {
  const body = view.lookup.body(about.body);
  if (body === undefined) return undefined;
  const asked =
    about.meeting === undefined ? undefined : register.one(`meeting:${about.meeting}`, readMeeting);
  const meeting = asked?.body === body.id ? asked : undefined;
  const item = meeting?.agenda.find(({ id }) => id === about.item);
  const source = item?.source;
  const decisions = register.all("decision", readDecision);
  const own = source?.kind === "signal" ? signalIn(register, source.signal) : undefined;
  const waiting = openSignals(register).filter(
    ({ key, place: { step } }) => step.kind === "body" && step.body === body.id && key !== own?.key,
  );
  const people = register.all("person", readRoles);
  const subject: DecisionSubject = {
    body,
    today: view.today,
    plan: view.version,
    ...(meeting && { meeting: { id: meeting.id, day: isoDay(meeting.start) } }),
    ...(item && {
      item: {
        id: item.id,
        title: itemTitle(item, { view, register }, "nl"),
        ...(own && { signal: own.key }),
      },
    }),
    voters: membersOn(people, body, view.today).places.flatMap(
      ({ organisation }) => organisation ?? [],
    ),
    proposals: register
      .all("proposal", readProposal)
      .filter(({ state }) => state.kind === "offered" && state.to === body.id),
    signals: [...(own ? [own] : []), ...waiting],
    standing: decisions.filter(
      (one) => one.body === body.id && supersededBy(decisions, one.id) === undefined,
    ),
    onItem:
      item === undefined
        ? []
        : decisions.filter((one) => one.meeting === meeting?.id && one.item === item.id),
  };
  const first = firstAnswers(subject, {
    ...(source?.kind === "proposal" && { proposal: source.proposal }),
    ...(own && { signal: own.key }),
  });
  return { subject, answers: freshAnswers(first) };
}
