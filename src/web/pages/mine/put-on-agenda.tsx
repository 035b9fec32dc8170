import { randomUUID } from "node:crypto";
import type { FC } from "hono/jsx";
import type { Asked } from "../../../app/steering/asked-of.ts";
import { date } from "../../format.ts";
import type { SiteContext } from "../../render.ts";
import { submission } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { sourceTitle } from "../meetings/item-title.ts";
import { meetingWords } from "../meetings/meeting.words.ts";
import { mineWords } from "./mine.words.ts";

type ForAgenda = Extract<Asked, { kind: "agenda" }>;

/** Named of what waits; the rest is on the page of the meeting. */
const mostNamed = 5;

/** More fit on no agenda: the rest is asked for after these. */
const mostAtOnce = 40;

/** What waits for a place on an agenda, each by its name. */
export const WaitingNames: FC<{ c: SiteContext; asked: ForAgenda }> = ({ c, asked }) => {
  const { language } = c.var.visit;
  const { sources } = asked;
  const rest = sources.length - mostNamed;
  return (
    <ul class="small waiting-names">
      {sources.slice(0, mostNamed).map((source) => (
        <li>
          {sourceTitle(source, c.var, language) ?? meetingWords[language].sources[source.kind]}
        </li>
      ))}
      {rest > 0 && <li>{mineWords[language].andMore(rest)}</li>}
    </ul>
  );
};

/** One press that puts all of it on the agenda of the next meeting, and shows that agenda. */
export const PutOnAgenda: FC<{ c: SiteContext; asked: ForAgenda }> = ({ c, asked }) => {
  const { visit } = c.var;
  const { meeting, sources, by } = asked;
  if (meeting === undefined) return <></>;
  return (
    <form method="post" action={href(visit, `/vergaderingen/${meeting.id}/punten`)}>
      <input type="hidden" name={submission} value={randomUUID()} />
      {sources.slice(0, mostAtOnce).map((source) => (
        <input type="hidden" name="bron" value={JSON.stringify(source)} />
      ))}
      <button class="nl-button nl-button--primary" type="submit">
        {mineWords[visit.language].putOn(date(by, visit.language))}
      </button>
    </form>
  );
};
