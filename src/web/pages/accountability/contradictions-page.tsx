import type { FC } from "hono/jsx";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { accountabilityWords } from "./accountability.words.ts";
import { ContradictionFold } from "./contradiction-fold.tsx";
import {
  bySeverity,
  filtered,
  kindSlugs,
  readFilter,
  severitySlugs,
  type ContradictionFilter,
} from "./contradiction-list.ts";
import { contradictionWords } from "./contradictions.words.ts";

/** Below this number all stand open. */
const fewEnough = 12;

/** Where the sources contradict each other or lack something, gravest first. */
export function contradictionsPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = contradictionWords[language];
  const all = view.plan.contradictions;
  const filter = readFilter(visit.query);
  const shown = filtered(all, filter);
  const grave = all.filter(({ severity }) => severity === "high").length;
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <Breadcrumb
          visit={visit}
          above={[{ path: "/verantwoording", label: accountabilityWords[language].tab }]}
        />
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead(all.length, grave)}</p>
        {say.longTexts !== "" && <p class="small">{say.longTexts}</p>}
      </div>
      <FilterForm visit={visit} filter={filter} />
      {filter.notUnderstood.length > 0 && (
        <p class="note note--attention filter-outcome">
          {say.notUnderstood(filter.notUnderstood.join(", "))}
        </p>
      )}
      <p class="actions filter-outcome">
        <strong>{say.shown(shown.length, all.length)}</strong>
        <a
          href={href(visit, `/verantwoording/tegenstrijdigheden.csv${addressOf(filter)}`)}
          download=""
        >
          {say.csv}
        </a>
      </p>
      {shown.length === 0 && <p class="note">{say.none}</p>}
      {bySeverity(shown).map(({ severity, items }) => (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">
            {say.severities[severity]} <span class="kicker">{items.length}</span>
          </h2>
          <ul class="folds folds--one">
            {items.map((item) => (
              <ContradictionFold
                visit={visit}
                view={view}
                item={item}
                open={severity === "groot" || shown.length <= fewEnough}
              />
            ))}
          </ul>
        </section>
      ))}
    </Page>,
  );
}

/** The part of the address that says what is shown, "" for everything. */
function addressOf({ kind, severity }: ContradictionFilter): string {
  const query = new URLSearchParams({
    ...(kind && { soort: kind }),
    ...(severity && { ernst: severity }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

const FilterForm: FC<{ visit: Visit; filter: ContradictionFilter }> = ({ visit, filter }) => {
  const say = contradictionWords[visit.language];
  const here = href(visit, "/verantwoording/tegenstrijdigheden");
  return (
    <form class="filters no-print" method="get" action={here}>
      <Choice
        name="soort"
        label={say.kind}
        all={say.all}
        chosen={filter.kind}
        options={Object.keys(kindSlugs).map((slug) => [
          slug,
          say.kinds[slug as keyof typeof kindSlugs],
        ])}
      />
      <Choice
        name="ernst"
        label={say.severity}
        all={say.all}
        chosen={filter.severity}
        options={Object.keys(severitySlugs).map((slug) => [
          slug,
          say.severities[slug as keyof typeof severitySlugs],
        ])}
      />
      <div class="actions">
        <button class="nl-button nl-button--primary" type="submit">
          {say.show}
        </button>
        {addressOf(filter) !== "" && <a href={here}>{say.clear}</a>}
      </div>
    </form>
  );
};

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}

const Choice: FC<ChoiceProps> = ({ name, label, all, chosen, options }) => (
  <div class="field">
    <label class="utrecht-form-label" for={name}>
      {label}
    </label>
    <select class="utrecht-select utrecht-select--html-select" id={name} name={name}>
      <option value="">{all}</option>
      {options.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </div>
);
