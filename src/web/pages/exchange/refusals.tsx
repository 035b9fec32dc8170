import type { FC } from "hono/jsx";
import type { Refusal } from "../../../app/exchange/register-import.ts";
import { href, type Visit } from "../../visit.ts";
import { importFaultWords } from "./import-faults.words.ts";
import { importWords } from "./import.words.ts";

/** More than this nobody mends in one go. */
const mostShown = 100;

/** What is not taken over: where it stands in the file, why, and how to mend it. */
export const Refusals: FC<{ visit: Visit; refusals: readonly Refusal[] }> = ({
  visit,
  refusals,
}) => {
  const { language } = visit;
  const say = importWords[language].preview;
  return (
    <section class="section note note--attention stack" id="niet">
      <h2 class="nl-heading nl-heading--level-3">{say.refusalTitle}</h2>
      <ul class="import-refusals">
        {refusals.slice(0, mostShown).map(({ sheet, line, column, page, fault }) => (
          <li>
            <strong lang="nl">{sheet}</strong> {say.place(line, column)}
            <br />
            {importFaultWords(fault, language)}{" "}
            {page !== undefined && linked.has(fault.kind) && !("instead" in fault) && (
              <a href={href(visit, page)}>{say.page}</a>
            )}
          </li>
        ))}
      </ul>
      {refusals.length > mostShown && <p>{say.more(refusals.length - mostShown)}</p>}
    </section>
  );
};

/** What can be done on a page instead. */
const linked: ReadonlySet<Refusal["fault"]["kind"]> = new Set([
  "kept-elsewhere",
  "needs-form",
  "not-back",
]);
