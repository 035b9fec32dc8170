import type { FC } from "hono/jsx";
import type { AuditLine } from "../../../app/steering/audit-trail.ts";
import { textsOf } from "../../../app/steering/texts-of.ts";
import { erasureReasons } from "../../../core/register/index.ts";
import { can } from "../../../core/rights/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FaultSummary, type Fault } from "../../layout/fault-summary.tsx";
import { FieldFault, Select, type FormState } from "../../layout/form-field.tsx";
import { Page } from "../../layout/page.tsx";
import { namesIn } from "../../person-names.ts";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { fieldName } from "./field.words.ts";
import { deedOf, LineFields } from "./audit-line.tsx";
import { auditWords } from "./audit.words.ts";
import { logOf } from "./audit-log.ts";
import { moment, namingFor } from "./naming.ts";

/** One line of the log, and the way to erase text from it. */
export const entryPage = (c: SiteContext) => shown(c);

/** Erases the text that was chosen; sent twice, it is gone already. */
export async function receiveErasure(c: SiteContext) {
  const { visit, audit, actor, office } = c.var;
  const { faults: say } = auditWords[visit.language].entry;
  const line = lineOf(c);
  if (line === undefined) return notFoundPage(c);
  const sent = await c.req.parseBody({ all: true });
  const chosen = [sent[field.text]].flat().filter((name) => typeof name === "string");
  const isText = (name: string) =>
    line.fields.some((one) => one.field === name && one.isText === true);
  const reason = erasureReasons.find((one) => one === sent[field.reason]);
  const isSure = sent[field.sure] === "ja";
  const fault = (name: keyof typeof say) => ({ field: name, text: say[name] });
  const faults: readonly Fault[] = [
    ...(chosen.length > 0 && chosen.every(isText) ? [] : [fault("tekst")]),
    ...(reason === undefined ? [fault("reden")] : []),
    ...(isSure ? [] : [fault("zeker")]),
  ];
  if (reason === undefined || faults.length > 0)
    return shown(c, { chosen, reason: reason ?? "", isSure, faults });
  await audit.erase(
    { kind: "person", person: actor.person! },
    chosen.map((name) => ({ number: line.number, name })),
    reason,
  );
  // A report stands on other pages too.
  await office.changed();
  return c.redirect(href(visit, `/logboek/${line.number}?gewist=ja`), 303);
}

const field = { text: "tekst", reason: "reden", sure: "zeker" } as const;

/** The line that the address names; one that says that somebody reported, with the report. */
function lineOf({ req, var: { register, view } }: SiteContext): AuditLine | undefined {
  const at = Number(req.param("number")) - 1;
  const line = logOf(register)[at];
  if (line?.kind !== "progress-reported") return line;
  const texts = [...textsOf(register.entries[at]!, view.reports)];
  const told = texts.map(([name, after]) => ({ field: name, after, isText: true as const }));
  return { ...line, fields: [...line.fields, ...told] };
}

interface Sent {
  readonly chosen: readonly string[];
  readonly reason: string;
  readonly isSure: boolean;
  readonly faults: readonly Fault[];
}

async function shown(c: SiteContext, sent?: Sent) {
  const { visit, view, actor } = c.var;
  const { language } = visit;
  const say = auditWords[language];
  const line = lineOf(c);
  if (line === undefined) return notFoundPage(c);
  const naming = namingFor(c, await namesIn(c));
  const { name, path } = naming.subject(line.subject);
  const mayErase = can(actor, "erase-words", { kind: "region" }) && visit.asOf === undefined;
  const texts = line.fields.filter(({ isText, erased }) => isText === true && erased !== true);
  const title = deedOf(line, naming, language);
  return render(
    c,
    <Page visit={visit} view={view} title={say.entry.title(line.number)} description={title}>
      <Breadcrumb visit={visit} above={[{ path: "/logboek", label: say.tab }]} />
      <div class="page-head page-head--wide">
        <p class="kicker">{say.entry.title(line.number)}</p>
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
        <p class="lead">
          {moment(line.at, language)}
          {" · "}
          {path === undefined ? name : <a href={href(visit, path)}>{name}</a>}
        </p>
        {sent !== undefined && <FaultSummary title={say.entry.faultsTitle} faults={sent.faults} />}
        {visit.query.get("gewist") === "ja" && (
          <p class="note" role="status">
            {say.entry.erased}
          </p>
        )}
      </div>
      <LineFields visit={visit} line={line} naming={naming} />
      {mayErase && texts.length > 0 && (
        <details class="section" open={sent !== undefined}>
          <summary>{say.entry.erase}</summary>
          <EraseForm c={c} line={line} texts={texts.map((one) => one.field)} sent={sent} />
        </details>
      )}
    </Page>,
    sent === undefined ? 200 : 422,
  );
}

interface EraseFormProps {
  readonly c: SiteContext;
  readonly line: AuditLine;
  /** Names of the texts that are still there. */
  readonly texts: readonly string[];
  readonly sent: Sent | undefined;
}

const EraseForm: FC<EraseFormProps> = ({ c, line, texts, sent }) => {
  const { visit } = c.var;
  const { language } = visit;
  const say = auditWords[language];
  const form: FormState = {
    answers: { [field.reason]: sent?.reason ?? "" },
    faults: sent?.faults ?? [],
  };
  return (
    <form
      class="report-form"
      method="post"
      action={href(visit, `/logboek/${line.number}/wissen`)}
      novalidate
    >
      <p>{say.entry.eraseLead}</p>
      <fieldset class="report-field" id={field.text}>
        <legend class="utrecht-form-label">{say.entry.which}</legend>
        <FieldFault name={field.text} form={form} />
        {texts.map((name) => (
          <label class="sure-choice">
            <input
              type="checkbox"
              name={field.text}
              value={name}
              checked={sent?.chosen.includes(name) ?? texts.length === 1}
            />
            {fieldName(name, language)}
          </label>
        ))}
      </fieldset>
      <Select
        language={language}
        form={form}
        name={field.reason}
        label={say.entry.why}
        none={say.entry.chooseWhy}
        options={erasureReasons.map((value) => ({ value, label: say.reasons[value] }))}
      />
      <div class="report-field">
        <FieldFault name={field.sure} form={form} />
        <label class="sure-choice">
          <input
            type="checkbox"
            id={field.sure}
            name={field.sure}
            value="ja"
            checked={sent?.isSure ?? false}
          />
          {say.entry.sure}
        </label>
      </div>
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {say.entry.send}
        </button>
      </p>
    </form>
  );
};
