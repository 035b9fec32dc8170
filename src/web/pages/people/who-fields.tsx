import type { FC } from "hono/jsx";
import * as z from "zod";
import type { NewPerson } from "../../../app/people/account-desk.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import { TextInput, type FormState } from "../../layout/form-field.tsx";
import { written, type Answers } from "../../sent-answers.ts";
import { invitingWords } from "./inviting.words.ts";
import { field, type FieldFault } from "./role-form.ts";

/** On one line: it stands in the heading of a mail. */
const Name = z.string().regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,100}$/u);
const Email = z
  .email()
  .max(254)
  .regex(/^[^\p{Cc}]*$/u);

/** Name and address as they were written, the address in lower case. */
export function readWho(answers: Answers): Result<NewPerson, readonly FieldFault[]> {
  const name = Name.safeParse(written(answers, field.name));
  const email = Email.safeParse(written(answers, field.email)?.toLowerCase());
  if (name.success && email.success) return ok({ name: name.data, email: email.data });
  return refused([
    ...(name.success ? [] : [{ field: field.name, fault: "name" } as const]),
    ...(email.success ? [] : [{ field: field.email, fault: "email" } as const]),
  ]);
}

/** Asks for the name and the address of somebody. */
export const WhoFields: FC<{ language: Language; form: FormState }> = (shared) => {
  const say = invitingWords[shared.language].newPerson;
  return (
    <>
      <TextInput {...shared} name={field.name} label={say.name} hint={say.nameHint} longest={100} />
      <TextInput
        {...shared}
        name={field.email}
        label={say.email}
        hint={say.emailHint}
        longest={254}
      />
    </>
  );
};
