import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { ChoiceForm } from "../../layout/choice-form.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { accountabilityWords } from "./accountability.words.ts";
import { ContradictionFold } from "./contradiction-fold.tsx";
import { bySeverity, kinds, select, severities } from "./contradiction-list.ts";
import { contradictionWords } from "./contradictions.words.ts";

const path = "/verantwoording/tegenstrijdigheden";

/** Up to this number all stand open. */
const fewEnough = 12;

/** Where the sources contradict each other or lack something, gravest first. */
export function contradictionsPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = contradictionWords[language];
  const all = view.plan.contradictions;
  const { kind, severity, items } = select(visit.query, all);
  const grave = all.filter((item) => item.severity === "high").length;
  const query = visit.query.toString();
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
      {all.length > 0 && (
        <>
          {" "}
          <ChoiceForm
            language={language}
            action={href(visit, path)}
            fields={[
              {
                name: "soort",
                label: say.kind,
                chosen: kind,
                options: kinds.map((value) => ({ value, label: say.kinds[value] })),
              },
              {
                name: "ernst",
                label: say.severity,
                chosen: severity,
                options: severities.map((value) => ({ value, label: say.severities[value] })),
              },
            ]}
          />
          <p class="actions filter-outcome">
            <strong>{say.shown(items.length, all.length)}</strong>
            <a href={href(visit, `${path}.csv${query && `?${query}`}`)} download="">
              {say.csv}
            </a>
          </p>
          {items.length === 0 && <p class="note">{say.none}</p>}
        </>
      )}{" "}
      {bySeverity(items).map((group) => (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">
            {say.severities[group.severity]} <span class="kicker">{group.items.length}</span>
          </h2>
          <ul class="folds folds--one">
            {group.items.map((item) => (
              <ContradictionFold
                visit={visit}
                view={view}
                item={item}
                open={group.severity === "groot" || items.length <= fewEnough}
              />
            ))}
          </ul>
        </section>
      ))}
    </Page>,
  );
}
