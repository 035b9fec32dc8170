import type { FC } from "hono/jsx";
import { bodyResource, can, type Role } from "../../../core/rights/index.ts";
import { Confirm } from "../../layout/confirm.tsx";
import { TextInput, type FormState } from "../../layout/form-field.tsx";
import type { SiteContext } from "../../render.ts";
import { freshAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import type { Account } from "./accounts.ts";
import type { Outcome } from "./faults.tsx";
import { peopleWords } from "./people.words.ts";
import { Reason } from "./role-fields.tsx";
import { field } from "./role-form.ts";
import { roleName, termOf } from "./role-words.ts";

/** A form to end a role that was sent, and what became of it. */
export interface Sent extends Outcome {
  /** Which of the roles is being ended. */
  readonly at: number;
  readonly answers: Answers;
}

interface HeldRoleProps {
  readonly c: SiteContext;
  readonly account: Account;
  readonly role: Role;
  readonly sent: Sent | undefined;
}

/** A role that somebody holds, with the form to end it for whoever may. */
export const HeldRole: FC<HeldRoleProps> = ({ c, account: { person, roles }, role, sent }) => {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = peopleWords[language].person;
  const at = roles.indexOf(role);
  const isSent = sent?.at === at;
  const seen = String(register.lastOn(`person:${person.id}`));
  const form: FormState = isSent
    ? { answers: { ...sent.answers, [field.seen]: seen }, faults: sent.faults ?? [] }
    : {
        answers: freshAnswers({
          [field.seen]: seen,
          [field.on]: role.from > view.today ? role.from : view.today,
        }),
        faults: [],
        prefix: `rol-${at}-`,
      };
  const where = role.kind === "seat" ? `plaats/${role.body}` : "rol";
  return (
    <li class="held-role">
      <p>
        {roleName(role, view, language)}
        <br />
        <span class="small quiet">{termOf(role, view.today, language)}</span>
      </p>
      {mayChange(c, role) && (
        <Confirm label={say.end} follows={[say.endFollows, say.endPast]} open={isSent}>
          <form
            class="report-form"
            method="post"
            action={href(visit, `/mensen/${person.id}/${where}/${at}/einde`)}
            novalidate
          >
            <input type="hidden" name={submission} value={form.answers[submission]} />
            <input type="hidden" name={field.seen} value={seen} />
            <TextInput
              language={language}
              form={form}
              name={field.on}
              label={say.endOn}
              hint={say.endHint}
              type="date"
            />
            <Reason language={language} form={form} optional />
            <p>
              <button class="nl-button nl-button--secondary" type="submit">
                {say.endYes}
              </button>
            </p>
          </form>
        </Confirm>
      )}
    </li>
  );
};

function mayChange({ var: { actor, view } }: SiteContext, role: Role): boolean {
  if (role.kind !== "seat") return can(actor, "manage-people", { kind: "region" });
  const body = bodyResource(view.plan, role.body);
  return body !== undefined && can(actor, "seat-people", body);
}
