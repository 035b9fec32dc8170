import type { FC } from "hono/jsx";
import { silentAfterDays } from "../../../core/progress/index.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { entryWords } from "./entry.words.ts";
import { ScopeName } from "./scope-name.tsx";

/** How reporting works, for who has no link yet and for who wonders where the words come from. */
export function aboutPage(c: SiteContext) {
  const { visit, view, entry } = c.var;
  const say = entryWords[visit.language].about;
  const { mailbox } = view.plan.region.collaboration;
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.lead}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </div>
      {entry.examples.length > 0 && (
        <section class="panel stack">
          <h2 class="nl-heading nl-heading--level-3">{say.examplesTitle}</h2>
          <p>{say.examples}</p>
          <ul>
            {entry.examples.map(({ link, token }) => (
              <li>
                <a href={href(visit, `/invoer/${token}`)}>
                  <ScopeName scope={link.scope} view={view} language={visit.language} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.howTitle}</h2>
        <ol>
          {say.how.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>
          {mailbox === undefined ? (
            say.noLinkAtAll
          ) : (
            <>
              {say.noLink} <a href={`mailto:${mailbox}`}>{mailbox}</a>.
            </>
          )}
        </p>
      </section>
      <Rules say={say} />
    </Page>,
  );
}

const Rules: FC<{ say: (typeof entryWords)["nl"]["about"] }> = ({ say }) => (
  <section class="section">
    <h2 class="nl-heading nl-heading--level-2">{say.rulesTitle}</h2>
    <ul>
      {say.rules(silentAfterDays).map((rule) => (
        <li>{rule}</li>
      ))}
    </ul>
    <p>{say.never}</p>
  </section>
);
