import type { FC } from "hono/jsx";
import type { Asked } from "../../../app/steering/asked-of.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { PutOnAgenda, WaitingNames } from "./put-on-agenda.tsx";
import { toldOf } from "./told-of.ts";
import { mineWords } from "./mine.words.ts";

/** One thing that is asked, why and by when, with one button. */
export const AskedItem: FC<{ c: SiteContext; asked: Asked; isLate: boolean }> = (props) => {
  const { c, asked, isLate } = props;
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = mineWords[language];
  const { title, why, path, dutch } = toldOf(asked, isLate, { view, register, language });
  return (
    <li>
      <div>
        <p class="small quiet">{say.kind[asked.kind]}</p>
        <p class="asked-list__title" lang={dutch ? "nl" : undefined}>
          {title}
        </p>
        {asked.kind === "agenda" && <WaitingNames c={c} asked={asked} />}
        <p class={isLate ? "status status--attention" : "small quiet"}>{why}</p>
      </div>
      {asked.kind === "agenda" && asked.meeting !== undefined ? (
        <PutOnAgenda c={c} asked={asked} />
      ) : (
        <a
          class={`nl-button nl-button--${asked.kind === "meeting" ? "secondary" : "primary"}`}
          href={href(visit, path)}
        >
          {say.button[asked.kind]} <span class="visually-hidden">: {title}</span>
        </a>
      )}
    </li>
  );
};
