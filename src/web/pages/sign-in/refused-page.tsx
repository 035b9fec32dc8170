import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { signInWords } from "./sign-in.words.ts";

const statusOf = {
  unknown: 403,
  "invitation-over": 404,
  "identity-of-another": 403,
  "provider-down": 503,
  "too-often": 429,
  "too-much": 413,
  "nobody-can": 404,
} as const;

export type Refusal = keyof typeof statusOf;

/** What somebody else can solve. */
const toAsk = new Set<Refusal>(["unknown", "invitation-over", "identity-of-another"]);

/** Why somebody cannot sign in now, and what to do. */
export function refusedPage(c: SiteContext, refusal: Refusal) {
  const { visit, view } = c.var;
  const say = signInWords[visit.language].refused;
  const { title, text } = say[refusal];
  const { mailbox } = view.plan.region.collaboration;
  if (refusal === "too-often") c.header("Retry-After", "60");
  c.header("Cache-Control", "no-store");
  // The address may hold a secret: no link of this page repeats it.
  const here = { ...visit, path: "/inloggen", query: new URLSearchParams() };
  return render(
    c,
    <Page visit={here} view={view} title={title} description={text}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">{text}</p>
        {mailbox !== undefined && toAsk.has(refusal) && (
          <p>
            {say.ask} <a href={`mailto:${mailbox}`}>{mailbox}</a>.
          </p>
        )}
        <p class="actions">
          {refusal !== "nobody-can" && <a href={href(visit, "/inloggen")}>{say.again}</a>}
          <a href={href(visit, "/")}>{say.home}</a>
        </p>
      </div>
    </Page>,
    statusOf[refusal],
  );
}
