import type { Asked } from "../../../app/steering/asked-of.ts";
import { isoDay } from "../../../app/iso-day.ts";
import { levelOf } from "../../../core/signals/index.ts";
import { date } from "../../format.ts";
import { saidText } from "../../layout/said.tsx";
import { standingWords } from "../actions/action-status.tsx";
import { signalAddress } from "../signals/signal-address.ts";
import { signalTitle, type Naming } from "../signals/signal-subject.ts";
import { mineWords } from "./mine.words.ts";

/** One thing that is asked, in words. */
export interface Told {
  readonly title: string;
  readonly why: string;
  /** Where it can be done. */
  readonly path: string;
  /** True for what has no translation. */
  readonly dutch?: boolean;
}

/** Says what is asked, why and by when. */
export function toldOf(asked: Asked, isLate: boolean, naming: Naming): Told {
  const { view, language } = naming;
  const say = mineWords[language].why;
  const day = date(asked.by, language);
  switch (asked.kind) {
    case "signal": {
      const { signal } = asked;
      return {
        title: signalTitle(signal, naming),
        why: isLate ? say.answerLate(day) : say.answer(day),
        path: signalAddress(signal.key),
      };
    }
    case "signals": {
      const { body, signals } = asked;
      const name = view.lookup.body(body)?.name ?? body;
      return {
        title: mineWords[language].waiting(signals.length, name),
        why: isLate ? say.answerLate(day) : say.answerFirst(day),
        path: `/signalen?stap=${levelOf(view.plan, { kind: "body", body })}`,
      };
    }
    case "agenda": {
      const { body, meeting, sources } = asked;
      const name = view.lookup.body(body)?.name ?? body;
      return {
        title: mineWords[language].unscheduled(sources.length, name),
        why: meeting === undefined ? say.agendaNone : say.agenda(day),
        path:
          meeting === undefined
            ? `/vergaderingen/overleg/${body}`
            : `/vergaderingen/${meeting.id}#wacht`,
      };
    }
    case "minutes": {
      const { meeting, next } = asked;
      const name = view.lookup.body(meeting.body)?.name ?? meeting.body;
      return {
        title: mineWords[language].minutesOf(name, date(isoDay(meeting.start), language)),
        why: next === undefined ? say.minutesNone : say.minutes(day),
        path: `/vergaderingen/${meeting.id}`,
      };
    }
    case "report": {
      const last = asked.last && date(asked.last, language);
      return {
        title: view.lookup.initiative(asked.initiative)!.name,
        why: !last ? say.reportFirst : isLate ? say.reportLate(last) : say.report(last, day),
        path: `/initiatieven/${asked.initiative}/melden`,
        dutch: true,
      };
    }
    case "action":
      return {
        title: saidText(asked.action.what, language),
        why: standingWords(asked.action, view.today, language),
        path: `/acties/${asked.action.id}`,
        dutch: true,
      };
    case "proposal":
      return {
        title: saidText(asked.proposal.title, language),
        why: say.returned(day),
        path: `/voorstellen/${asked.proposal.id}`,
        dutch: true,
      };
    case "meeting":
      return {
        title: view.lookup.body(asked.meeting.body)?.name ?? asked.meeting.body,
        why: say.meeting(day),
        path: `/vergaderingen/${asked.meeting.id}`,
        dutch: true,
      };
  }
}
