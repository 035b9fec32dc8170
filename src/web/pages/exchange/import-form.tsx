import type { FC } from "hono/jsx";
import { href, type Visit } from "../../visit.ts";
import { importWords } from "./import.words.ts";

/** Where an edited file is chosen. */
export const ImportForm: FC<{ visit: Visit }> = ({ visit }) => {
  const say = importWords[visit.language].form;
  return (
    <form
      class="report-form"
      method="post"
      action={href(visit, "/uitwisselen/inlezen")}
      enctype="multipart/form-data"
    >
      <div class="report-field">
        <label class="utrecht-form-label" for="bestand">
          {say.choose}
        </label>
        <p class="small quiet report-hint" id="bestand-hint">
          {say.hint}
        </p>
        <input
          id="bestand"
          name="bestand"
          type="file"
          accept=".xlsx,.csv,text/csv"
          aria-describedby="bestand-hint"
        />
      </div>
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {say.send}
        </button>
      </p>
      <p class="small quiet">{say.kept}</p>
    </form>
  );
};
