import type { FC } from "hono/jsx";
import { href, type Visit } from "../visit.ts";
import { frameWords } from "./page.words.ts";

/** The parts of the site, in the order of the line, each with the pages that belong to it. */
const stations = {
  "/tekort": [],
  "/monitor": [],
  "/opgaven": [],
  "/initiatieven": [],
  "/planning": [],
  "/sturen": [
    "/mijn",
    "/signalen",
    "/vergaderingen",
    "/voorstellen",
    "/besluiten",
    "/acties",
    "/wijzigingen",
    "/versies",
    "/afspraken",
    "/achterban",
    "/risicos",
    "/randvoorwaarden",
    "/financiering",
    "/oplossingen",
    "/mensen",
    "/logboek",
    "/uitwisselen",
    "/wie-mag-wat",
  ],
  "/partijen": [],
  "/keten-en-aanbod": [],
  "/verantwoording": ["/begrippen"],
} as const;

type Station = keyof typeof stations;

/** The parts of the site as stations on the line; the one that holds this page is marked. */
export const Stations: FC<{ visit: Visit; label: string }> = ({ visit, label }) => {
  const t = frameWords[visit.language];
  const isIn = (path: string) => visit.path === path || visit.path.startsWith(`${path}/`);
  return (
    <nav aria-label={label}>
      <ul class="stations">
        {(Object.keys(stations) as Station[]).map((path) => (
          <li>
            <a
              href={href(visit, path)}
              aria-current={
                visit.path === path
                  ? "page"
                  : [path, ...stations[path]].some(isIn)
                    ? "true"
                    : undefined
              }
            >
              {t.stations[path]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
