import { randomUUID } from "node:crypto";
import type { FC } from "hono/jsx";
import { occasions, reaches } from "../../../core/commitments/index.ts";
import type { Organisation } from "../../../core/plan/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { Segments, Select, TextArea, TextInput, type FormState } from "../../layout/form-field.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { recordNew } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { longestNote } from "../../text-fault.ts";
import { href, type Visit } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { constituencyWords } from "./constituency.words.ts";
import { field, readContact } from "./contact-form.ts";

const asked = (c: SiteContext) => c.var.view.lookup.organisation(c.req.param("id") ?? "");

/** A form to record what was told to a constituency and what came back. */
export function newContactPage(c: SiteContext) {
  const party = asked(c);
  if (party === undefined) return notFoundPage(c);
  return shown(c, party, freshAnswers({ [field.on]: c.var.view.today }));
}

export async function receiveContact(c: SiteContext) {
  const party = asked(c);
  if (party === undefined) return notFoundPage(c);
  const { view, visit } = c.var;
  const answers = await sentAnswers(c);
  const read = readContact(answers, party.id, view.today, visit.language);
  if (!read.ok) return shown(c, party, answers, read.error);
  await recordNew(c, `constituency:${randomUUID()}`, read.value, answers);
  return c.redirect(href(visit, `/achterban?${savedQuery}`), 303);
}

function shown(
  c: SiteContext,
  party: Organisation,
  answers: Answers,
  faults: readonly Fault[] = [],
) {
  const { visit, view } = c.var;
  const say = constituencyWords[visit.language];
  const title = say.form.title(party.name);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${title}` : title}
      description={say.form.lead}
    >
      <Breadcrumb visit={visit} above={[{ path: "/achterban", label: say.tab }]} />
      <div class="report-head">
        <FormNotices visit={visit} faults={faults} />
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
        <p>{say.form.lead}</p>
      </div>
      <ContactForm visit={visit} party={party} form={{ answers, faults }} />
    </Page>,
    faults.length > 0 ? 422 : 200,
  );
}

interface ContactFormProps {
  readonly visit: Visit;
  readonly party: Organisation;
  readonly form: FormState;
}

const ContactForm: FC<ContactFormProps> = ({ visit, party, form }) => {
  const { language } = visit;
  const say = constituencyWords[language];
  const shared = { language, form };
  const text = { ...shared, longest: longestNote };
  return (
    <form
      class="report-form"
      method="post"
      action={href(visit, `/achterban/${party.id}/nieuw`)}
      novalidate
    >
      <input type="hidden" name={submission} value={form.answers[submission]} />
      <TextInput {...shared} name={field.on} label={say.form.on} type="date" />
      <Select
        {...shared}
        name={field.occasion}
        label={say.form.occasion}
        none={say.form.choose}
        options={occasions.map((value) => ({ value, label: say.occasions[value] }))}
      />
      <Segments
        {...shared}
        name={field.reach}
        label={say.form.reach}
        options={reaches.map((value) => ({ value, label: say.reaches[value] }))}
      />
      <TextArea {...text} name={field.told} label={say.form.told} />
      <TextArea {...text} name={field.heard} label={say.form.heard} optional />
      <Segments
        {...shared}
        name={field.asks}
        label={say.form.asks}
        options={[
          { value: "ja", label: say.form.yes },
          { value: "nee", label: say.form.no },
        ]}
      />
      <TextArea
        {...text}
        name={field.question}
        label={say.form.question}
        hint={say.form.questionHint}
        optional
        rows={2}
      />
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {say.form.send}
        </button>
      </p>
    </form>
  );
};
