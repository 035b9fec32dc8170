import type { FC } from "hono/jsx";
import { mayAnswerFor, mayTellOfRegion } from "../../../app/chain-scope.ts";
import { countedIn, openYears, roundOf, unanswered } from "../../../core/chains/index.ts";
import { municipalityName } from "../chains/round-matrix.tsx";
import { toldOf } from "../chains/told.ts";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";
import { chainEntryWords } from "./chain-entry.words.ts";

/** Whether a link is for anything here. */
export const hasChainTasks = ({ var: { link, view } }: EntryContext): boolean =>
  view.plan.chains.length > 0 && mayAnswerFor(link.scope, view.plan).length > 0;

/** What the holder of a link may tell of the chains. */
export const ChainTasks: FC<{ c: EntryContext }> = ({ c }) => {
  const { visit, view, link } = c.var;
  const say = chainEntryWords[visit.language].tasks;
  const codes = mayAnswerFor(link.scope, view.plan);
  const round = roundOf(view.plan, toldOf(view), openYears(view.today)[0]!);
  const all = countedIn(round).length;
  const done = (code: string) =>
    say.answered(round.year, all - unanswered(round, code).length, all);
  const address = (code: string) => behindLink(c, `/keten/${code}`);
  const [only] = codes;
  if (codes.length === 1)
    return (
      <div class="stack">
        <p>{done(only!)}</p>
        <p>
          <a class="nl-button nl-button--primary" href={address(only!)}>
            {say.answers}
          </a>
        </p>
      </div>
    );
  return (
    <>
      <section class="section stack">
        <h2 class="nl-heading nl-heading--level-2">{say.answersAll}</h2>
        <ul class="card-list entry-tasks">
          {codes.map((code) => (
            <li>
              <a href={address(code)} lang="nl">
                {municipalityName(view, code)}
              </a>
              <span class="small">{done(code)}</span>
            </li>
          ))}
        </ul>
      </section>
      {mayTellOfRegion(link.scope) && (
        <section class="section stack">
          <h2 class="nl-heading nl-heading--level-2">{say.region}</h2>
          <ul>
            <li>
              <a href={behindLink(c, "/preventie")}>{say.evidence}</a>
            </li>
            <li>
              <a href={behindLink(c, "/cruciale-ggz")}>{say.change}</a>
            </li>
          </ul>
        </section>
      )}
    </>
  );
};
