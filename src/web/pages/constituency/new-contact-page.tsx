import { randomUUID } from "node:crypto";
import type { FC } from "hono/jsx";
import { contactIn, occasions, reaches, type Contact } from "../../../core/commitments/index.ts";
import type { Organisation } from "../../../core/plan/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { Segments, Select, TextArea, TextInput, type FormState } from "../../layout/form-field.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { recordActs, recordNew, seen } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { longestNote } from "../../text-fault.ts";
import { href, type Visit } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { constituencyWords } from "./constituency.words.ts";
import { contactAnswers, field, isOwn, readContact } from "./contact-form.ts";

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
  if (!read.ok) return shown(c, party, answers, { faults: read.error });
  await recordNew(c, `constituency:${randomUUID()}`, read.value, answers);
  return c.redirect(href(visit, `/achterban?${savedQuery}`), 303);
}

/** The contact that the address names, for who told of it. */
function ownContact({ req, var: { register, actor } }: SiteContext, party: string) {
  const contact = contactIn(register, req.param("contact") ?? "");
  return contact?.organisation === party && isOwn(contact, actor) ? contact : undefined;
}

/** The same form with what was told, to correct it. */
export function correctContactPage(c: SiteContext) {
  const party = asked(c);
  const contact = party && ownContact(c, party.id);
  if (party === undefined || contact === undefined) return notFoundPage(c);
  const last = c.var.register.lastOn(`constituency:${contact.id}`);
  const answers = freshAnswers({ ...contactAnswers(contact), [seen]: String(last) });
  return shown(c, party, answers, { contact });
}

/** Records what was meant; what was told before stays in the register. */
export async function receiveCorrection(c: SiteContext) {
  const party = asked(c);
  const contact = party && ownContact(c, party.id);
  if (party === undefined || contact === undefined) return notFoundPage(c);
  const { view, visit } = c.var;
  const answers = await sentAnswers(c);
  const read = readContact(answers, party.id, view.today, visit.language);
  if (!read.ok) return shown(c, party, answers, { contact, faults: read.error });
  const act = { ...read.value, kind: "constituency-corrected" } as const;
  const latest = await recordActs(c, `constituency:${contact.id}`, [act], answers);
  if (latest === undefined) return c.redirect(href(visit, `/achterban?${savedQuery}`), 303);
  const again = { ...answers, [seen]: String(latest.number) };
  return shown(c, party, again, { contact, meanwhile: true });
}

interface Shown {
  /** The contact that is corrected; left out for a new one. */
  readonly contact?: Contact;
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

function shown(
  c: SiteContext,
  party: Organisation,
  answers: Answers,
  { contact, faults = [], meanwhile = false }: Shown = {},
) {
  const { visit, view } = c.var;
  const say = constituencyWords[visit.language];
  const title = contact === undefined ? say.form.title(party.name) : say.form.correct;
  const to = contact === undefined ? "nieuw" : `gesprek/${contact.id}`;
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
        <FormNotices visit={visit} faults={faults} meanwhile={meanwhile} />
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
        <p>{say.form.lead}</p>
      </div>
      <ContactForm visit={visit} to={`/achterban/${party.id}/${to}`} form={{ answers, faults }} />
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}

interface ContactFormProps {
  readonly visit: Visit;
  /** Address that the form is sent to. */
  readonly to: string;
  readonly form: FormState;
}

const ContactForm: FC<ContactFormProps> = ({ visit, to, form }) => {
  const { language } = visit;
  const say = constituencyWords[language];
  const shared = { language, form };
  const text = { ...shared, longest: longestNote };
  return (
    <form class="report-form" method="post" action={href(visit, to)} novalidate>
      {[submission, seen].map(
        (name) =>
          form.answers[name] !== undefined && (
            <input type="hidden" name={name} value={form.answers[name]} />
          ),
      )}
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
