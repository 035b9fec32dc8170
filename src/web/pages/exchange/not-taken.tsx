import type { FC } from "hono/jsx";
import type { RegisterImport } from "../../../app/exchange/register-import.ts";
import type { Visit } from "../../visit.ts";
import { ChangedRows } from "./changed-rows.tsx";
import { importWords } from "./import.words.ts";
import { Refusals } from "./refusals.tsx";

interface NotTakenProps {
  readonly visit: Visit;
  readonly found: Pick<RegisterImport, "conflicts" | "refusals">;
}

/** The rows that are not taken over: where somebody else was first, and what cannot be done. */
export const NotTaken: FC<NotTakenProps> = ({ visit, found: { conflicts, refusals } }) => {
  const say = importWords[visit.language].preview;
  return (
    <>
      {conflicts.length > 0 && (
        <section class="section note note--attention stack" id="botst">
          <h2 class="nl-heading nl-heading--level-3">{say.conflictTitle}</h2>
          <p>{say.conflictLead}</p>
          <ChangedRows visit={visit} rows={conflicts} isConflict />
        </section>
      )}
      {refusals.length > 0 && <Refusals visit={visit} refusals={refusals} />}
    </>
  );
};
