import type { FC } from "hono/jsx";
import { can } from "../../../core/rights/index.ts";
import { Confirm } from "../../layout/confirm.tsx";
import type { SiteContext } from "../../render.ts";
import { freshAnswers, submission } from "../../sent-answers.ts";
import { href, type Visit } from "../../visit.ts";
import type { Account } from "./accounts.ts";
import { peopleWords } from "./people.words.ts";

/** What can be done about an account, by whoever may. */
export const LettingIn: FC<{ c: SiteContext; account: Account }> = ({ c, account }) => {
  const { visit, actor } = c.var;
  const { person, access } = account;
  const say = peopleWords[visit.language].person;
  const region = { kind: "region" } as const;
  return (
    <div class="stack">
      {can(actor, "manage-people", region) && access !== "erased" && (
        <div class="actions">
          {access === "came" ? (
            <Confirm label={say.endSessions} follows={[say.endSessionsFollows]}>
              <OneButton
                visit={visit}
                to={`/mensen/${person.id}/sessies`}
                says={say.endSessionsYes}
              />
            </Confirm>
          ) : (
            <OneButton
              visit={visit}
              to={`/mensen/${person.id}/uitnodiging`}
              says={say.inviteAgain}
            />
          )}
        </div>
      )}
      {can(actor, "manage-people", region) && access !== "erased" && (
        <p>
          <a href={href(visit, `/mensen/${person.id}/gegevens`)}>{say.correct}</a>
        </p>
      )}
      {can(actor, "read-audit", region) && (
        <p>
          <a href={href(visit, `/logboek?over=person:${person.id}`)}>{say.history}</a>
        </p>
      )}
      {can(actor, "erase-words", region) && access !== "erased" && (
        <p>
          <a href={href(visit, `/mensen/${person.id}/wissen`)}>{say.erase}</a>
        </p>
      )}
    </div>
  );
};

const OneButton: FC<{ visit: Visit; to: string; says: string }> = ({ visit, to, says }) => (
  <form method="post" action={href(visit, to)}>
    <input type="hidden" name={submission} value={freshAnswers()[submission]} />
    <button class="nl-button nl-button--secondary" type="submit">
      {says}
    </button>
  </form>
);
