import type { Child, FC } from "hono/jsx";
import type { RegionView } from "../region-view.ts";
import { date } from "../format.ts";
import { languages } from "../language.ts";
import { href, twin, type Visit } from "../visit.ts";
import { Account } from "./account.tsx";
import { asset } from "./assets.ts";
import { DayBand } from "./day-band.tsx";
import { DayForm } from "./day-form.tsx";
import { dayWords } from "./day.words.ts";
import { frameWords } from "./page.words.ts";
import { Stations } from "./stations.tsx";

interface PageProps {
  readonly visit: Visit;
  readonly view: RegionView;
  /** Title in the browser's tab; the name of the region and of the product follow it. */
  readonly title: string;
  readonly description: string;
  /** Scripts of this page alone, by name; pages work without them. */
  readonly islands?: readonly string[];
  readonly children: Child;
}

/** The frame of every page: header, the one line, main, footer. */
export const Page: FC<PageProps> = ({ visit, view, title, description, islands, children }) => {
  const t = frameWords[visit.language];
  return (
    <html lang={visit.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Eenlijn ${view.plan.region.name}`}</title>
        <meta name="description" content={description} />
        <meta name="theme-color" content="#f8f5ee" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0f1b1e" media="(prefers-color-scheme: dark)" />
        <link
          rel="preload"
          href={asset("atkinson-hyperlegible-next-latin-wght-normal.woff2")}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href={asset("site.css")} />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        {languages.map((language) => (
          <link rel="alternate" hreflang={language} href={visit.origin + twin(visit, language)} />
        ))}
        {islands?.map((name) => (
          <script type="module" src={asset(`${name}.js`)} />
        ))}
      </head>
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {t.skip}
        </a>
        <div class="sheet">
          {view.example && (
            <aside class="banner" aria-label={t.exampleTitle}>
              <p class="frame">
                <strong>{t.exampleTitle}</strong> {t.example}
              </p>
            </aside>
          )}
          <Header visit={visit} view={view} />
          <DayBand visit={visit} view={view} />
          <main id="inhoud" class="frame" tabindex={-1}>
            {children}
          </main>
          <Footer visit={visit} view={view} />
        </div>
      </body>
    </html>
  );
};

const Header: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const t = frameWords[visit.language];
  const other = visit.language === "nl" ? "en" : "nl";
  const since = date(view.inForceSince, visit.language);
  const latest = view.reports[0]?.reportedOn;
  return (
    <header class="site-header">
      <div class="frame">
        <div class="site-header__row">
          <a class="wordmark" href={href(visit, "/")}>
            Eenlijn
            <span class="wordmark__region">{view.plan.region.name}</span>
          </a>
          <a class="menu-link" href="#menu">
            {t.menu}
          </a>
          <Stations visit={visit} label={t.mainNavigation} />
        </div>
        <div class="site-tools">
          <span>
            {latest === undefined
              ? t.asOf(view.version, since)
              : t.asOfReport(view.version, since, date(latest, visit.language))}
          </span>
          <div class="site-tools__ways">
            <a href={twin(visit, other)} lang={other} hreflang={other}>
              {frameWords[other].thisLanguage}
            </a>
            <Account visit={visit} />
          </div>
        </div>
      </div>
    </header>
  );
};

const Footer: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const t = frameWords[visit.language];
  const { collaboration, name } = view.plan.region;
  return (
    <footer class="site-footer" id="menu" tabindex={-1}>
      <div class="frame site-footer__grid">
        <Stations visit={visit} label={t.allPages} />
        <div class="stack">
          <p>{t.about(name, collaboration.name, collaboration.abbreviation)}</p>
          {collaboration.mailbox && (
            <p>
              {t.contact} <a href={`mailto:${collaboration.mailbox}`}>{collaboration.mailbox}</a>
            </p>
          )}
        </div>
        <div class="stack small">
          <p>
            <a href={href(visit, "/versies")}>{t.version(view.version)}</a>
            {t.since(date(view.inForceSince, visit.language))}
          </p>
          <p>
            <a href={href(visit, "/wijzigingen")}>{t.changes}</a>
          </p>
          <p>
            <a href={href(visit, "/regiobeeld")}>{t.profile}</a>
          </p>
          <p>
            <a href={href(visit, "/gegevens")}>{t.data}</a>
          </p>
          <p>
            <a href={href(visit, "/begrippen")}>{t.glossary}</a>
          </p>
          <p>
            <a href={href(visit, "/toegankelijkheid")}>{t.accessibility}</a>
          </p>
          {visit.asOf === undefined && (
            <DayForm visit={visit} label={dayWords[visit.language].asOf} id="dag-voet" />
          )}
          <p>{t.licence}</p>
        </div>
      </div>
    </footer>
  );
};
