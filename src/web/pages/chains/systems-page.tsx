import type { FC } from "hono/jsx";
import type { System } from "../../../core/plan/index.ts";
import { can } from "../../../core/rights/index.ts";
import { regionSolutions, type Solution } from "../../../core/solutions/index.ts";
import { CountMatrix } from "../../charts/count-matrix.tsx";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { ChoiceForm } from "../../layout/choice-form.tsx";
import { Doubts } from "../../layout/doubts.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import { openWords } from "../../layout/stated-value.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { stateText } from "../solutions/solution-names.ts";
import { chainsWords } from "./chains.words.ts";
import { categoriesOf, modes, selectSystems, slug } from "./system-selection.ts";
import { systemsWords } from "./systems.words.ts";

const path = "/keten-en-aanbod/digitale-systemen";

/** Every system that the plan names, by kind and by what the plan asks of it. */
export function systemsPage(c: SiteContext) {
  const { visit, view, actor, register } = c.var;
  const { language } = visit;
  const say = systemsWords[language];
  const isTold = can(actor, "read-steering", { kind: "region" });
  const solutions = new Map(
    isTold ? regionSolutions(register, view.plan).map((one) => [one.id, one]) : [],
  );
  const { items, requirements } = view.plan.systems;
  const count = (mode: System["mode"]) => items.filter((system) => system.mode === mode).length;
  const { systems, category, mode } = selectSystems(visit.query, items);
  const query = visit.query.toString();
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.tab}
      description={say.headline(items.length, count("build"))}
    >
      <div class="page-head page-head--wide">
        <Breadcrumb
          visit={visit}
          above={[{ path: "/keten-en-aanbod", label: chainsWords[language].tab }]}
        />
        <h1 class="nl-heading nl-heading--level-1">{say.headline(items.length, count("build"))}</h1>
        {items.length > 0 && <p class="lead">{say.lead(count("adopt"), count("mention"))}</p>}
        <p>
          {say.asOf(date(view.plan.region.plan.adopted, language))}{" "}
          {isTold ? <a href={href(visit, "/oplossingen")}>{say.toSolutions}</a> : say.notTold}
        </p>
      </div>
      {items.length > 0 && (
        <>
          {" "}
          <Matrix visit={visit} systems={items} />
          <section class="section" id="lijst">
            <h2 class="nl-heading nl-heading--level-2">
              {say.listTitle(systems.length, items.length)}
            </h2>
            <ChoiceForm
              language={language}
              action={href(visit, `${path}#lijst`)}
              fields={[
                {
                  name: "soort",
                  label: say.category,
                  chosen: category,
                  options: categoriesOf(items).map((label) => ({ value: slug(label), label })),
                  lang: "nl",
                },
                {
                  name: "vraagt",
                  label: say.mode,
                  chosen: mode,
                  options: modes.map((value) => ({ value, label: say.modes[value] })),
                },
              ]}
            />
            <p>
              <a href={href(visit, `${path}.csv${query && `?${query}`}`)} download="">
                {say.csv}
              </a>
            </p>
            {systems.length === 0 ? (
              <p class="note">{say.none}</p>
            ) : (
              <ul class="card-list system-list">
                {systems.map((system) => (
                  <SystemItem
                    visit={visit}
                    view={view}
                    system={system}
                    solution={solutions.get(system.id)}
                  />
                ))}
              </ul>
            )}
          </section>
        </>
      )}
      {requirements.length > 0 && (
        <section class="section" id="eisen">
          <h2 class="nl-heading nl-heading--level-2">
            {say.requirementsTitle(requirements.length)}
          </h2>
          <ol class="requirement-list">
            {requirements.map(({ title, summary, origin }) => (
              <li>
                <strong>{title[language]}.</strong> {summary?.[language]}{" "}
                <OriginNote visit={visit} view={view} origin={origin} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Page>,
  );
}

const Matrix: FC<{ visit: Visit; systems: readonly System[] }> = ({ visit, systems }) => {
  const say = systemsWords[visit.language];
  const to = (query: string) => href(visit, `${path}?${query}#lijst`);
  return (
    <CountMatrix
      caption={say.matrix}
      corner={say.category}
      columns={modes.map((mode) => say.modes[mode])}
      rows={categoriesOf(systems).map((category) => ({
        title: category,
        lang: "nl",
        href: to(`soort=${slug(category)}`),
        cells: modes.map((mode) => ({
          count: systems.filter((one) => one.category === category && one.mode === mode).length,
          href: to(`soort=${slug(category)}&vraagt=${mode}`),
          label: say.cell(category, say.modes[mode]),
        })),
      }))}
    />
  );
};

interface SystemProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly system: System;
  /** What became of it; left out for who may not know. */
  readonly solution: Solution | undefined;
}

const SystemItem: FC<SystemProps> = ({ visit, view, system, solution }) => {
  const { language } = visit;
  const say = systemsWords[language];
  const doubts = view.lookup.doubts("system", system.id);
  return (
    <li class="stack stack--tight" id={system.id}>
      <h3 class="nl-heading nl-heading--level-3" lang="nl">
        {system.name}
      </h3>
      <ul class="tags">
        <li class="nl-data-badge">{say.modes[system.mode]}</li>
        <li class="nl-data-badge" lang="nl">
          {system.category}
        </li>
        {system.nameIsOurs && <li class="nl-data-badge">{say.ownName}</li>}
      </ul>
      <p>{system.summary[language]}</p>
      {solution?.standing !== undefined && (
        <p>
          {say.now}{" "}
          <a href={href(visit, `/oplossingen/${system.id}`)}>{stateText(solution, language)}</a>
        </p>
      )}
      <details open={doubts.some(({ severity }) => severity === "high")}>
        <summary>{say.more}</summary>
        <div class="stack stack--tight">
          <p>
            {say.users}{" "}
            {system.users.length > 0 ? (
              <span lang="nl">{system.users.join(", ")}</span>
            ) : (
              openWords(undefined, language)
            )}
          </p>
          <p>
            {say.reading} {say.certainty[system.certainty]}
          </p>
          <OriginNote visit={visit} view={view} origin={system.origin} />
          <Doubts visit={visit} view={view} items={doubts} />
        </div>
      </details>
    </li>
  );
};
