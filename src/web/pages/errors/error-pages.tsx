import { words } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";

const t = words(
  {
    missingTitle: "Deze pagina bestaat niet",
    missing: "Misschien is het adres verkeerd getypt, of is de pagina verhuisd.",
    failedTitle: "Er ging iets mis bij ons",
    failed: "De pagina kon niet worden gemaakt. Probeer het over een minuut nog eens.",
    home: "Naar het begin",
    initiatives: "Zoek een initiatief",
  },
  {
    missingTitle: "This page does not exist",
    missing: "The address may have been mistyped, or the page has moved.",
    failedTitle: "Something went wrong on our side",
    failed: "The page could not be made. Please try again in a minute.",
    home: "Back to the start",
    initiatives: "Find an initiative",
  },
);

export function notFoundPage(c: SiteContext) {
  return message(c, c.var.visit, c.var.view, "missing", 404);
}

/** Shown when a page throws; the request may not have come as far as knowing its reader. */
export function errorPage(c: SiteContext, view: RegionView, base: string) {
  const language = c.req.path.startsWith(`${base}/en`) ? "en" : "nl";
  const visit = { language, path: "/", query: new URLSearchParams(), origin: "", base } as const;
  return message(c, visit, view, "failed", 500);
}

function message(
  c: SiteContext,
  visit: Visit,
  view: RegionView,
  kind: "missing" | "failed",
  status: 404 | 500,
) {
  const say = t[visit.language];
  const title = kind === "missing" ? say.missingTitle : say.failedTitle;
  const text = kind === "missing" ? say.missing : say.failed;
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={text}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">{text}</p>
        <p class="actions">
          <a href={href(visit, "/")}>{say.home}</a>
          <a href={href(visit, "/initiatieven")}>{say.initiatives}</a>
        </p>
      </div>
    </Page>,
    status,
  );
}
