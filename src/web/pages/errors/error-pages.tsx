import { words } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";

const t = words(
  {
    missing: {
      title: "Deze pagina bestaat niet",
      text: "Misschien is het adres verkeerd getypt, of is de pagina verhuisd.",
    },
    elsewhere: {
      title: "Dit formulier kwam niet van deze site",
      text: "Uit voorzorg is er niets bewaard. Ga terug, laad de pagina opnieuw en probeer het nog een keer.",
    },
    "too-much": {
      title: "Dit is te veel in één keer",
      text: "Er is niets bewaard. Ga terug: wat u schreef staat er nog. Maak het korter en stuur het opnieuw.",
    },
    unreadable: {
      title: "In deze tekst staat een teken dat we niet kunnen bewaren",
      text: "Er is niets bewaard. Ga terug: wat u schreef staat er nog. Plak de tekst opnieuw, als gewone tekst.",
    },
    busy: {
      title: "Het is nu te druk om te rekenen",
      text: "Er wachten te veel berekeningen tegelijk. Probeer het zo nog eens.",
    },
    home: "Naar het begin",
    initiatives: "Zoek een initiatief",
  },
  {
    missing: {
      title: "This page does not exist",
      text: "The address may have been mistyped, or the page has moved.",
    },
    elsewhere: {
      title: "This form did not come from this site",
      text: "As a precaution nothing was saved. Go back, load the page again and try once more.",
    },
    "too-much": {
      title: "This is too much at once",
      text: "Nothing was saved. Go back: what you wrote is still there. Make it shorter and send it again.",
    },
    unreadable: {
      title: "This text holds a character that we cannot keep",
      text: "Nothing was saved. Go back: what you wrote is still there. Paste the text again, as plain text.",
    },
    busy: {
      title: "Too busy to calculate",
      text: "Too many calculations are waiting at the same time. Please try again shortly.",
    },
    home: "Back to the start",
    initiatives: "Find an initiative",
  },
);

export function notFoundPage(c: SiteContext) {
  return message(c, c.var.visit, c.var.view, "missing");
}

/** Shown instead of a page that needs a calculation, while too many wait. */
export function busyPage(c: SiteContext) {
  c.header("Retry-After", "10");
  return message(c, c.var.visit, c.var.view, "busy");
}

/** Shown instead of taking a form that another site sent; it repeats no address, which may open a door. */
export function elsewherePage(c: SiteContext) {
  const visit = { ...c.var.visit, path: "/", query: new URLSearchParams() };
  return message(c, visit, c.var.view, "elsewhere");
}

/** Shown instead of taking a form that no page of this site would send. */
export function unsoundPage(c: SiteContext, why: "too-much" | "unreadable") {
  const visit = { ...c.var.visit, path: "/", query: new URLSearchParams() };
  return message(c, visit, c.var.view, why);
}

const statusOf = {
  missing: 404,
  elsewhere: 403,
  busy: 503,
  "too-much": 413,
  unreadable: 422,
} as const;

function message(c: SiteContext, visit: Visit, view: RegionView, kind: keyof typeof statusOf) {
  const say = t[visit.language];
  const { title, text } = say[kind];
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
    statusOf[kind],
  );
}
