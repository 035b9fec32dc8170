import type { FC } from "hono/jsx";
import type { Asked } from "../../../app/steering/asked-of.ts";
import { levelOf } from "../../../core/signals/index.ts";
import { date } from "../../format.ts";
import { saidText } from "../../layout/said.tsx";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { standingWords } from "../actions/action-status.tsx";
import { signalAddress } from "../signals/signal-address.ts";
import { signalTitle } from "../signals/signal-subject.ts";
import { mineWords } from "./mine.words.ts";

/** One thing that is asked, why and by when, with one button. */
export const AskedItem: FC<{ c: SiteContext; asked: Asked; isLate: boolean }> = (props) => {
  const { c, asked, isLate } = props;
  const { visit } = c.var;
  const say = mineWords[visit.language];
  const { title, why, path, dutch } = told(c, asked, isLate);
  return (
    <li>
      <div>
        <p class="small quiet">{say.kind[asked.kind]}</p>
        <p class="asked-list__title" lang={dutch ? "nl" : undefined}>
          {title}
        </p>
        <p class={isLate ? "status status--attention" : "small quiet"}>{why}</p>
      </div>
      <a
        class={`nl-button nl-button--${asked.kind === "meeting" ? "secondary" : "primary"}`}
        href={href(visit, path)}
      >
        {say.button[asked.kind]} <span class="visually-hidden">: {title}</span>
      </a>
    </li>
  );
};

interface Told {
  readonly title: string;
  readonly why: string;
  /** Where it can be done. */
  readonly path: string;
  /** True for what has no translation. */
  readonly dutch?: boolean;
}

function told(c: SiteContext, asked: Asked, isLate: boolean): Told {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = mineWords[language].why;
  const day = date(asked.by, language);
  switch (asked.kind) {
    case "signal": {
      const { signal } = asked;
      return {
        title: signalTitle(signal, { view, register, language }),
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
