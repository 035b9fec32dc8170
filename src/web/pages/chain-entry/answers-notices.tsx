import type { FC } from "hono/jsx";
import { openYears, unanswered } from "../../../core/chains/index.ts";
import { href } from "../../visit.ts";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";
import { address, type Asked } from "./asked.ts";
import { chainEntryWords } from "./chain-entry.words.ts";
import { Notice } from "./form-parts.tsx";

export type Said = "saved" | "took-over" | "nothing-new" | "meanwhile";

interface SaidProps {
  readonly c: EntryContext;
  readonly said: Said;
  readonly asked: Asked;
  readonly done: number;
  readonly all: number;
}

/** What happened to what was filled in. */
export const SaidNotice: FC<SaidProps> = ({ c, said, asked, done, all }) => {
  const { visit } = c.var;
  const words = chainEntryWords[visit.language];
  const say = words.answers;
  switch (said) {
    case "saved":
      return (
        <Notice kind="saved" title={say.saved(done, all)}>
          <p class="actions">
            <a href={href(visit, `/keten-en-aanbod/rondes/${asked.round.year}`)}>
              {say.savedLink(asked.round.year)}
            </a>
            <a href={behindLink(c, "")}>{words.back}</a>
          </p>
        </Notice>
      );
    case "took-over":
      return <Notice kind="saved" title={say.tookOver(asked.before.year)} />;
    case "nothing-new":
      return <Notice kind="saved" title={say.nothingNew} />;
    case "meanwhile":
      return (
        <Notice kind="meanwhile" title={words.meanwhile}>
          <p>{say.meanwhile}</p>
        </Notice>
      );
  }
};

/** Other years, and the answers of the year before to start from. */
export const Years: FC<{ c: EntryContext; asked: Asked }> = ({ c, asked }) => {
  const { visit, view } = c.var;
  const say = chainEntryWords[visit.language].answers;
  const { round, before, municipality } = asked;
  const hasBefore = before.questions.some(({ given }) => given.has(municipality));
  const isOpen = unanswered(round, municipality).length > 0;
  return (
    <>
      <p class="actions">
        {openYears(view.today)
          .filter((year) => year !== round.year)
          .map((year) => (
            <a href={`${address(c, asked)}?jaar=${year}`}>{say.otherYear(year)}</a>
          ))}
        {hasBefore && isOpen && (
          <a href={`${address(c, asked)}?jaar=${round.year}&overnemen=${before.year}`}>
            {say.takeOver(before.year)}
          </a>
        )}
      </p>
      {hasBefore && isOpen && <p class="small quiet">{say.takeOverNote}</p>}
    </>
  );
};
