import type { FC } from "hono/jsx";
import { uploadsFor } from "../../../app/delivering/figure-sheet.ts";
import { templateOf, type Source } from "../../../core/indicators/index.ts";
import { Page } from "../../layout/page.tsx";
import { render } from "../../render.ts";
import { sendXlsx } from "../../http/send-xlsx.ts";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";
import { refusedPage } from "../entry/refused-page.tsx";
import { figureEntryWords } from "./figure-entry.words.ts";
import { refusalWords, type FileRefusal } from "./file-refusal.ts";
import { fileWords } from "./file.words.ts";
import { PersonalDataNotice } from "./personal-data-notice.tsx";

/** Sources to which this link may send files. */
export function uploadsOf({ var: { link, view } }: EntryContext): readonly Source[] {
  const { measured, plan } = view;
  return measured === undefined ? [] : uploadsFor(link.scope, measured.set, plan);
}

/** Where a file is chosen. */
export const filePage = (c: EntryContext) => formPage(c);

/** Looks at the file that was sent; what is in order waits for a confirmation. */
export async function receiveFile(c: EntryContext) {
  const uploads = uploadsOf(c);
  const { bestand: file, bron } = await c.req.parseBody();
  const source = uploads.find(({ id }) => id === bron) ?? uploads[0];
  if (source === undefined) return refusedPage(c, "no-link");
  if (!(file instanceof File) || file.name === "") return formPage(c, { kind: "no-file" });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sent = await c.var.entry.figures.send(c.var.link, source, file.name, bytes);
  return sent.ok
    ? c.redirect(behindLink(c, `/bestand/${sent.value}`), 303)
    : formPage(c, sent.error);
}

/** An empty file with the columns that are recognised, to fill in. */
export async function exampleFile(c: EntryContext) {
  const source = uploadsOf(c).find(({ id }) => id === c.req.param("source"));
  const columns = source === undefined ? undefined : columnsOf(c, source);
  if (source === undefined || columns === undefined) return refusedPage(c, "no-link");
  const table = { caption: "", columns: columns.map((title) => ({ title })), rows: [] };
  return sendXlsx(c, [{ name: "cijfers", table }], source.id);
}

/** The columns of the template by which files of a source are read. */
function columnsOf({ var: { view } }: EntryContext, { connector }: Source) {
  const template = view.measured!.set.templates.find(({ id }) => id === templateOf(connector));
  if (template === undefined) return undefined;
  const { about, period, values } = template;
  return [
    ...("column" in about ? [about.column] : []),
    ...("column" in period ? [period.column] : []),
    ...new Set(values.map(({ column }) => column)),
  ];
}

/** The page to send a file, with why the last one was refused. */
export function formPage(c: EntryContext, refusal?: FileRefusal) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = fileWords[language].file;
  const uploads = uploadsOf(c);
  const title =
    refusal === undefined ? say.title : `${figureEntryWords[language].error}: ${say.title}`;
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={say.lead}>
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{say.title}</h1>
        {refusal !== undefined && <Refusal c={c} refusal={refusal} />}
        <p>{uploads.length === 0 ? say.nothing : say.lead}</p>
      </div>
      {uploads.length > 0 && <FileForm c={c} uploads={uploads} />}
      <p class="section">
        <a href={behindLink(c, "")}>{figureEntryWords[language].sheet.back}</a>
      </p>
    </Page>,
    refusal === undefined ? 200 : 422,
  );
}

const Refusal: FC<{ c: EntryContext; refusal: FileRefusal }> = ({ c, refusal }) => {
  const { visit, view } = c.var;
  const say = fileWords[visit.language].notSent;
  if (refusal.kind === "personal-data")
    return <PersonalDataNotice findings={refusal.findings} language={visit.language} />;
  const [first, ...more] = refusalWords(refusal, view, visit.language);
  return (
    <div class="report-faults" role="alert" tabindex={-1} autofocus>
      <p>
        <strong>{say.title}</strong> {say.nothingKept}
      </p>
      {more.length === 0 ? (
        <p>{first}</p>
      ) : (
        <ul>
          {[first, ...more].map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

const FileForm: FC<{ c: EntryContext; uploads: readonly Source[] }> = ({ c, uploads }) => {
  const say = fileWords[c.var.visit.language].file;
  return (
    <form
      class="report-form"
      method="post"
      action={behindLink(c, "/bestand")}
      enctype="multipart/form-data"
    >
      {uploads.length > 1 && (
        <div class="report-field">
          <label class="utrecht-form-label" for="bron">
            {say.source}
          </label>
          <select class="utrecht-select utrecht-select--html-select" id="bron" name="bron">
            {uploads.map(({ id, title }) => (
              <option value={id} lang="nl">
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="report-field">
        <label class="utrecht-form-label" for="bestand">
          {say.choose}
        </label>
        <input id="bestand" name="bestand" type="file" accept=".xlsx,.csv,text/csv" />
      </div>
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {say.send}
        </button>
      </p>
      {uploads.map((source) => (
        <Columns c={c} source={source} />
      ))}
      <p class="small quiet">{say.kept}</p>
    </form>
  );
};

const Columns: FC<{ c: EntryContext; source: Source }> = ({ c, source }) => {
  const say = fileWords[c.var.visit.language].file;
  const columns = columnsOf(c, source);
  if (columns === undefined) return <></>;
  return (
    <details>
      <summary>{say.columns}</summary>
      <ul lang="nl">
        {columns.map((column) => (
          <li>{column}</li>
        ))}
      </ul>
      <p class="small">{say.otherColumns}</p>
      <p>
        <a href={behindLink(c, `/bestand/voorbeeld/${source.id}`)}>{say.example}</a>
      </p>
    </details>
  );
};
