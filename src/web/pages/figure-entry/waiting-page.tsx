import type { WaitingFile } from "../../../app/delivering/file-desk.ts";
import type { FileFigures } from "../../../app/delivering/read-file-figures.ts";
import { Page } from "../../layout/page.tsx";
import { render } from "../../render.ts";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";
import { ChangesList } from "./changes-list.tsx";
import { figureEntryWords } from "./figure-entry.words.ts";
import { formPage } from "./file-page.tsx";
import { fileWords } from "./file.words.ts";
import { mappingPage, receiveMapping } from "./mapping-page.tsx";

/** What a file that waits would change, or the question what its columns are. */
export async function waitingPage(c: EntryContext) {
  const { entry, link, visit } = c.var;
  const id = c.req.param("file") ?? "";
  const waiting = entry.figures.waiting(link, id);
  if (waiting === undefined) return formPage(c, { kind: "gone" });
  if (waiting.template === undefined || visit.query.has("kolommen")) return mappingPage(c, waiting);
  const looked = await entry.figures.look(link, waiting);
  return looked.ok ? previewPage(c, waiting, looked.value) : formPage(c, looked.error);
}

/** Takes in the file that waits, or what its columns are said to be. */
export async function receiveWaiting(c: EntryContext) {
  const { entry, link } = c.var;
  const id = c.req.param("file") ?? "";
  const waiting = entry.figures.waiting(link, id);
  if (waiting === undefined) return formPage(c, { kind: "gone" });
  const body = await c.req.parseBody();
  if (body.stap !== "bewaar") return receiveMapping(c, waiting, body);
  const taken = await entry.figures.confirm(link, id);
  if (!taken.ok) return formPage(c, taken.error);
  const { changed, hidden } = taken.value;
  return c.redirect(behindLink(c, `/opgegeven?bewaard=${changed}&klein=${hidden}`), 303);
}

function previewPage(c: EntryContext, { file, absent }: WaitingFile, read: FileFigures) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = fileWords[language].file;
  const words = figureEntryWords[language];
  const { rows, figures, changes, leftOut } = read;
  const title = say.previewTitle(file.name);
  const same = figures.length - changes.length;
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={words.preview.lead}>
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
        <p>
          {say.read(rows, figures.length)} {same > 0 && say.same(same)}{" "}
          {changes.length > 0 ? words.preview.lead : words.preview.nothingNew}
        </p>
        {absent.length > 0 && <p class="note">{say.absent(absent.join(", "))}</p>}
        {leftOut.size > 0 && <p class="note">{say.leftOut([...leftOut.keys()].join(", "))}</p>}
      </div>
      <ChangesList changes={changes} view={view} language={language} />
      <form class="section" method="post">
        {changes.length > 0 && (
          <>
            <p class="small quiet">{words.sheet.public}</p>
            <p>
              <button class="nl-button nl-button--primary" type="submit" name="stap" value="bewaar">
                {words.preview.confirm}
              </button>
            </p>
          </>
        )}
        <p class="actions">
          <a href="?kolommen">{say.otherMapping}</a>
          <a href={behindLink(c, "/bestand")}>{say.another}</a>
        </p>
        <p class="small quiet">{say.kept}</p>
      </form>
    </Page>,
  );
}
