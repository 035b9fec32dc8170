import type { PlanVersion } from "../../../app/ports/plan-store.ts";
import { comparePlans } from "../../../core/proposals/index.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import { sendCsv } from "../../http/send-csv.ts";
import type { Language } from "../../language.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { CompareForm } from "./compare-form.tsx";
import { ComparedTable } from "./compared-table.tsx";
import { compared, type ComparedRecord } from "./compared.ts";
import { versionsWords } from "./versions.words.ts";

/** Two versions of the plan side by side, by record and field. */
export async function comparePage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = versionsWords[visit.language];
  const { from, to, records, versions, wrong } = await comparisonAsked(c);
  const fields = records.flatMap((record) => record.fields).length;
  const labels = {
    field: say.compared.field,
    before: say.version(from.number),
    after: say.version(to.number),
    none: say.compared.none,
  };
  const query = `?van=${from.number}&naar=${to.number}`;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.compared.tab(from.number, to.number)}
      description={say.compared.description}
    >
      <div class="page-head page-head--wide">
        <Breadcrumb visit={visit} above={[{ path: "/versies", label: say.tab }]} />
        <h1 class="nl-heading nl-heading--level-1">{say.compared.title(from.number, to.number)}</h1>
        <p class="lead">
          {fields === 0 ? say.compared.same : say.compared.lead(fields, records.length)}
        </p>
        {wrong !== undefined && (
          <p class="note note--attention" role="status">
            {say.compared.unknown(wrong)}
          </p>
        )}
      </div>
      <CompareForm visit={visit} versions={versions} from={from.number} to={to.number} />
      {fields > 0 && (
        <p class="actions compared-note">
          <span class="small">{say.compared.marked}</span>
          <a href={href(visit, `/versies/vergelijken.csv${query}`)} download="">
            {say.compared.csv}
          </a>
        </p>
      )}
      {records.map((record) => (
        <ComparedTable record={record} labels={labels} language={visit.language} />
      ))}
    </Page>,
  );
}

/** The same as a file. */
export async function compareCsv(c: SiteContext) {
  const { from, to, records } = await comparisonAsked(c);
  const table = comparedTable(records, from, to, c.var.visit.language);
  return sendCsv(c, table, `versie-${from.number}-${to.number}`);
}

function comparedTable(
  records: readonly ComparedRecord[],
  from: PlanVersion,
  to: PlanVersion,
  language: Language,
): DataTable {
  const say = versionsWords[language];
  const { part, record, field, none } = say.compared;
  return {
    caption: say.compared.title(from.number, to.number),
    columns: [part, record, field, say.version(from.number), say.version(to.number)].map(
      (title) => ({ title }),
    ),
    rows: records.flatMap(({ kind, name, fields }) =>
      fields.map(({ label, before, after }) => [kind, name, label, before ?? none, after ?? none]),
    ),
  };
}

/** What the address asks to compare, or the last two versions; while there is one, it with itself. */
async function comparisonAsked({ var: { visit, plans } }: SiteContext) {
  const versions = await plans.versions();
  const named = (name: string) => {
    const asked = visit.query.get(name)?.trim() ?? "";
    return { asked, version: versions.find(({ number }) => String(number) === asked) };
  };
  const [van, naar] = [named("van"), named("naar")];
  const last = versions[0]!;
  const [from, to] =
    van.version !== undefined && naar.version !== undefined
      ? [van.version, naar.version]
      : [versions[1] ?? last, last];
  const wrong = [van, naar].find(({ asked, version }) => asked !== "" && version === undefined);
  const [before, after] = await Promise.all([plans.documents(from), plans.documents(to)]);
  return {
    versions,
    from,
    to,
    records: compared(comparePlans(before, after), before, after, visit.language),
    ...(wrong && { wrong: wrong.asked }),
  };
}
