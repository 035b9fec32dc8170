import { planYearOf } from "../../../core/impact/index.ts";
import type { FC } from "hono/jsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { facetKeys, noMunicipality } from "./facets.ts";
import { narrows, readCriteria, withoutEmpty, writeCriteria, type Criteria } from "./criteria.ts";
import { knowledgeOf } from "./entry.ts";
import { FilterForm } from "./filter-form.tsx";
import { listWords } from "./initiatives.words.ts";
import { KnownChart } from "./known-chart.tsx";
import { labelOf, optionsOf, valuesOf, type Options } from "./options.ts";
import { Results } from "./results.tsx";
import { indexOf, select } from "./selection.ts";

/** What the address asks for, understood and answered. */
export function answer({ visit, view }: SiteContext["var"]) {
  const index = indexOf(view);
  const options = optionsOf(view, index, visit.language);
  const known = {
    opgave: valuesOf(options.opgave),
    partij: valuesOf(options.partij),
    gemeente: valuesOf(options.gemeente),
    fase: valuesOf(options.fase),
    gekozen: valuesOf(options.gekozen),
    bewijs: valuesOf(options.bewijs),
  };
  const { criteria, misunderstood } = readCriteria(visit.query, known, view.plan.municipalities);
  const selection = select(
    index,
    criteria,
    view.forecast.years.indexOf(planYearOf(view.assumptions)),
  );
  return { index, options, criteria, misunderstood, selection };
}

export async function listPage(c: SiteContext) {
  const { visit, view } = c.var;
  const clean = withoutEmpty(visit.query);
  if (clean !== undefined) return c.redirect(href(visit, `/initiatieven${clean}`), 303);
  const say = listWords[visit.language];
  const { index, options, criteria, misunderstood, selection } = answer(c.var);
  const all = index.map(({ entry }) => entry);
  const listed = all.filter((entry) => entry.listed);
  const chosen = all.filter(({ subject }) => subject.priority !== undefined).length;
  const nameOnly = listed.filter((entry) => knowledgeOf(entry) === "name-only").length;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.tab}
      description={say.description(view.plan.region.name)}
    >
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.title(listed.length, nameOnly)}</h1>
        <p class="lead">{say.lead(chosen, all.length - listed.length)}</p>
      </div>
      <KnownChart
        visit={visit}
        view={view}
        entries={listed}
        shown={new Set(narrows(criteria) ? selection.listed : listed)}
      />
      <div class="section">
        <FilterForm visit={visit} criteria={criteria} options={options} selection={selection} />
        {misunderstood.length > 0 && (
          <div class="note note--attention" role="status">
            {misunderstood.map(({ key, value }) => (
              <p>{say.misunderstood(say.form.facets[key], value)}</p>
            ))}
          </div>
        )}
        <Chips visit={visit} criteria={criteria} options={options} />
        <OtherPlaces
          visit={visit}
          criteria={criteria}
          count={selection.counts.gemeente.get(noMunicipality) ?? 0}
        />
      </div>
      <Results
        visit={visit}
        view={view}
        criteria={criteria}
        selection={selection}
        total={listed.length}
      />
    </Page>,
  );
}

/** What is chosen, each with a way to take it off. */
const Chips: FC<{ visit: Visit; criteria: Criteria; options: Options }> = (props) => {
  const { visit, criteria, options } = props;
  const say = listWords[visit.language];
  if (!narrows(criteria)) return null;
  const without = (changed: Criteria) =>
    href(visit, `/initiatieven${writeCriteria(changed)}#resultaat`);
  const chips = facetKeys.flatMap((key) =>
    criteria.facets[key].map((value) => ({
      what: say.form.facets[key],
      label: labelOf(options[key], value),
      to: without({
        ...criteria,
        facets: { ...criteria.facets, [key]: criteria.facets[key].filter((one) => one !== value) },
      }),
    })),
  );
  if (criteria.search !== "")
    chips.unshift({
      what: say.form.facets.zoek,
      label: criteria.search,
      to: without({ ...criteria, search: "" }),
    });
  return (
    <ul class="tags chips" aria-label={say.active}>
      {chips.map(({ what, label, to }) => (
        <li>
          <a href={to} aria-label={say.remove(what, label)}>
            {what}: {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

/** Most initiatives name no municipality: says so once one is chosen, and offers them too. */
const OtherPlaces: FC<{ visit: Visit; criteria: Criteria; count: number }> = (props) => {
  const { visit, criteria, count } = props;
  const chosen = criteria.facets.gemeente;
  const places = chosen.filter((value) => value !== noMunicipality);
  if (places.length === 0 || count === 0) return null;
  const say = listWords[visit.language];
  const included = places.length < chosen.length;
  const gemeente = included ? places : [...places, noMunicipality];
  const other = writeCriteria({ ...criteria, facets: { ...criteria.facets, gemeente } });
  return (
    <p class="note">
      {say.namesNone(count)}{" "}
      <a href={href(visit, `/initiatieven${other}#resultaat`)}>
        {included ? say.withoutNone : say.alsoNone(count)}
      </a>
    </p>
  );
};
