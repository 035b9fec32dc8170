import type { AuditLine } from "../../../app/steering/audit-trail.ts";
import { kindOf, doerOf, logOf, selectLines, type Selection } from "./audit-log.ts";
import type { SubjectKey } from "../../../core/register/index.ts";
import { choice } from "../../choice.ts";
import { ChoiceForm } from "../../layout/choice-form.tsx";
import { Page } from "../../layout/page.tsx";
import { namesIn } from "../../person-names.ts";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { subjectWords } from "./act.words.ts";
import { LogLine } from "./audit-line.tsx";
import { auditWords } from "./audit.words.ts";
import { namingFor } from "./naming.ts";

/** Lines on one page. */
const perPage = 25;

/** Everything that was done, the last first. */
export async function auditPage(c: SiteContext) {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = auditWords[language];
  const naming = namingFor(c, await namesIn(c));
  const lines = logOf(register);
  const { selection, choices } = selectionIn(c);
  const found = selectLines(lines, selection);
  const before = Number(visit.query.get("voor")) || Infinity;
  const shown = found.filter(({ number }) => number < before).slice(0, perPage);
  const last = shown.at(-1);
  const isMore = last !== undefined && last !== found.at(-1);
  const everybody = [...new Map(lines.map(({ by }) => [doerOf(by), by]))]
    .map(([value, by]) => ({ value, label: naming.who(by) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "nl"));
  const kinds = [...new Set(lines.map(({ subject }) => kindOf(subject)))];
  const { about } = selection;
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.headline(lines.length)}</h1>
        <p class="lead">{lines.length === 0 ? say.empty : say.lead}</p>
        <p>
          <a href={href(visit, "/logboek/controle")}>{say.check}</a>
        </p>
      </div>
      <ChoiceForm
        language={language}
        action={href(visit, "/logboek")}
        fields={[
          { name: "wie", label: say.filter.who, chosen: choices.who, options: everybody },
          {
            name: "soort",
            label: say.filter.kind,
            chosen: choices.kind,
            options: kinds.map((kind) => ({
              value: kind,
              label: subjectWords[language][kind] ?? kind,
            })),
          },
        ]}
      >
        {about !== undefined && <input type="hidden" name="over" value={about} />}
        {(["van", "tot"] as const).map((name) => (
          <div class="field">
            <label class="utrecht-form-label" for={`choice-${name}`}>
              {name === "van" ? say.filter.from : say.filter.until}
            </label>
            <input
              class="utrecht-textbox utrecht-textbox--html-input day-input"
              type="date"
              id={`choice-${name}`}
              name={name}
              value={(name === "van" ? selection.from : selection.until) ?? ""}
            />
          </div>
        ))}
      </ChoiceForm>
      {about !== undefined && (
        <p class="note">
          {say.about(naming.subject(about as SubjectKey).name)}{" "}
          <a href={href(visit, "/logboek")}>{say.everything}</a>
        </p>
      )}
      <div class="section">
        {found.length < lines.length && (
          <p class="small quiet">{found.length === 0 ? say.none : say.found(found.length)}</p>
        )}
        <ol class="log-list">
          {shown.map((line) => (
            <LogLine visit={visit} line={line} naming={naming} />
          ))}
        </ol>
        <nav class="actions" aria-label={say.page}>
          {before !== Infinity && <a href={withQuery(c, "/logboek")}>{say.newest}</a>}
          {isMore && (
            <a href={withQuery(c, "/logboek", { voor: String(last.number) })} rel="next">
              {say.older}
            </a>
          )}
        </nav>
      </div>
      <p class="section">
        <a href={withQuery(c, "/logboek.csv")}>{say.csv}</a>
      </p>
    </Page>,
  );
}

/** The selection that the address names; of what is not there, nothing is shown. */
export function selectionIn({ var: { visit, register } }: SiteContext) {
  const { query } = visit;
  const lines = logOf(register);
  const named = (name: string) => query.get(name)?.trim() || undefined;
  const day = (name: string) => {
    const asked = named(name);
    return asked !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : undefined;
  };
  const choices = {
    who: choice(query, "wie", [...doers(lines), ...people(lines)]),
    kind: choice(query, "soort", [...new Set(lines.map(({ subject }) => kindOf(subject)))]),
  };
  const selection: Selection = {
    who: choices.who.value,
    kind: choices.kind.value,
    about: named("over"),
    from: day("van"),
    until: day("tot"),
  };
  return { selection, choices };
}

const doers = (lines: readonly AuditLine[]) => new Set(lines.map(({ by }) => doerOf(by)));

/** People of whom something is recorded, also when they did nothing themselves. */
const people = (lines: readonly AuditLine[]) =>
  new Set(
    lines.flatMap(({ subject }) =>
      kindOf(subject) === "person" ? [subject.slice("person:".length)] : [],
    ),
  );

/** The same selection at another address or another page of it. */
function withQuery(
  { var: { visit } }: SiteContext,
  path: string,
  more: Record<string, string> = {},
) {
  const query = new URLSearchParams(visit.query);
  for (const name of ["voor", "op"]) query.delete(name);
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const search = query.toString();
  return href(visit, search === "" ? path : `${path}?${search}`);
}
