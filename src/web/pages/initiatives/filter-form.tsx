import type { FC } from "hono/jsx";
import { CarriedFields } from "../../layout/carried-fields.tsx";
import { href, type Visit } from "../../visit.ts";
import { orders, type Criteria } from "./criteria.ts";
import { facetKeys, noMunicipality, type FacetKey } from "./facets.ts";
import { listWords } from "./initiatives.words.ts";
import type { OptionGroup, Options } from "./options.ts";
import type { Selection } from "./selection.ts";

interface FilterFormProps {
  readonly visit: Visit;
  readonly criteria: Criteria;
  readonly options: Options;
  readonly selection: Selection;
}

const inSight = ["opgave", "gekozen"] as const satisfies readonly FacetKey[];
const folded = facetKeys.filter((key) => key !== "opgave" && key !== "gekozen");

/** Search and filters; the address that follows holds the choice and can be shared. */
export const FilterForm: FC<FilterFormProps> = ({ visit, criteria, options, selection }) => {
  const say = listWords[visit.language].form;
  const field = (key: FacetKey) => (
    <Choice
      name={key}
      label={say.facets[key]}
      any={say.any[key]}
      groups={options[key]}
      chosen={
        criteria.facets[key].find((value) => value !== noMunicipality) ?? criteria.facets[key][0]
      }
      counts={selection.counts[key]}
    />
  );
  const municipalities = criteria.facets.gemeente;
  const open =
    folded.some((key) => criteria.facets[key].length > 0) || criteria.order !== undefined;
  return (
    <form
      class="panel stack filter-form"
      method="get"
      action={href(visit, "/initiatieven#resultaat")}
      role="search"
      aria-label={say.label}
    >
      <CarriedFields action={href(visit, "/initiatieven")} />
      <div class="filters">
        <div class="field filter-form__search">
          <label class="utrecht-form-label" for="zoek">
            {say.search}
          </label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            id="zoek"
            name="zoek"
            maxlength={200}
            value={criteria.search}
          />
        </div>
        {inSight.map(field)}
      </div>
      <details open={open}>
        <summary>{say.more}</summary>
        <div class="filters filter-form__more">
          {folded.map(field)}
          <Choice
            name="volgorde"
            label={say.facets.volgorde}
            groups={[{ options: orders.map((value) => ({ value, label: say.orders[value] })) }]}
            chosen={selection.order}
          />
        </div>
      </details>
      {municipalities.length > 1 && <input type="hidden" name="gemeente" value={noMunicipality} />}
      <div class="actions">
        <button class="nl-button nl-button--primary" type="submit">
          {say.submit}
        </button>
        <a href={href(visit, "/initiatieven")}>{say.clear}</a>
      </div>
    </form>
  );
};

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** The words for no choice; left out when there is always one. */
  readonly any?: string;
  readonly groups: readonly OptionGroup[];
  readonly chosen: string | undefined;
  readonly counts?: ReadonlyMap<string, number>;
}

const Choice: FC<ChoiceProps> = ({ name, label, any, groups, chosen, counts }) => (
  <div class="field">
    <label class="utrecht-form-label" for={name}>
      {label}
    </label>
    <select class="utrecht-select utrecht-select--html-select" id={name} name={name}>
      {any !== undefined && <option value="">{any}</option>}
      {groups.map((group) => {
        const items = group.options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {counts === undefined
              ? option.label
              : `${option.label} (${counts.get(option.value) ?? 0})`}
          </option>
        ));
        return group.label === undefined ? items : <optgroup label={group.label}>{items}</optgroup>;
      })}
    </select>
  </div>
);
