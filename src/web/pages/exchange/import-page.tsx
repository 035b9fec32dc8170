import type { FC } from "hono/jsx";
import type { FileNotRead, ImportRecorded } from "../../../app/exchange/import-desk.ts";
import { readProposal } from "../../../core/proposals/index.ts";
import { can } from "../../../core/rights/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { refusalWords } from "../figure-entry/file-refusal.ts";
import { ChangedRows } from "./changed-rows.tsx";
import { EditableColumns } from "./editable-columns.tsx";
import { exchangeWords } from "./exchange.words.ts";
import { ImportForm } from "./import-form.tsx";
import { importWords } from "./import.words.ts";
import { NotTaken } from "./not-taken.tsx";
import { sheetsOf } from "./sheets-of.ts";

type Refused =
  | FileNotRead
  | { readonly kind: "no-file" | "gone" }
  | { readonly kind: "too-often" }
  | { readonly kind: "too-much" };

/** Looks at the file that was sent; what can be read waits for a confirmation. */
export async function receiveFile(c: SiteContext) {
  const { bestand: file } = await c.req.parseBody();
  if (!(file instanceof File) || file.name === "") return importPage(c, { kind: "no-file" });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sent = await c.var.imports.send(c.var.person!.id, file.name, bytes);
  return sent.ok
    ? c.redirect(href(c.var.visit, `/uitwisselen/inlezen/${sent.value}`), 303)
    : importPage(c, sent.error);
}

/** The page to send an edited file, with why the last one was refused or what came of it. */
export async function importPage(c: SiteContext, refusal?: Refused) {
  const { visit, view, actor } = c.var;
  const { language } = visit;
  const say = importWords[language];
  const mayExport = can(actor, "export-registers", { kind: "region" });
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={refusal === undefined ? say.title : `${say.error}: ${say.title}`}
      description={say.lead}
    >
      {mayExport && (
        <Breadcrumb
          visit={visit}
          above={[{ path: "/uitwisselen", label: exchangeWords[language].title }]}
        />
      )}
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead}</p>
        {!mayExport && <p>{say.noExport}</p>}
      </div>
      {refusal === undefined ? (
        <Saved c={c} recorded={await recordedOf(c)} />
      ) : (
        <Refusal c={c} refusal={refusal} />
      )}
      {visit.asOf === undefined && <ImportForm visit={visit} />}
      <section class="section stack">
        <h2 class="nl-heading nl-heading--level-2">{say.editTitle}</h2>
        <EditableColumns sheets={await sheetsOf(c)} language={language} />
        {say.how.map((text) => (
          <p>{text}</p>
        ))}
      </section>
    </Page>,
    statusOf(refusal),
  );
}

function statusOf(refusal: Refused | undefined) {
  switch (refusal?.kind) {
    case undefined:
      return 200;
    case "gone":
      return 404;
    case "too-often":
      return 429;
    case "too-much":
      return 413;
    default:
      return 422;
  }
}

const Refusal: FC<{ c: SiteContext; refusal: Refused }> = ({ c, refusal }) => {
  const { visit, view } = c.var;
  const say = importWords[visit.language];
  const lines =
    refusal.kind === "too-often" || refusal.kind === "too-much"
      ? [say[refusal.kind]]
      : refusalWords(refusal, view, visit.language);
  return (
    <div class="report-faults" role="alert" tabindex={-1} autofocus>
      <p>
        <strong>{say.refusedTitle}</strong> {say.nothingKept}
      </p>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  );
};

/** What was recorded of the file in the address, while it is still known. */
const recordedOf = async ({ var: { visit, imports, person } }: SiteContext) =>
  (await imports.waiting(person!.id, visit.query.get("bestand") ?? ""))?.recorded;

interface SavedProps {
  readonly c: SiteContext;
  readonly recorded: ImportRecorded | undefined;
}

/** What came of a file, as the address says after it was recorded. */
const Saved: FC<SavedProps> = ({ c: { var: site }, recorded }) => {
  const { visit, register } = site;
  const rows = Number(visit.query.get(savedQuery));
  if (!Number.isInteger(rows) || rows < 1) return <></>;
  const say = importWords[visit.language];
  const proposal = register.one(`proposal:${visit.query.get("voorstel") ?? ""}`, readProposal);
  return (
    <>
      <div class="entry-saved" role="status" tabindex={-1} autofocus>
        <p>
          <strong>{say.saved(rows)}</strong>{" "}
          {proposal !== undefined && (
            <a href={href(visit, `/voorstellen/${proposal.id}`)}>{say.proposal}</a>
          )}
        </p>
      </div>
      {recorded !== undefined && (
        <>
          <ChangedRows visit={visit} rows={recorded.found.changes} />
          <NotTaken visit={visit} found={recorded.found} />
        </>
      )}
    </>
  );
};
