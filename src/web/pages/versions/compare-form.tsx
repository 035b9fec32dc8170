import type { FC } from "hono/jsx";
import type { PlanVersion } from "../../../app/ports/plan-store.ts";
import { date } from "../../format.ts";
import { CarriedFields } from "../../layout/carried-fields.tsx";
import { href, type Visit } from "../../visit.ts";
import { versionsWords } from "./versions.words.ts";

interface CompareFormProps {
  readonly visit: Visit;
  /** Newest first, at least two. */
  readonly versions: readonly PlanVersion[];
  /** Chosen now; else the last two. */
  readonly from?: number;
  readonly to?: number;
}

/** Chooses two versions to put side by side. */
export const CompareForm: FC<CompareFormProps> = ({ visit, versions, from, to }) => {
  const { language } = visit;
  const say = versionsWords[language];
  const action = href(visit, "/versies/vergelijken");
  const fields = [
    { name: "van", label: say.from, chosen: from ?? versions[1]?.number },
    { name: "naar", label: say.to, chosen: to ?? versions[0]?.number },
  ];
  return (
    <form class="filters" method="get" action={action}>
      <CarriedFields action={action} />
      {fields.map(({ name, label, chosen }) => (
        <div class="field">
          <label class="utrecht-form-label" for={`versie-${name}`}>
            {label}
          </label>
          <select
            class="utrecht-select utrecht-select--html-select"
            id={`versie-${name}`}
            name={name}
          >
            {versions.map(({ number, adoptedOn }) => (
              <option value={number} selected={number === chosen}>
                {say.option(number, date(adoptedOn, language))}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div class="actions">
        <button class="nl-button nl-button--primary" type="submit">
          {say.compareButton}
        </button>
      </div>
    </form>
  );
};
