import type { FC } from "hono/jsx";
import { can } from "../../../core/rights/index.ts";
import { words } from "../../language.ts";
import type { SiteContext } from "../../render.ts";
import { routeRights } from "../../rights/route-rights.ts";
import { href } from "../../visit.ts";

const names = words(
  {
    "/mijn": "Mijn pagina",
    "/signalen": "Signalen",
    "/vergaderingen": "Overleggen",
    "/voorstellen": "Voorstellen",
    "/besluiten": "Besluiten",
    "/acties": "Acties",
    "/wijzigingen": "Wat is er veranderd?",
    "/versies": "Versies van het plan",
    "/afspraken": "Afspraken per partij",
    "/achterban": "Achterban",
    "/risicos": "Risico’s",
    "/randvoorwaarden": "Randvoorwaarden",
    "/financiering": "Geld",
    "/oplossingen": "Digitale oplossingen",
    "/mensen": "Mensen en rollen",
    "/logboek": "Logboek",
    "/uitwisselen": "Ophalen en inlezen",
    "/wie-mag-wat": "Wie mag wat?",
  },
  {
    "/mijn": "My page",
    "/signalen": "Signals",
    "/vergaderingen": "Meetings",
    "/voorstellen": "Proposals",
    "/besluiten": "Decisions",
    "/acties": "Actions",
    "/wijzigingen": "What has changed?",
    "/versies": "Versions of the plan",
    "/afspraken": "Commitments per party",
    "/achterban": "Constituency",
    "/risicos": "Risks",
    "/randvoorwaarden": "Preconditions",
    "/financiering": "Funding",
    "/oplossingen": "Digital solutions",
    "/mensen": "People and roles",
    "/logboek": "Log",
    "/uitwisselen": "Export and import",
    "/wie-mag-wat": "Who may do what?",
  },
);

/** Every page of steering that this reader may open, as the table of rights says. */
export const Lists: FC<{ c: SiteContext; title: string }> = ({ c, title }) => {
  const { visit } = c.var;
  const open = Object.entries(names[visit.language]).filter(([path]) => mayOpen(c, path));
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{title}</h2>
      <ul class="steering-lists">
        {open.map(([path, name]) => (
          <li>
            <a href={href(visit, path)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};

function mayOpen(c: SiteContext, path: string): boolean {
  const right = routeRights[`GET ${path}`];
  if (right === undefined) return false;
  if (right === "public") return true;
  if (right === "link") return false;
  if (right === "session") return c.var.person !== undefined;
  const on = right.resource({ view: c.var.view, register: c.var.register, param: () => "" });
  return on !== undefined && can(c.var.actor, right.action, on as never);
}
