import { rights, type Action } from "../../core/rights/index.ts";
import { Page } from "../layout/page.tsx";
import { render, type SiteContext } from "../render.ts";
import { href } from "../visit.ts";
import { rightsWords } from "./rights.words.ts";

/** Says to somebody who is signed in what is not part of their role, and whose it is. */
export function refusedPage(c: SiteContext, action?: Action) {
  const { visit, view } = c.var;
  const say = rightsWords[visit.language];
  const { title, who, more, office, unknown, lead } = say.refused;
  c.header("Cache-Control", "no-store");
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={unknown}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">
          {action === undefined ? unknown : lead(say.actions[action].toLowerCase())}
        </p>
      </div>
      {action !== undefined && (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">{who}</h2>
          <ul>
            {rights[action].may.map((holder) => (
              <li>{say.holder(holder)}</li>
            ))}
          </ul>
        </section>
      )}
      <p>{office}</p>
      <p>
        <a href={href(visit, "/wie-mag-wat")}>{more}</a>
      </p>
    </Page>,
    403,
  );
}
