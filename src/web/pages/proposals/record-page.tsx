import type { FC } from "hono/jsx";
import { latestDocuments } from "../../../app/steering/latest-documents.ts";
import { evidenceGrades, type Estimate, isEstimateField } from "../../../core/impact/index.ts";
import {
  editableFields,
  fieldLabel,
  placeOf,
  plainCopy,
  readProposal,
  recordIn,
  recordName,
  rivalsOf,
  valueAt,
  type Documents,
  type EditableField,
} from "../../../core/proposals/index.ts";
import { refused } from "../../../kernel/result.ts";
import { capitalised } from "../../in-words.ts";
import { estimateValue, gradeWords, isMoment, isPart } from "../../layout/estimate-words.ts";
import {
  FieldFault,
  fieldId,
  Segments,
  Select,
  TextInput,
  type FieldProps,
  type FormState,
} from "../../layout/form-field.tsx";
import { mechanismName, wayIn } from "../../layout/mechanism-name.ts";
import { saidText } from "../../layout/said.tsx";
import type { Language } from "../../language.ts";
import type { SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { valueWords } from "../versions/value-words.ts";
import { ProposalForm } from "./about-fields.tsx";
import { formPage } from "./form-page.tsx";
import { formWords } from "./form.words.ts";
import {
  endName,
  fieldName,
  presentAnswers,
  readRecord,
  recordsOf,
  type EditedRecord,
} from "./record-form.ts";
import { References } from "./references.tsx";
import { aboutFaults, aboutFields, draftIn, saveChanges } from "./save-changes.ts";
import { TextFields } from "./text-fields.tsx";

/** The form with everything of one record that can be filled in by hand. */
export async function recordPage(c: SiteContext) {
  const found = await editedIn(c);
  if (found === undefined) return notFoundPage(c);
  const proposal = c.var.visit.query.get(aboutFields.proposal) ?? "";
  const present = presentAnswers(found.edited);
  // A page that proposes something fills it in beforehand; nothing is kept until it is sent.
  const filledIn = [...c.var.visit.query].filter(([name]) => Object.hasOwn(present, name));
  const answers = freshAnswers({
    ...present,
    ...Object.fromEntries(filledIn),
    [aboutFields.proposal]: proposal,
  });
  return showRecord(c, found, { answers, faults: [] });
}

export async function sendRecord(c: SiteContext) {
  const found = await editedIn(c);
  if (found === undefined) return notFoundPage(c);
  const { visit } = c.var;
  const answers = await sentAnswers(c);
  const changes = readRecord(found.edited, answers, found.documents, visit.language);
  const saved = changes.ok
    ? await saveChanges(c, answers, changes.value, found.documents, (change) =>
        change.kind === "set" ? fieldName(change.field) : aboutFields.title,
      )
    : refused({ answers, faults: [...changes.error, ...aboutFaults(c, answers)] });
  return saved.ok
    ? c.redirect(href(visit, `/voorstellen/${saved.value}`), 303)
    : showRecord(c, found, saved.error);
}

interface Found {
  readonly documents: Documents;
  readonly edited: EditedRecord;
}

/** The record that the address names, as it stands in the last version of the plan. */
async function editedIn(c: SiteContext): Promise<Found | undefined> {
  const { office } = c.var;
  const name = c.req.param("in");
  if (name !== "plan" && name !== "assumptions") return undefined;
  const documents = await latestDocuments(office.store, office.region);
  const record = `${c.req.param("list")}/${c.req.param("record")}`;
  const value = recordIn(name, plainCopy(documents[name]), record);
  if (value === undefined) return undefined;
  const fields = editableFields(name, record, value);
  return fields.length === 0
    ? undefined
    : { documents, edited: { in: name, record, value, fields } };
}

function showRecord(c: SiteContext, { documents, edited }: Found, form: FormState) {
  const { visit } = c.var;
  const { language } = visit;
  const say = formWords[language];
  const twin = twinOf(edited, documents);
  return formPage(
    c,
    say.record(recordName(edited, documents)[language]),
    form,
    <div class="stack">
      {twin !== undefined && (
        <p class="actions">
          <a href={href(visit, `/voorstellen/nieuw/onderdeel/${twin}`)}>
            {edited.in === "plan" ? say.toAssumptions : say.toRecord}
          </a>
        </p>
      )}
      <ProposalForm
        visit={visit}
        register={c.var.register}
        form={form}
        action={`/voorstellen/nieuw/onderdeel/${edited.in}/${edited.record}`}
        draft={draftIn(c, form.answers)}
      >
        {edited.fields.map((one, at) => (
          <div class="edited-field">
            <WayHeading edited={edited} at={at} documents={documents} language={language} />
            <OneField
              name={fieldName(one.field)}
              label={capitalised(fieldLabel(one.field.split(".").at(-1)!)[language])}
              language={language}
              form={form}
              optional={one.optional}
              one={one}
              edited={edited}
              documents={documents}
            />
            <Rivals c={c} edited={edited} field={one.field} documents={documents} />
          </div>
        ))}
      </ProposalForm>
    </div>,
    edited.fields.some(({ input }) => input.kind === "estimate")
      ? `${say.recordLead} ${say.rangeLead}`
      : say.recordLead,
  );
}

/** An initiative stands in the plan and in the assumptions: each leads to the other. */
function twinOf({ in: name, record }: EditedRecord, { plan, assumptions }: Documents) {
  const [list, id] = record.split("/");
  if (name === "plan") {
    const about = { initiatives: "initiative", priorities: "priority" }[list!];
    const subject = `initiatives/${about}:${id}`;
    const twin = about && recordIn("assumptions", plainCopy(assumptions), subject);
    return twin && "mechanisms" in twin ? `assumptions/${subject}` : undefined;
  }
  if (list !== "initiatives") return undefined;
  const [kind, own] = id!.split(":");
  const twin = `${kind === "priority" ? "priorities" : "initiatives"}/${own}`;
  return recordIn("plan", plainCopy(plan), twin) && `plan/${twin}`;
}

interface WayHeadingProps {
  readonly edited: EditedRecord;
  /** Which field of the record. */
  readonly at: number;
  readonly documents: Documents;
  readonly language: Language;
}

/** The name of a way in which an initiative works, above the first of its fields. */
const WayHeading: FC<WayHeadingProps> = ({ edited, at, documents, language }) => {
  const [way, before] = [edited.fields[at], edited.fields[at - 1]].map(
    (one) => one && wayIn(edited.value, one.field),
  );
  if (way === undefined || way === before) return <></>;
  return <h2 class="nl-heading nl-heading--level-3">{mechanismName(way, documents, language)}</h2>;
};

interface OneFieldProps extends FieldProps {
  readonly one: EditableField;
  readonly edited: EditedRecord;
  readonly documents: Documents;
}

/** A field, in the way that it is filled in. */
const OneField: FC<OneFieldProps> = ({ one, edited, documents, ...shared }) => {
  const { input } = one;
  const say = formWords[shared.language];
  const choices = (to: Parameters<typeof recordsOf>[1]) =>
    recordsOf(documents.plan, to).map(({ id, name }) => ({ value: id, label: name }));
  switch (input.kind) {
    case "text":
      return <TextFields {...shared} />;
    case "line":
      return <TextInput {...shared} longest={200} />;
    case "moment":
      return <TextInput {...shared} hint={say.dayHint} longest={10} />;
    case "quarter":
      return <TextInput {...shared} hint={say.quarterHint} longest={7} />;
    case "yes-no":
      return (
        <Segments
          {...shared}
          options={[
            { value: "ja", label: say.yes },
            { value: "nee", label: say.no },
          ]}
        />
      );
    case "reference":
      return <Select {...shared} none={say.none} options={choices(input.to)} />;
    case "references":
      return <References {...shared} options={choices(input.to)} />;
    case "estimate":
      return <EstimateField {...shared} one={one} edited={edited} documents={documents} />;
  }
};

/** The ends of a range and the strength of its evidence, with what it is now. */
const EstimateField: FC<OneFieldProps> = ({ one, edited, label, language, form }) => {
  const say = formWords[language];
  const { field } = one;
  const last = field.split(".").at(-1)!;
  if (!isEstimateField(last)) throw new Error(`${field} holds no estimate`);
  // What stands there was checked when it was kept.
  const now = valueAt(edited.value, field.split(".")) as unknown as Estimate;
  const [low, high, grade] = (["low", "high", "grade"] as const).map((end) => endName(field, end));
  const inPercent = isPart(last) ? ` ${say.percent}` : "";
  return (
    <fieldset class="report-field estimate-field" id={fieldId(form, fieldName(field))}>
      <legend class="utrecht-form-label">{label}</legend>
      <p class="small quiet report-hint">
        {say.was(estimateValue(last, now, language))} {"value" in now && say.oneValue}{" "}
        {isMoment(last) && say.momentHint}
      </p>
      <FieldFault name={fieldName(field)} form={form} />
      <div class="estimate-ends">
        {[
          { name: low!, word: say.low },
          { name: high!, word: say.high },
        ].map(({ name, word }) => (
          <TextInput
            name={name}
            label={`${capitalised(word)}${inPercent}`}
            language={language}
            form={form}
            longest={isMoment(last) ? 20 : 12}
          />
        ))}
        <Select
          name={grade!}
          label={say.grade}
          language={language}
          form={form}
          none={say.none}
          options={evidenceGrades.map((value) => ({ value, label: gradeWords[language][value] }))}
        />
      </div>
    </fieldset>
  );
};

/** What others who are writing a proposal want in the same place. */
const Rivals: FC<{ c: SiteContext; edited: EditedRecord; field: string; documents: Documents }> = (
  props,
) => {
  const { c, edited, field, documents } = props;
  const { visit, register } = c.var;
  const { language } = visit;
  const say = formWords[language];
  const place = placeOf({ ...edited, kind: "set", field, before: null, after: null });
  const own = visit.query.get(aboutFields.proposal) ?? undefined;
  const rivals = rivalsOf(place, own, register.all("proposal", readProposal));
  return (
    <>
      {rivals.map(({ proposal, proposed }) => (
        <p class="note small">
          <a href={href(visit, `/voorstellen/${proposal.id}`)}>
            {say.rival(
              saidText(proposal.title, language),
              valueWords(proposed.change.after, documents.plan, language),
            )}
          </a>
        </p>
      ))}
    </>
  );
};
