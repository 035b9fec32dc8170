import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { entryWords } from "./entry.words.ts";

export type Refusal = "no-link" | "too-often" | "too-much";

const statusOf = { "no-link": 404, "too-often": 429, "too-much": 413 } as const;

/** Why somebody cannot report here now, and what to do. */
export function refusedPage(c: Pick<SiteContext, "html" | "header" | "var">, refusal: Refusal) {
  const { visit, view } = c.var;
  const say = entryWords[visit.language].refused;
  const { title, text } = say[refusal];
  const { mailbox } = view.plan.region.collaboration;
  if (refusal === "too-often") c.header("Retry-After", "60");
  // The address may hold a token that still works elsewhere: no link of this page repeats it.
  const here = { ...visit, path: "/invoer", query: new URLSearchParams() };
  return render(
    c,
    <Page visit={here} view={view} title={title} description={text}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">{text}</p>
        {mailbox !== undefined && (
          <p>
            {say.ask} <a href={`mailto:${mailbox}`}>{mailbox}</a>.
          </p>
        )}
        <p class="actions">
          <a href={href(visit, "/invoer")}>{say.about}</a>
          <a href={href(visit, "/")}>{say.home}</a>
        </p>
      </div>
    </Page>,
    statusOf[refusal],
  );
}
