import type { FC } from "hono/jsx";
import { parts, policy, type Action, type Part, type Reach } from "../../../core/rights/index.ts";
import { TableTwin } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { rightsWords } from "../../rights/rights.words.ts";
import { href } from "../../visit.ts";
import { policyTable } from "./policy-table.ts";
import { policyWords } from "./policy.words.ts";

/** The table of rights as everybody may see it. */
export function policyPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = policyWords[language];
  const table = policy();
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.lead}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </div>
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.perPart}</h2>
        <div class="policy-parts">
          {parts.map((part) => (
            <PartRights part={part} table={table} language={language} />
          ))}
        </div>
        <p class="small quiet">{say.own}</p>
      </section>
      <section class="section">
        <details>
          <summary>{say.tableTitle}</summary>
          <TableTwin table={policyTable(language)} scrollHint={say.scrolls} />
          <p>
            <a href={href(visit, "/wie-mag-wat.csv")}>{say.csv}</a>
          </p>
        </details>
      </section>
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.howTitle}</h2>
        <p>{say.how}</p>
        <h2 class="nl-heading nl-heading--level-2">{say.openTitle}</h2>
        <p>{say.open}</p>
      </section>
    </Page>,
  );
}

type Table = ReadonlyMap<Action, ReadonlyMap<Part, Reach>>;

/** What one part may do beyond what everybody may. */
const PartRights: FC<{ part: Part; table: Table; language: Language }> = ({
  part,
  table,
  language,
}) => {
  const say = policyWords[language];
  const own = [...table].filter(
    ([, reaches]) =>
      reaches.get(part) !== "never" && (part === "anybody" || reaches.get("anybody") === "never"),
  );
  return (
    <details>
      <summary>
        {say.parts[part]} <span class="quiet">({own.length})</span>
      </summary>
      <ul>
        {own.map(([action, reaches]) => (
          <li>
            {rightsWords[language].actions[action]}
            {reaches.get(part) === "own" && <span class="quiet"> ({say.reach.own})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
};
